/** One story of many with its charts, found without looking through the charts of all others. Draws nothing. */
import type { ChartDefinition, ChartList } from '../../charts/definition'
import type { Story, StoryId } from '../../model/corpus'
import {
  pictureOf,
  storyPictures,
  type Picture,
  type PictureSource,
  type StoryPictures,
} from '../front/pictures'

/** Charts by their stories; sorted once for a list. */
const byStory = new WeakMap<ChartList, ReadonlyMap<StoryId, readonly ChartDefinition[]>>()

function definitionsOf(list: ChartList): ReadonlyMap<StoryId, readonly ChartDefinition[]> {
  const known = byStory.get(list)
  if (known) return known
  const made = new Map<StoryId, ChartDefinition[]>()
  for (const definition of list.charts) {
    const group = made.get(definition.story)
    if (group) group.push(definition)
    else made.set(definition.story, [definition])
  }
  byStory.set(list, made)
  return made
}

const drawn = (definitions: readonly ChartDefinition[], source: PictureSource): readonly Picture[] =>
  definitions.flatMap((definition) => pictureOf(definition, source) ?? [])

/** A story with its charts. */
export function storyOf(story: Story, source: PictureSource): StoryPictures {
  const definitions = definitionsOf(source.charts).get(story.id) ?? []
  return storyPictures(story, source, definitions.length, drawn(definitions, source))
}

/** The charts that an editor has put on top of the page. */
export function leadOf(source: PictureSource): readonly Picture[] {
  return drawn(
    source.charts.charts.filter(({ lead }) => lead),
    source,
  )
}
