/** The last slide of a deck: every source of every chart, in full, on as many slides as that takes. */
import type PptxGenJS from 'pptxgenjs'
import type { CorpusIndex } from '../../corpus/index'
import { cite } from '../../format/citation'
import type { ChartSpec } from '../../charts/spec/spec'
import { wrapText } from '../../charts/text/wrap'
import type { Language } from '../../model/language'
import { citables } from '../cite/citeAll'
import { master, textLook, type SlideLook } from './drawSlide'
import { sheet, type Box } from './slideLayout'

const size = 14
const title = { zh: '来源', en: 'Sources' } as const
const body: Box = { x: sheet.margin, y: 1.4, w: sheet.width - 2 * sheet.margin, h: 5.6 }
/** Lines of 14 points with the space after a paragraph, in a box of this height. */
const mostLines = 20

/** The citations that are listed: each source once, in the order in which the charts first use it. */
export function deckSources(
  specs: readonly ChartSpec[],
  index: CorpusIndex,
  language: Language,
): readonly string[] {
  const sources = citables(index.corpus, specs.flatMap(({ stories }) => stories)) // prettier-ignore
  return sources.map((source, i) => `[${i + 1}] ${cite(source, language === 'zh' ? 'gbt7714' : 'en')}`)
}

/** Divides citations among slides by the lines that they take. */
export function sourcePages(citations: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = []
  let lines = Infinity
  for (const citation of citations) {
    const needed = wrapText(citation, body.w * 72 * 0.95, size).length + 0.5
    if (lines + needed > mostLines) {
      pages.push([])
      lines = 0
    }
    pages.at(-1)?.push(citation)
    lines += needed
  }
  return pages
}

/** Draws the slides; none where nothing is cited. */
export function drawSources(
  deck: PptxGenJS,
  citations: readonly string[],
  language: Language,
  look: SlideLook,
): number {
  const { palette } = look
  const pages = sourcePages(citations)
  for (const page of pages) {
    const slide = deck.addSlide({ masterName: master.name })
    slide.addText(title[language], {
      placeholder: master.title, x: sheet.margin, y: 0.56, w: body.w, h: 0.6, fontSize: 28, lang: 'zh-CN',
    }) // prettier-ignore
    slide.addShape('line', {
      x: sheet.margin,
      y: 0.4,
      w: body.w,
      h: 0,
      line: { color: palette.ink.slice(1), width: 2.25 },
    })
    const paragraphs = page.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 6 } }))
    slide.addText(paragraphs, textLook(body, size, palette.ink))
  }
  return pages.length
}
