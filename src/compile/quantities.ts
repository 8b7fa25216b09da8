/**
 * Finds the figures that the rows of the catalogue point at. A person points at a figure by page,
 * printed characters and count; this turns it into the figure, or says why it can't.
 */
import type { Figure, PageId } from '../model/figure'
import type { Anchor } from './cells'

/** A figure's text as people write it: without the line breaks and spaces of the page. */
export function printedText(text: string): string {
  return text.replace(/\s/g, '')
}

/** The quantities of one story on one page, in the order of the page: all, and by what they print. */
export interface PageQuantities {
  readonly all: readonly Figure[]
  readonly byText: ReadonlyMap<string, readonly Figure[]>
}

/** The quantities of one story, by page. */
export type Quantities = ReadonlyMap<PageId, PageQuantities>

/** Makes quantities ready to be looked up: tables have thousands, and each row asks for one. */
export function pageQuantities(all: readonly Figure[]): PageQuantities {
  const byText = new Map<string, Figure[]>()
  for (const figure of all) {
    const text = printedText(figure.text)
    const alike = byText.get(text)
    if (alike) alike.push(figure)
    else byText.set(text, [figure])
  }
  return { all, byText }
}

/** Finds the figure of an anchor, or gives the reason why there is none. */
export function findAnchor(quantities: Quantities, anchor: Anchor): Figure | { readonly why: string } {
  const onPage = quantities.get(anchor.page)
  if (!onPage) return { why: `the story has no printing on ${anchor.page}` }
  const matches = onPage.byText.get(anchor.text) ?? []
  const place = `${anchor.text} on ${anchor.page}`
  if (matches.length === 0)
    return { why: `no quantity of the story reads ${place}${nearest(onPage.all, anchor)}` }
  if (anchor.nth === null) {
    const only = matches[0]
    if (only && matches.length === 1) return only
    return { why: `${place} stands there ${matches.length} times: add #1 to #${matches.length}` }
  }
  return matches[anchor.nth - 1] ?? { why: `${place} stands there only ${matches.length} times` }
}

/** Suggests the quantities that share digits with the anchor, since a span is most often off by a word. */
function nearest(onPage: readonly Figure[], anchor: Anchor): string {
  const core = /[\d.]+|[一二两三四五六七八九十百千半]+/.exec(anchor.text)?.[0]
  const like = core ? onPage.filter((figure) => printedText(figure.text).includes(core)) : []
  return like.length === 0 ? '' : `; did you mean ${like.map((f) => printedText(f.text)).join(', ')}?`
}
