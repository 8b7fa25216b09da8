/**
 * Where numbers come from, in one line: the agency's name and the source line of a chart. Citations by the rules of a style
 * are `citation.ts`.
 */
import type { CorpusOrigin, Story } from '../model/corpus'
import type { PageId } from '../model/figure'
import type { Language } from '../model/language'
import { formatPages } from './locator'
import { formatTime } from './time'

const agenciesEn: Readonly<Record<string, string>> = { 新华社: 'Xinhua' }

/** The agency in the language of the text; an unknown one stays as printed. */
export function agencyName(agency: string, language: Language): string {
  return language === 'en' && Object.hasOwn(agenciesEn, agency) ? (agenciesEn[agency] ?? agency) : agency
}

/** The pages on which a story is printed. */
export function pagesOfStory(story: Story): readonly PageId[] {
  return story.printings.map(({ page }) => page).sort()
}

/** Digits of a hash that tell a file from any other that one will meet. */
const shortHash = 12

/** 有据, and which corpus where it is not the app's own: 有据（语料 big.json，SHA-256 3f2a…）. */
export function corpusName(origin: CorpusOrigin | undefined, language: Language): string {
  const zh = language === 'zh'
  const name = zh ? '有据' : 'Youju'
  if (!origin) return name
  const hash =
    origin.sha256 === null ? '' : `${zh ? '，' : ', '}SHA-256 ${origin.sha256.slice(0, shortHash)}…`
  return zh ? `${name}（语料 ${origin.name}${hash}）` : `${name} (corpus ${origin.name}${hash})`
}

export interface SourceOptions {
  /** The pages that a picture's own figures stand on, where they are fewer than the stories'. */
  readonly pages?: readonly PageId[]
  /** The corpus, where it is another than the app's own. */
  readonly corpus?: CorpusOrigin
}

/** 来源：新华社，2024-11-04；版面 000、001；有据. Sources and days are said once. */
export function sourceLine(
  stories: readonly Story[],
  language: Language,
  options: SourceOptions = {},
): string {
  const zh = language === 'zh'
  const comma = zh ? '、' : ', '
  const agencies = [...new Set(stories.map(({ agency }) => agencyName(agency, language)))]
  const days = [...new Set(stories.map(({ date }) => date))].sort()
  const dates = zh ? days.join(comma) : days.map((day) => formatTime(day, 'en')).join(comma)
  const pages = formatPages(options.pages ?? stories.flatMap(pagesOfStory), language)
  const parts = [
    `${agencies.join(comma)}${zh ? '，' : ', '}${dates}`,
    pages,
    corpusName(options.corpus, language),
  ]
  const known = stories.length === 0 ? parts.slice(2) : parts.filter((part) => part !== '')
  return (zh ? '来源：' : 'Source: ') + known.join(zh ? '；' : '; ')
}
