/**
 * Which charts the page shows for a selection, where, and what is missing from each. Builds specs; draws nothing.
 */
import { buildSpec } from '../../charts/spec/buildSpec'
import type { ChartDefinition, ChartList, Unplotted } from '../../charts/definition'
import type { ChartSpec } from '../../charts/spec/spec'
import {
  shownStatistics,
  shownStories,
  statisticsOfStory,
  type CorpusIndex,
  type Selection,
} from '../../corpus'
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

function pictureOf(
  definition: ChartDefinition,
  index: CorpusIndex,
  shown: ReadonlySet<StatisticId>,
  language: Language,
): Picture | null {
  const spec = buildSpec(definition, index.corpus, { shown, language })
  if (spec.panels.length === 0) return null
  const ids = definition.panels.flatMap((panel) => panel.statistics)
  return { spec, lead: definition.lead, hidden: ids.filter((id) => !shown.has(id)).length }
}

/** All charts of the page, in the order of the page: those that lead it, then story by story. */
export function specsOf({ lead, stories }: Front): readonly ChartSpec[] {
  return [...lead, ...stories.flatMap(({ pictures }) => pictures)].map(({ spec }) => spec)
}

/** Lays out the front page of a selection, in the order of the corpus and of the chart list. */
export function frontOf(
  index: CorpusIndex,
  list: ChartList,
  selection: Selection,
  language: Language,
): Front {
  const shown = new Set(shownStatistics(index, selection).map(({ id }) => id))
  const pictures = list.charts.flatMap((definition) => {
    const picture = pictureOf(definition, index, shown, language)
    return picture ? [{ story: definition.story, picture }] : []
  })
  const ofStory = (story: Story, lead: boolean): readonly Picture[] =>
    pictures.filter((p) => p.story === story.id && p.picture.lead === lead).map((p) => p.picture)
  const sections = shownStories(index, selection).map((story) => ({
    story,
    statistics: statisticsOfStory(index, story.id).length,
    pictures: ofStory(story, false),
    above: ofStory(story, true),
    gone:
      list.charts.filter((definition) => definition.story === story.id).length -
      pictures.filter((p) => p.story === story.id).length,
    unplotted: list.unplotted.filter(
      ({ statistic }) => shown.has(statistic) && index.statisticById.get(statistic)?.story === story.id,
    ),
  }))
  return {
    lead: pictures.map((p) => p.picture).filter((picture) => picture.lead),
    stories: sections.filter((section) => section.statistics > 0),
    plain: sections.filter((section) => section.statistics === 0).map((section) => section.story),
  }
}
