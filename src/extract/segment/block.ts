/**
 * A page in blocks: paragraphs, headings and lone lines, with their raw ranges and the white space around
 * them. Hard-wrapped lines are one block; Markdown marks are taken off. Knows nothing of news.
 */
import { SignSet } from '../signSet'

export interface Block {
  /** Its place among the page's blocks. */
  readonly index: number
  /** Raw range, from the first to the last non-blank character. */
  readonly start: number
  readonly end: number
  /** Without Markdown marks; runs of white space are one space, none between hanzi at a line break. */
  readonly text: string
  /** `text` without any white space: what patterns look at. */
  readonly compact: string
  /** `heading` has Markdown #, `bold` stands wholly in **. */
  readonly form: 'heading' | 'bold' | 'plain'
  /** Number of # marks; 0 for the other forms. */
  readonly level: number
  /** Blank lines above and below. */
  readonly blanksBefore: number
  readonly blanksAfter: number
}

interface Line {
  readonly start: number
  readonly end: number
  /** Where its line break stands. */
  readonly next: number
  readonly raw: string
  readonly indented: boolean
  readonly blanksBefore: number
}

const LAST_BREAK = 0x2029

/** Says whether a line ends at a code unit; one comparison says no to nearly all of them. */
function isBreak(code: number): boolean {
  return code <= LAST_BREAK && (code === 0x0a || code === 0x0d || code === 0x2028 || code === LAST_BREAK)
}

const sentenceEnds = new SignSet('。！？!?…')
const closers = new SignSet('”"’」』）)')
/** Lines that never continue the line before: Markdown headings, decks, boxes, datelines, notes in brackets. */
const OPENS =
  /^(?:#{1,6}\s|\*\*|——|[□■●◆▲▼★]|[（(]\s*(?:据?\s*新华社|本报|下转|上接|记者|完)|据?\s*新华社[^，。]{0,16}电|本报\S{0,4}讯)/
/** A wrapped column has lines of one width; a line much longer than the one above begins a paragraph. */
const PARAGRAPH_FACTOR = 2
const SHORT_LINE = 40

/**
 * Splits a page into blocks, in order. Every non-blank character lies in exactly one. One after the other, so that of a
 * long page only the blocks are kept, not their lines.
 */
export function* blocksOf(page: string): Generator<Block, void, undefined> {
  let index = 0
  let group: Line[] = []
  for (let line = nextLine(page, 0); line; line = nextLine(page, line.next)) {
    const above = group.at(-1)
    if (above && line.blanksBefore === 0 && continues(above, line)) group.push(line)
    else {
      if (above) yield blockOf(index++, group, line.blanksBefore)
      group = [line]
    }
  }
  if (group.length > 0) yield blockOf(index, group, 0)
}

/** The first line at or behind a place that is not blank; undefined where none is left. */
function nextLine(page: string, from: number): Line | undefined {
  let blanks = 0
  for (let at = from; at < page.length;) {
    if (isBreak(page.charCodeAt(at))) {
      // CRLF is one break.
      at += page.startsWith('\r\n', at) ? 2 : 1
      blanks++
      continue
    }
    const first = at
    while (at < page.length && !isBreak(page.charCodeAt(at))) at++
    const raw = page.slice(first, at).trim()
    if (raw === '') continue
    const lead = raw.length === at - first ? 0 : leadOf(page, first)
    const start = first + lead
    const indented = lead > 0 && /^(?:\u3000{1,}|\t| {2,})/.test(page.slice(first, start))
    const blanksBefore = Math.max(0, blanks - 1)
    return { start, end: start + raw.length, next: at, raw, indented, blanksBefore }
  }
  return undefined
}

/** How much white space a line that is not blank begins with. */
function leadOf(page: string, from: number): number {
  let at = from
  while (page.charAt(at).trim() === '') at++
  return at - from
}

function continues(above: Line, line: Line): boolean {
  if (endsSentence(above.raw) || above.raw.endsWith('**') || above.raw.startsWith('——')) return false
  if (/^#{1,6}\s/.test(above.raw) || OPENS.test(line.raw) || line.indented) return false
  return above.raw.length > SHORT_LINE || line.raw.length <= Math.max(above.raw.length, 8) * PARAGRAPH_FACTOR
}

/** Says whether a line ends in a full stop, with or without quotes and brackets behind it. */
function endsSentence(line: string): boolean {
  let end = line.length
  while (end > 0 && closers.has(line.charCodeAt(end - 1))) end--
  return sentenceEnds.has(line.charCodeAt(end - 1))
}

interface Texts {
  readonly text: string
  readonly compact: string
}

/** What is taken out of a text, beside its line breaks. */
const MARKS = /[\s*]/

/** Most lines hold no mark and no space: a paragraph's text is its lines, one behind the other. */
function textOf(lines: readonly Line[]): Texts {
  if (lines.some(({ raw }) => MARKS.test(raw))) return textWithout(joinedBy('\n', lines))
  const text = joinedBy('', lines)
  return { text, compact: text }
}

function joinedBy(sign: string, lines: readonly Line[]): string {
  return lines.length === 1 ? (lines[0]?.raw ?? '') : lines.map((line) => line.raw).join(sign)
}

function textWithout(joined: string): Texts {
  const text = joined
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '' : ' '))
    .trim()
  return { text, compact: text.replace(/\s/g, '') }
}

function levelOf(lines: readonly Line[]): number {
  if (lines[0]?.raw.startsWith('#') !== true) return 0
  return /^#{1,6}(?=\s)/.exec(joinedBy('\n', lines))?.[0].length ?? 0
}

function isBold(lines: readonly Line[]): boolean {
  return lines[0]?.raw.startsWith('**') === true && /^\*\*[^*]+\*\*$/.test(joinedBy('\n', lines))
}

function blockOf(index: number, lines: readonly Line[], blanksAfter: number): Block {
  const first = lines[0]
  const last = lines.at(-1)
  const level = levelOf(lines)
  const { text, compact } = textOf(lines)
  return {
    index,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text,
    compact,
    form: level > 0 ? 'heading' : isBold(lines) ? 'bold' : 'plain',
    level,
    blanksBefore: first?.blanksBefore ?? 0,
    blanksAfter,
  }
}
