/**
 * One chart as one slide, drawn with the slide library: headline, subtitle, native charts, large figures, note,
 * source line. Gives back the charts in the order in which the library numbers their parts.
 */
import type PptxGenJS from 'pptxgenjs'
import { describeChart } from '../../charts/describe'
import type { ChartSpec, SpecPanel } from '../../charts/spec/spec'
import type { Palette } from '../../charts/theme'
import { faces } from './faces'
import { figureTexts, ratioTexts, type FigureText } from './figureTexts'
import { nativeChart } from './nativeChart'
import type { NativeChart } from './nativeModel'
import { layoutSlide, slideType, type Box, type PanelBox } from './slideLayout'

/** A native chart and the box in which it stands. */
export interface PlacedChart {
  readonly chart: NativeChart
  readonly box: Box
}

export interface SlideLook {
  readonly palette: Palette
  readonly brand: string
  /** What the presenter sees, a line each. */
  readonly notes: (spec: ChartSpec) => readonly string[]
}

/** Names of the master slide and its placeholder for headlines. */
export const master = { name: 'YOUJU', title: 'headline' } as const

const hex = (colour: string): string => colour.slice(1)

type TextLook = PptxGenJS.TextPropsOptions

/** Text boxes without the library's insets, so that texts stand on the margin. */
export function textLook(box: Box, size: number, colour: string, more: TextLook = {}): TextLook {
  return {
    ...box,
    fontSize: size,
    color: hex(colour),
    fontFace: faces.text.latin,
    lang: 'zh-CN',
    margin: 0,
    valign: 'top',
    ...more,
  }
}

function drawFigure(slide: PptxGenJS.Slide, figure: FigureText, palette: Palette): void {
  const { box, text, size, role, disputed } = figure
  const colour = disputed
    ? palette.vermilion
    : { number: palette.data, label: palette.inkSoft, operator: palette.inkFaint }[role]
  const serif: TextLook = role === 'label' ? {} : { fontFace: faces.headline.latin, valign: 'bottom' }
  const bold = role === 'number'
  slide.addText(
    text,
    textLook(box, size, colour, { ...serif, bold, align: role === 'operator' ? 'center' : 'left' }),
  )
}

function drawPanel(
  slide: PptxGenJS.Slide,
  panel: SpecPanel,
  { heading, body }: PanelBox,
  { spec, palette }: { readonly spec: ChartSpec; readonly palette: Palette },
): readonly PlacedChart[] {
  const { language } = spec
  if (heading)
    slide.addText(panel.label ?? '', textLook(heading, slideType.heading, palette.inkSoft, { bold: true }))
  if (panel.kind === 'figures' || panel.kind === 'ratio') {
    const texts =
      panel.kind === 'ratio' ? ratioTexts(panel, body, language) : figureTexts(panel, body, language)
    texts.forEach((figure) => drawFigure(slide, figure, palette))
    return []
  }
  const chart = nativeChart(panel, language)
  if (!chart) return []
  const altText = describeChart({ ...spec, panels: [panel] })
  // What the library draws is replaced by a part of ours: it only has to make the frame and the relations.
  slide.addChart('bar', [{ name: '1', labels: ['1'], values: [1] }], {
    ...body,
    altText,
    objectName: panel.label ?? spec.title,
  })
  return [{ chart, box: body }]
}

/** Draws a chart on a new slide. */
export function drawSlide(
  deck: PptxGenJS,
  spec: ChartSpec,
  { palette, brand, notes }: SlideLook,
): readonly PlacedChart[] {
  const layout = layoutSlide(spec)
  const slide = deck.addSlide({ masterName: master.name })
  const line = (box: Box, colour: string, width: number): void =>
    void slide.addShape('line', { ...box, line: { color: hex(colour), width } })
  slide.addText(spec.title, {
    placeholder: master.title,
    ...layout.title,
    fontSize: layout.titleSize,
    lang: 'zh-CN',
  })
  line(layout.rule, palette.ink, 2.25)
  slide.addText(
    brand,
    textLook(layout.brand, 10.5, palette.inkFaint, { align: 'right', fontFace: faces.headline.latin }),
  )
  slide.addText(spec.subtitle, textLook(layout.subtitle, slideType.subtitle, palette.inkSoft))
  const charts = spec.panels.flatMap((panel, i) => {
    const box = layout.panels[i]
    return box ? drawPanel(slide, panel, box, { spec, palette }) : []
  })
  if (layout.note && spec.note !== null)
    slide.addText(spec.note, textLook(layout.note, slideType.note, palette.inkSoft))
  line(layout.sourceRule, palette.hairline, 0.75)
  slide.addText(spec.source, textLook(layout.source, slideType.source, palette.inkFaint))
  slide.addNotes(notes(spec).join('\n'))
  return charts
}
