/**
 * The words that have arrived. Chinese is always there; another language is fetched when a reader wants it, and until
 * then the page stays in the words that it has. Knows no address.
 */
import type { Language } from '../../model/language'
import type { Words } from './words'
import { zh } from './zh'

let arrived: Readonly<Partial<Record<Language, Words>>> = $state.raw({ zh })

const fetchWords: Readonly<Record<Language, () => Promise<Words>>> = {
  zh: () => Promise.resolve(zh),
  en: () => import('./en').then(({ en }) => en),
}

/** The words in a language, or those of the edition as long as they have not arrived. */
export function wordsFor(language: Language): Words {
  return arrived[language] ?? zh
}

/** Fetches the words of a language; says whether they are there now. */
export async function bringWords(language: Language): Promise<boolean> {
  if (arrived[language]) return true
  try {
    const words = await fetchWords[language]()
    arrived = { ...arrived, [language]: words }
    return true
  } catch {
    return false // Offline: the page stays readable in Chinese.
  }
}
