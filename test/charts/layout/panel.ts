/** One panel of one gallery case, laid out, for tests of layouts. */
import type { LayoutContext } from '../../../src/charts/layout/context'
import type { Shape, TextShape } from '../../../src/charts/scene/scene'
import type { PanelLayout } from '../../../src/charts/layout/context'
import { palette } from '../../../src/charts/theme'

/** A context of the light edition in Chinese. */
export function contextOf(width: number, column = 0): LayoutContext {
  return { width, column, colours: palette.light, language: 'zh', air: 1 }
}

export function shapesOf(layout: PanelLayout): readonly Shape[] {
  return layout.groups.flatMap(({ shapes }) => shapes)
}

export function textsOf(layout: PanelLayout): readonly TextShape[] {
  return shapesOf(layout).filter((shape) => shape.kind === 'text')
}
