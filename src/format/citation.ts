/**
 * Citations of a story: GB/T 7714 newspaper [N], plain Chinese, plain English. The pages do not tell their paper's name: then the agency stands as publisher, as the standard allows.
 */
import { unreachable } from '../base/assert'
import type { CorpusOrigin, Page, Story } from '../model/corpus'
import type { Language } from '../model/language'
import { formatPages, pageNumber } from './locator'
import { agencyName, corpusName, pagesOfStory } from './source'
import { formatTime } from './time'

export const citationStyles = ['gbt7714', 'zh', 'en'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** A story with the pages of the corpus, of which its own are chosen. */
export interface Citable {
  readonly story: Story
  readonly pages: readonly Page[]
  /** The corpus, where it is another than the app's own: then the citation says which. */
  readonly corpus?: CorpusOrigin
}

/** GB/T 7714 names three people and then says 等. */
const namedAuthors = 3

function authors(byline: readonly string[]): string {
  if (byline.length === 0) return ''
  const named = byline.slice(0, namedAuthors).join(', ')
  return `${named}${byline.length > namedAuthors ? ', 等' : ''}. `
}

/** Its printings by paper and day of issue; where the paper is not known, by the agency on the story's own day. */
function issues({ story, pages }: Citable): string {
  const known = new Map(pages.map((page) => [page.id, page]))
  const groups = new Map<string, string[]>()
  for (const id of pagesOfStory(story)) {
    const page = known.get(id)
    const paper = page?.paper ?? null
    const issue =
      paper === null ? `${story.agency}, ${story.date}` : `${paper}, ${page?.issued ?? story.date}`
    groups.set(issue, [...(groups.get(issue) ?? []), pageNumber(id)])
  }
  return [...groups].map(([issue, numbers]) => `${issue}(版面 ${numbers.join(', ')})`).join('; ')
}

/** 作者. 题名[N]. 报名, 日期(版次). */
function citeGbt(citable: Citable): string {
  const { story } = citable
  const issue = issues(citable)
  return `${authors(story.byline)}${story.headline}[N]. ${issue === '' ? `${story.agency}, ${story.date}` : issue}.`
}

function citeZh({ story }: Citable): string {
  const by = story.byline.length > 0 ? `（${story.byline.join('、')}）` : ''
  const pages = formatPages(pagesOfStory(story), 'zh')
  return `${story.agency}${by}：《${story.headline}》，${formatTime(story.date, 'zh')}${pages === '' ? '' : `；${pages}`}。`
}

function citeEn({ story }: Citable): string {
  const by = story.byline.length > 0 ? ` (${story.byline.join(', ')})` : ''
  const pages = formatPages(pagesOfStory(story), 'en')
  return (
    `${agencyName(story.agency, 'en')}${by}, “${story.headline}”, ${formatTime(story.date, 'en')}` +
    `${pages === '' ? '' : `; ${pages}`}.`
  )
}

/** Which corpus the numbers were taken from; nothing where it is the app's own. */
function dataOf({ corpus }: Citable, language: Language): string {
  if (!corpus) return ''
  const name = corpusName(corpus, language)
  return language === 'zh' ? `数据：${name}。` : ` Data: ${name}.`
}

/** Cites a story in one of the styles. */
export function cite(citable: Citable, style: CitationStyle): string {
  switch (style) {
    case 'gbt7714':
      return `${citeGbt(citable)}${dataOf(citable, 'zh')}`
    case 'zh':
      return `${citeZh(citable)}${dataOf(citable, 'zh')}`
    case 'en':
      return `${citeEn(citable)}${dataOf(citable, 'en')}`
    default:
      return unreachable(style)
  }
}
