/**
 * Breaks a text into lines of a given width: between Chinese characters, at spaces between Latin words, never
 * inside a number or before closing punctuation. Knows widths only from measure.ts.
 */
import { textWidth } from './measure'

/** A number with its hedge, multiplier and measure word is never torn: 近6.5万项. */
const numeral = String.raw`(?:不?超过|近|约|超|逾)?\d[\d.,]*[%‰]?[万亿千百多余]*(?:平方米|千克|美元|基点|[元家个人名项支场届年月日倍])?`
/** In English with the word that it counts, where that is short: 4,000 yuan, 237 million. */
const measured = String.raw`\d[\d.,]* (?:million|bn|yuan|dollars|euros|tonnes|kg|km|m²|bp|people|times|years|hours)(?![A-Za-z])`
const ideograph = String.raw`[\u2e80-\u9fff]`
/** An apostrophe is no closing quotation mark: exhibitor’s is one word. */
const word = String.raw`(?:[^\s\u2e80-\u9fff“‘（《，。、；：！？）》”’…]|(?<=[A-Za-z])’(?=[A-Za-z]))+`

/** Pieces between which a line may break. Closing marks stay with what precedes, opening ones with what follows. */
const piece = new RegExp(
  `[“‘（《(]*(?:${measured}|${numeral}|${ideograph}|${word}|.)[，。、；：！？）》”’…)]*\\s*`,
  'gu',
)

/** A piece as it is, or, where it is wider than a line, its words or its characters: cut words are better than cut letters. */
function fitting(part: string, width: number, size: number, bold: boolean): readonly string[] {
  if (textWidth(part.trimEnd(), size, bold) <= width) return [part]
  const words = part.split(/(?<= )(?=\S)/)
  return words.length > 1 ? words.flatMap((word) => fitting(word, width, size, bold)) : [...part]
}

/** Breaks `text` into lines no wider than `width`. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = []
  let line = ''
  const parts = [...text.matchAll(piece)].flatMap(([part]) => fitting(part, width, size, bold))
  for (const part of parts) {
    if (line !== '' && textWidth((line + part).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd())
      line = part
    } else {
      line += part
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** Where a headline pauses, the long pauses first; a line that is shorter than this share of the other looks forgotten. */
const pauses = [
  { at: /[；。？！：]|[;.?!:] /gu, leastShare: 0.2 },
  { at: /，|, /gu, leastShare: 0.3 },
] as const
type Pause = (typeof pauses)[number]

/** Of the places where a headline pauses, the one that breaks it into two lines of nearest length. */
function breakAtPause(
  { at, leastShare }: Pause,
  text: string,
  width: number,
  size: number,
  bold: boolean,
): readonly string[] | undefined {
  const length = (part: string): number => textWidth(part, size, bold)
  return [...text.matchAll(at)]
    .map(({ index, 0: mark }) => [
      text.slice(0, index + mark.length).trimEnd(),
      text.slice(index + mark.length),
    ])
    .filter((parts) => parts.every((part) => part !== '' && length(part) <= width))
    .filter((parts) => Math.min(...parts.map(length)) >= leastShare * Math.max(...parts.map(length)))
    .sort((a, b) => Math.max(...a.map(length)) - Math.max(...b.map(length)))[0]
}

/** Breaks a name into as few lines as `wrapText`, of about the same length, without orphans. */
export function wrapEven(text: string, width: number, size: number, bold = false): readonly string[] {
  const fewest = wrapText(text, width, size, bold)
  if (fewest.length < 2) return fewest
  let low = width / 2
  let high = width
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2
    if (wrapText(text, middle, size, bold).length > fewest.length) low = middle
    else high = middle
  }
  return wrapText(text, high, size, bold)
}

/** Breaks a headline into as few lines as `wrapText`: in two at a pause where there is one, else evenly. */
export function wrapBalanced(text: string, width: number, size: number, bold = false): readonly string[] {
  const even = wrapEven(text, width, size, bold)
  if (even.length !== 2) return even
  const paused = pauses.map((pause) => breakAtPause(pause, text, width, size, bold))
  return paused.find((lines) => lines !== undefined) ?? even
}

/** The widest of some lines. */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)))
}
