/**
 * Which story of the edition an own page prints: known by its headline, or by its numbers where the headline is cut or
 * missing. A proposal: the reader decides. Knows no text of the edition.
 */
import type { Corpus, StoryId } from '../../model/corpus'
import type { Figure } from '../../model/figure'
import { headlineKey } from '../placeStories'
import { likeness } from './alignKnown'

export interface Recognised {
  readonly story: StoryId
  readonly by: 'headline' | 'numbers'
}

/** Shorter headlines are too common to know a story by their beginning. */
const TELLING = 6
/** With fewer numbers in common chance would speak. */
const LEAST_NUMBERS = 4
const LEAST_LIKENESS = 0.5

/** Says whether one headline, by its key, is the other or its beginning. */
export function isHeadline(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= TELLING && long.startsWith(short)
}

/** Recognises a story, or gives null. `own` are its quantities in the order of the page. */
export function recogniseStory(edition: Corpus, headline: string, own: readonly Figure[]): Recognised | null {
  const key = headlineKey(headline)
  const named = edition.stories.find((story) => isHeadline(headlineKey(story.headline), key))
  if (named) return { story: named.id, by: 'headline' }
  if (own.length < LEAST_NUMBERS) return null
  const likely = edition.stories
    .map(({ id }) => ({ id, like: likeness(edition, id, own) }))
    .sort((a, b) => b.like - a.like)[0]
  return likely && likely.like >= LEAST_LIKENESS && hasEnough(edition, likely.id, own)
    ? { story: likely.id, by: 'numbers' }
    : null
}

function hasEnough(edition: Corpus, story: StoryId, own: readonly Figure[]): boolean {
  const count = edition.statistics.filter((one) => one.story === story).length
  return Math.min(count, own.length) >= LEAST_NUMBERS
}
