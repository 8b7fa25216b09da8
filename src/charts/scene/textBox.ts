/**
 * Where the texts of a scene lie, for the test that nothing collides and nothing is cut, and for layouts that must
 * make room. Widths are estimates, on the wide side.
 */
import { textWidth } from '../text/measure'
import type { Box, Scene, TextShape } from './scene'

/** Line height over font size that a line of text is taken to fill. */
const lineFill = 1.12

/** The box that a line of text fills. */
export function textBox(shape: TextShape): Box {
  const width = textWidth(shape.text, shape.size, shape.bold)
  const height = shape.size * lineFill
  const left = shape.align === 'left' ? 0 : shape.align === 'right' ? width : width / 2
  return { x: shape.x - left, y: shape.y - height / 2, width, height }
}

/** Two texts of a scene that touch, or a text that leaves it. */
export interface Clash {
  readonly text: string
  /** The other text, or null where the scene's edge cuts. */
  readonly other: string | null
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Finds all clashes of a scene. Half a pixel over the edge is no cut. */
export function clashes(scene: Scene): readonly Clash[] {
  const texts = scene.groups
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => shape.kind === 'text')
    .map((shape) => ({ text: shape.text, box: textBox(shape) }))
  const found: Clash[] = []
  texts.forEach(({ text, box }, i) => {
    const inside =
      box.x >= -0.5 &&
      box.y >= -0.5 &&
      box.x + box.width <= scene.width + 0.5 &&
      box.y + box.height <= scene.height + 0.5
    if (!inside) found.push({ text, other: null })
    for (const other of texts.slice(i + 1)) if (touch(box, other.box)) found.push({ text, other: other.text })
  })
  return found
}
