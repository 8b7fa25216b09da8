/**
 * Stories as CSL-JSON `article-newspaper`, which Zotero and other managers read. Where the pages do not tell
 * their paper, the agency stands as its publisher. Knows no text style (format/citation.ts).
 */
import { dayParts, type Day } from '../../base/day'
import { formatPages, pageNumber } from '../../format/locator'
import type { Citable } from '../../format/citation'
import type { CorpusOrigin, Page } from '../../model/corpus'

/** A Chinese name is not split: family and given name stand in print without a space. */
interface CslName {
  readonly literal: string
}

export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author: readonly CslName[]
  readonly 'container-title': string
  readonly publisher: string
  readonly 'publisher-place'?: string
  readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] }
  readonly page: string
  readonly language: 'zh-CN'
  readonly note: string
}

/** What a story was printed in: its papers, or the agency where none is known, and the day of the issue. */
export interface Issue {
  readonly container: string
  readonly day: Day
  readonly pages: readonly Page[]
}

/** The issue that a citation names: of the first printing whose paper is known. */
export function issueOf({ story, pages }: Citable): Issue {
  const printed = pages.filter(({ id }) => story.printings.some(({ page }) => page === id))
  const first = printed.find(({ paper }) => paper !== null)
  const container = first?.paper ?? story.agency
  const day = first?.issued ?? story.date
  return { container, day, pages: first ? printed.filter(({ paper }) => paper === container) : printed }
}

/** A corpus by its file and the whole of its hash. */
export function corpusLabel({ name, sha256 }: CorpusOrigin): string {
  return sha256 === null ? `corpus ${name}` : `corpus ${name}, SHA-256 ${sha256}`
}

/** Cites a story for reference managers. */
export function toCslItem(citable: Citable): CslItem {
  const { story, corpus } = citable
  const issue = issueOf(citable)
  const { year, month, day } = dayParts(issue.day)
  const authors = story.byline.length > 0 ? story.byline : [story.agency]
  const all = story.printings.map(({ page }) => page)
  return {
    id: story.id,
    type: 'article-newspaper',
    title: story.headline,
    author: authors.map((literal) => ({ literal })),
    'container-title': issue.container,
    publisher: story.agency,
    ...(story.place !== null && { 'publisher-place': story.place }),
    issued: { 'date-parts': [[year, month, day]] },
    page: issue.pages.map(({ id }) => pageNumber(id)).join(', '),
    language: 'zh-CN',
    note: [`${formatPages(all, 'en')} (transcriptions)`, ...(corpus ? [corpusLabel(corpus)] : [])].join('; '),
  }
}

/** Cites several stories as the text of a `.json` file. */
export function toCslJson(sources: readonly Citable[]): string {
  return `${JSON.stringify(sources.map(toCslItem), null, 2)}\n`
}
