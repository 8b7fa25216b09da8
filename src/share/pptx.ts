/**
 * Charts as a PowerPoint file: a slide each, with native charts that can be edited, the hedges kept, notes with
 * every number's place, and a last slide of sources. Load it on demand: it brings the slide library.
 */
import type PptxGenJS from 'pptxgenjs'
import { err, ok, type Result } from '../base/result'
import { palette as palettes } from '../charts/theme'
import type { ChartSpec } from '../charts/spec/spec'
import type { CorpusIndex } from '../corpus/index'
import type { Edition, Language } from '../model/language'
import { chartWorkbook } from './slides/chartWorkbook'
import { nameFontSize, nameShare } from './slides/axisRange'
import { chartXml } from './slides/chartXml'
import { drawSlide, master, type PlacedChart, type SlideLook } from './slides/drawSlide'
import { faces } from './slides/faces'
import { patchDeck, type ChartParts } from './slides/patchDeck'
import { sheet, slideType } from './slides/slideLayout'
import { slideNotes } from './slides/slideNotes'
import { deckSources, drawSources } from './slides/sourcesSlide'

export interface DeckOptions {
  readonly index: CorpusIndex
  readonly language: Language
  readonly edition: Edition
  /** The address of a chart, for its notes; null where it has none. */
  readonly address: (chart: string) => string | null
  /** What the file says of its making. */
  readonly now: Date
  /** The last slide with all sources. @defaultValue true for more than one chart */
  readonly sources?: boolean
}

/** The type of the file. */
export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

const brand = { zh: '有据 Youju', en: 'Youju 有据' } as const
const pointsPerInch = 72

const leastFontSize = 9
/** A long name is not set smaller than this where its row has room for two lines. */
const leastNameSize = 12

/** Labels are smaller where rows stand close, and where a name is long. */
function fontSizeOf({ chart, box }: PlacedChart): number {
  const ofRows = ((box.h * pointsPerInch) / Math.max(1, chart.categories.length)) * 0.46
  const ofNames = Math.max(leastNameSize, nameFontSize(chart, box.w * pointsPerInch))
  return Math.max(leastFontSize, Math.min(slideType.label, ofRows, ofNames))
}

/** The parts of one slide's charts: one size of type and one column of names, so that their axes stand in line. */
function partsOf(charts: readonly PlacedChart[], look: SlideLook, language: Language): readonly ChartParts[] {
  const fontSize = Math.min(...charts.map(fontSizeOf))
  const sizes = charts.map(({ chart, box }) => {
    const width = box.w * pointsPerInch
    return { width, names: nameShare(chart, { width, fontSize }) }
  })
  const names = Math.max(...sizes.map((size) => size.names))
  return charts.map(({ chart }, i) => ({
    xml: chartXml(chart, { language, palette: look.palette, width: sizes[i]?.width ?? 0, fontSize, names }),
    workbook: chartWorkbook(chart, language),
  }))
}

/** Paper, title of the file, and a master whose headline is a real one, for outlines and screen readers. */
function setUp(deck: PptxGenJS, title: string, { palette }: SlideLook): void {
  const { width, height, margin } = sheet
  deck.defineLayout({ name: 'SHEET', width, height })
  deck.layout = 'SHEET'
  deck.title = title
  deck.subject = title
  deck.author = 'Youju'
  deck.company = 'Youju'
  deck.theme = { headFontFace: faces.headline.latin, bodyFontFace: faces.text.latin }
  const ink = palette.ink.slice(1)
  const headline = {
    name: master.title, type: 'title' as const, x: margin, y: 0.56, w: width - 2 * margin, h: 0.9,
    fontFace: faces.headline.latin, bold: true, align: 'left' as const, valign: 'top' as const, margin: 0, color: ink,
  } // prettier-ignore
  deck.defineSlideMaster({
    title: master.name,
    background: { color: palette.paper.slice(1) },
    objects: [{ placeholder: { options: headline, text: '' } }],
  })
}

/** Writes a deck. A chart with nothing to draw has no slide; a deck without slides is refused. */
export async function toPptx(
  specs: readonly ChartSpec[],
  options: DeckOptions,
): Promise<Result<Uint8Array<ArrayBuffer>, 'nothing-to-draw'>> {
  const drawn = specs.filter(({ panels }) => panels.length > 0)
  const [first] = drawn
  if (!first) return err('nothing-to-draw')
  const { index, language, edition } = options
  const { default: PptxGenJS } = await import('pptxgenjs')
  const deck = new PptxGenJS()
  const look: SlideLook = {
    palette: palettes[edition],
    brand: brand[language],
    notes: (spec) => slideNotes(spec, { index, address: options.address(spec.id) }),
  }
  setUp(deck, drawn.length === 1 ? first.title : brand[language], look)
  const placed = drawn.map((spec) => drawSlide(deck, spec, look))
  if (options.sources ?? drawn.length > 1)
    drawSources(deck, deckSources(drawn, index, language), language, look)
  const written = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  const parts = placed.flatMap((one) => partsOf(one, look, language))
  return ok(patchDeck(written, parts, options.now.toISOString()))
}
