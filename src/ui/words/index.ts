/** The door to the words of the interface. */
import type { Language } from '../../model/language'
import { en } from './en'
import type { Words } from './words'
import { zh } from './zh'

export type { Words } from './words'

/** The words in each language. */
export const wordsIn: Readonly<Record<Language, Words>> = { zh, en }
