/**
 * What a picture carries when it goes alone: title and subtitle above, key, note and source line below. Knows no panel.
 */
import { furniture, moveGroup, type Group } from '../scene/scene'
import type { ChartSpec } from '../spec/spec'
import { wrapBalanced } from '../text/wrap'
import { typeSize } from '../theme'
import { lines, rule, type PanelLayout } from './context'
import { layoutKey } from './key'
import type { PlotContext } from './plot'

/** The margin around a picture. */
export const chromeMargin = 24

function block(text: string, size: number, fill: string, context: PlotContext, serif = false): PanelLayout {
  const texts = wrapBalanced(text, context.width, size, serif)
  const step = Math.round(size * 1.36)
  const at = { x: 0, top: 0, size, fill, step }
  const shapes = lines(texts, at, { bold: serif, family: serif ? 'serif' : 'sans' })
  return { height: texts.length * step, groups: [furniture(shapes)] }
}

/** A part and the room that it keeps below. */
export interface StackedPart {
  readonly part: PanelLayout
  readonly after: number
}

/** Puts parts under each other. */
export function stack(parts: readonly StackedPart[]): PanelLayout {
  const groups: Group[] = []
  let y = 0
  for (const { part, after } of parts) {
    groups.push(...part.groups.map((group) => moveGroup(group, 0, y)))
    y += part.height + after
  }
  return { height: y, groups }
}

/** Title and subtitle. */
export function layoutHeader(spec: ChartSpec, context: PlotContext): PanelLayout {
  const { colours } = context
  return stack([
    { part: block(spec.title, typeSize.title, colours.ink, context, true), after: 4 },
    { part: block(spec.subtitle, typeSize.subtitle, colours.inkSoft, context), after: 0 },
  ])
}

/** The key where there is one, the note, and the source line under its rule. */
export function layoutFooter(spec: ChartSpec, context: PlotContext): PanelLayout {
  const { colours, width } = context
  const key = layoutKey(spec, context)
  const divider: PanelLayout = {
    height: 1,
    groups: [furniture([rule([0, 0.5, width, 0.5], colours.hairline)])],
  }
  return stack([
    ...(key ? [{ part: key, after: 8 }] : []),
    ...(spec.note === null
      ? []
      : [{ part: block(spec.note, typeSize.small, colours.inkSoft, context), after: 8 }]),
    { part: divider, after: 6 },
    { part: block(spec.source, typeSize.source, colours.inkFaint, context), after: 0 },
  ])
}
