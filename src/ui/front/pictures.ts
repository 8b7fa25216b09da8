/**
 * Which charts the page shows for a selection, where, and what is missing from each. Builds specs; draws nothing.
 */
import { buildSpec } from '../../charts/spec/buildSpec'
import type { ChartDefinition, ChartList, Unplotted } from '../../charts/definition'
import type { ChartSpec } from '../../charts/spec/spec'
import { isShown, shownStories, statisticsOfStory, type CorpusIndex, type Selection } from '../../corpus'
import type { StatisticId, Story } from '../../model/corpus'
import type { Language } from '../../model/language'

/** A chart of which something is left to draw. */
export interface Picture {
  readonly spec: ChartSpec
  readonly lead: boolean
  /** How many of its statistics the filters hide. */
  readonly hidden: number
}

export interface StoryPictures {
  readonly story: Story
  /** All statistics of the story, shown or not. */
  readonly statistics: number
  /** Its charts, but for those that lead the page. */
  readonly pictures: readonly Picture[]
  /** Its charts that lead the page. */
  readonly above: readonly Picture[]
  /** How many of its charts the filters leave nothing of. */
  readonly gone: number
  /** Statistics of the story that no chart draws, with the reason. */
  readonly unplotted: readonly Unplotted[]
}

export interface Front {
  readonly lead: readonly Picture[]
  /** The shown stories that have statistics. */
  readonly stories: readonly StoryPictures[]
  /** The shown stories that have none. */
  readonly plain: readonly Story[]
}

/** What the charts of a page are drawn from. */
export interface PictureSource {
  readonly index: CorpusIndex
  readonly charts: ChartList
  readonly selection: Selection
  readonly language: Language
}

/** A chart as the filters leave it; null where they leave nothing. */
export function pictureOf(
  definition: ChartDefinition,
  { index, selection, language }: PictureSource,
): Picture | null {
  const shown = { has: (id: StatisticId) => isShown(index, selection, id) }
  const spec = buildSpec(definition, index.corpus, { shown, language })
  if (spec.panels.length === 0) return null
  const ids = definition.panels.flatMap((panel) => panel.statistics)
  return { spec, lead: definition.lead, hidden: ids.filter((id) => !shown.has(id)).length }
}

/** A story with its charts: `drawn` are those of `all` of which something is left. */
export function storyPictures(
  story: Story,
  { index, charts, selection }: PictureSource,
  all: number,
  drawn: readonly Picture[],
): StoryPictures {
  return {
    story,
    statistics: statisticsOfStory(index, story.id).length,
    pictures: drawn.filter(({ lead }) => !lead),
    above: drawn.filter(({ lead }) => lead),
    gone: all - drawn.length,
    unplotted: charts.unplotted.filter(
      ({ statistic }) =>
        isShown(index, selection, statistic) && index.statisticById.get(statistic)?.story === story.id,
    ),
  }
}

/** All charts of the page, in the order of the page: those that lead it, then story by story. */
export function specsOf({ lead, stories }: Front): readonly ChartSpec[] {
  return [...lead, ...stories.flatMap(({ pictures }) => pictures)].map(({ spec }) => spec)
}

function layFront(index: CorpusIndex, list: ChartList, selection: Selection, language: Language): Front {
  const source = { index, charts: list, selection, language }
  const pictures = list.charts.map((definition) => ({
    story: definition.story,
    picture: pictureOf(definition, source),
  }))
  const held = (of: typeof pictures): readonly Picture[] => of.flatMap(({ picture }) => picture ?? [])
  const sections = shownStories(index, selection).map((story) => {
    const own = pictures.filter((one) => one.story === story.id)
    return storyPictures(story, source, own.length, held(own))
  })
  return {
    lead: held(pictures).filter((picture) => picture.lead),
    stories: sections.filter((section) => section.statistics > 0),
    plain: sections.filter((section) => section.statistics === 0).map((section) => section.story),
  }
}

interface Laid {
  readonly list: ChartList
  readonly language: Language
  readonly front: Front
}

/** The last front page of each selection: whoever wakes the page has it worked out beforehand, in a task of its own. */
const laid = new WeakMap<Selection, Laid>()

/** Lays out the front page of a selection, in the order of the corpus and of the chart list. */
export function frontOf(
  index: CorpusIndex,
  list: ChartList,
  selection: Selection,
  language: Language,
): Front {
  const known = laid.get(selection)
  if (known?.list === list && known.language === language) return known.front
  const front = layFront(index, list, selection, language)
  laid.set(selection, { list, language, front })
  return front
}
