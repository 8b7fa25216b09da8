/**
 * The key of a picture that travels alone: the ends that it uses and what they mean, in as many lines as they need. Plain
 * ends need no key.
 */
import { boundNames } from '../../format/bounds'
import { bounds, type Amount, type Bound } from '../../model/figure'
import { furniture, type Shape } from '../scene/scene'
import { chartRows, type ChartSpec } from '../spec/spec'
import { textWidth } from '../text/measure'
import { typeSize } from '../theme'
import { line, type PanelLayout } from './context'
import type { PlotContext } from './plot'
import { barEnd, barShapes } from '../marks/bar'

const sampleLength = 26
const textGap = 6
const lineStep = 20
const entryGap = 18

interface Entry {
  readonly text: string
  readonly amount: Amount
  readonly disputed: boolean
}

function sampleOf(bound: Bound): Amount {
  return {
    value: 1,
    min: null,
    max: null,
    bound,
    unit: null,
    per: null,
    role: null,
    basis: null,
    range: null,
  }
}

function entriesOf(spec: ChartSpec): readonly Entry[] {
  const rows = chartRows(spec).filter(({ formula }) => formula === null)
  const amounts = rows.flatMap((row) => [row.amount, ...row.companions.map(({ amount }) => amount)])
  const used = new Set(amounts.filter(({ value }) => value !== null).map(({ bound }) => bound))
  const zh = spec.language === 'zh'
  const ends = bounds
    .filter((bound) => bound !== 'eq' && used.has(bound))
    .map((bound) => ({ text: boundNames[bound][spec.language], amount: sampleOf(bound), disputed: false }))
  const disputed = rows.some(({ others }) => others.length > 0)
  const dispute = { text: zh ? '刊本不一' : 'printings disagree', amount: sampleOf('eq'), disputed: true }
  return disputed ? [...ends, dispute] : ends
}

/** Lays out the key, or null where a chart needs none. */
export function layoutKey(spec: ChartSpec, { width, colours }: PlotContext): PanelLayout | null {
  const entries = entriesOf(spec)
  if (entries.length === 0) return null
  const shapes: Shape[] = []
  let x = 0
  let y = lineStep / 2
  for (const { text, amount, disputed } of entries) {
    const room = barEnd(amount, 0, (value) => value * sampleLength) + textGap
    const length = room + textWidth(text, typeSize.small)
    if (x > 0 && x + length > width) {
      x = 0
      y += lineStep
    }
    const start = x
    const style = { colour: disputed ? colours.vermilion : colours.inkFaint, paper: colours.paper }
    shapes.push(
      ...barShapes({ amount, x0: start, x: (value) => start + value * sampleLength, y, height: 8, style }),
    )
    shapes.push(line(text, { x: start + room, y, size: typeSize.small, fill: colours.inkSoft }))
    x += length + entryGap
  }
  return { height: y + lineStep / 2, groups: [furniture(shapes)] }
}
