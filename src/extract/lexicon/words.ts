/** The whole list of words in which a number-like character states no amount. Data only. */
import { fewWords } from './words/few'
import { manyWords } from './words/many'
import { nameWords } from './words/names'
import { oneWords } from './words/one'
import { placeWords } from './words/places'
import type { WordGroup } from './words/wordGroup'

export const wordGroups: readonly WordGroup[] = [
  ...oneWords,
  ...fewWords,
  ...manyWords,
  ...nameWords,
  ...placeWords,
]
