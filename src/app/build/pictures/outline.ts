/**
 * A picture whose texts are shapes: what a program shows no longer depends on the typefaces of its machine. Takes the
 * SVG that `share/picture/svg.ts` writes, a line of text an element; knows no chart.
 */
import { assert, present } from '../../../base/assert'
import type { PlacedGlyph, Typeface } from './typeface'

/** The faces of a picture: headlines and figures in the one, all else in the other. */
export interface Faces {
  readonly serif: Typeface
  readonly sans: Typeface
}

interface TextElement {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly serif: boolean
  readonly anchor: string
  /** What stays as it is: place and colour. */
  readonly kept: string
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } // prettier-ignore
const plain = (xml: string): string => xml.replace(/&(?:lt|gt|quot|amp|#39);/g, (one) => entities[one] ?? one)

function readText(attributes: string, content: string): TextElement {
  const all = new Map([...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])) // prettier-ignore
  const style = new Map((all.get('style') ?? '').split(';').map((rule) => {
    const [name = '', value = ''] = rule.split(':')
    return [name, value] as const
  })) // prettier-ignore
  const number = (value: string | undefined): number => {
    const read = Number(value)
    assert(Number.isFinite(read), `a number in <text${attributes}>`)
    return read
  }
  const kept = ['transform', 'fill', 'fill-opacity'].flatMap((name) => {
    const value = all.get(name)
    return value === undefined ? [] : [` ${name}="${value}"`]
  })
  return {
    text: plain(content),
    x: number(all.get('x') ?? '0'),
    y: number(all.get('y') ?? '0'),
    size: number(style.get('font-size')?.replace('px', '')),
    weight: number(style.get('font-weight') ?? '400'),
    serif: /(^|,)\s*serif$/.test(style.get('font-family') ?? ''),
    anchor: all.get('text-anchor') ?? 'start',
    kept: kept.join(''),
  }
}

/** Each piece of the text with the first face that has it: a headline may hold a sign that only the other one has. */
function piecesOf(text: string, faces: readonly Typeface[]): readonly { face: Typeface; text: string }[] {
  const pieces: { face: Typeface; text: string }[] = []
  for (const char of text) {
    const code = present(char.codePointAt(0), 'a character has a code')
    const face = faces.find(({ has }) => has(code))
    assert(
      face,
      `no typeface of the pictures has “${char}” (U+${code.toString(16).toUpperCase()}), in “${text}”`,
    )
    const last = pieces.at(-1)
    if (last?.face === face) last.text += char
    else pieces.push({ face, text: char })
  }
  return pieces
}

const short = (value: number): string => String(Math.round(value * 100) / 100)
const letters = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const

/** A glyph as path data, at its place on the line. */
function pathData(
  { glyph, x, unitsPerEm }: PlacedGlyph,
  { left, y, size }: { left: number; y: number; size: number },
): string {
  const scale = size / unitsPerEm
  const across = left + x * size
  return glyph.path.commands
    .map(({ command, args }) => {
      const points = args.map((value, i) => short(i % 2 === 0 ? across + value * scale : y - value * scale))
      return `${letters[command]}${points.join(' ')}`
    })
    .join('')
}

async function outlineText(element: TextElement, { serif, sans }: Faces): Promise<string> {
  const { text, x, y, size, weight, anchor, kept } = element
  const pieces = piecesOf(text, element.serif ? [serif, sans] : [sans, serif])
  const script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin'
  const glyphs: PlacedGlyph[] = []
  let width = 0
  for (const piece of pieces) {
    const line = await piece.face.setLine(piece.text, weight, script)
    const start = width
    glyphs.push(...line.glyphs.map((placed) => ({ ...placed, x: placed.x + start })))
    width += line.width
  }
  const share = anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0
  const at = { left: x - width * size * share, y, size }
  return `<path${kept} d="${glyphs.map((glyph) => pathData(glyph, at)).join('')}"></path>`
}

/** Turns every text of a picture into a path. */
export async function outlineTexts(svg: string, faces: Faces): Promise<string> {
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)]
  const paths: string[] = []
  for (const [, attributes = '', content = ''] of texts)
    paths.push(await outlineText(readText(attributes, content), faces))
  let next = 0
  const outlined = svg.replace(/<text[^>]*>[^<]*<\/text>/g, () => paths[next++] ?? '')
  assert(!/<text|<tspan/.test(outlined), 'every text of a picture is a line of its own')
  return outlined
}
