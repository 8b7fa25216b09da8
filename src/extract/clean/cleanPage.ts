/**
 * Makes the clean text that parsers read, with the way back to the raw page: stray spaces and hard line breaks
 * out, full-width digits and letters narrowed, emphasis marks and invisible characters out, look-alike letters
 * inside numbers mended. Knows no figure. One pass.
 */
import { codeAt } from '../codeAt'
import { EditList, type EditedText } from '../../base/editMap'
import {
  charClass,
  INVISIBLE,
  isDigitCode,
  LOOKALIKE,
  narrow,
  ORDINARY,
  SPACE,
  STAR,
  WIDE,
} from './charClass'
import { SignSet } from '../signSet'
import { spaceMeaning } from './spaceRule'

/** A letter that stands for a digit: the place is raw. */
export interface Mended {
  readonly at: number
  readonly from: string
  readonly to: string
}

export interface CleanPage {
  readonly edited: EditedText
  readonly mended: readonly Mended[]
}

const NEWLINE = 10
const RETURN = 13
const TAB = 9
const STAR_CODE = 42
const FIRST_CJK = 0x2e80
const MOST_DIGITS = 12
const afterLookalike = '年月日万亿%％.'

/** Cleans a raw page. */
export function cleanPage(raw: string): CleanPage {
  const edits = new EditList()
  const mended: Mended[] = []
  const length = raw.length
  let at = 0
  while (at < length) {
    const kind = charClass(raw.charCodeAt(at))
    if (kind === ORDINARY) at++
    else if (kind === SPACE) at = cleanSpaces(raw, at, edits)
    else if (kind === INVISIBLE) edits.remove(at, ++at)
    else if (kind === WIDE) at = cleanWide(raw, at, edits)
    else if (kind === STAR) at = cleanStars(raw, at, edits)
    else if (kind === LOOKALIKE) at = mend(raw, at, edits, mended)
  }
  return { edited: edits.build(raw), mended }
}

function cleanSpaces(raw: string, start: number, edits: EditList): number {
  let end = start
  let breaks = 0
  let tabbed = false
  for (;;) {
    const code = codeAt(raw, end)
    const kind = charClass(code)
    if (kind !== SPACE && kind !== INVISIBLE) break
    if (code === NEWLINE || (code === RETURN && codeAt(raw, end + 1) !== NEWLINE)) breaks++
    if (code === TAB) tabbed = true
    end++
  }
  const meaning = spaceMeaning(raw, { start, end, breaks, tabbed })
  if (end - start !== 1 || raw[start] !== meaning) edits.replace(start, end, meaning)
  return end
}

/** Full-width runs are replaced one for one, so that places inside stay exact. */
function cleanWide(raw: string, start: number, edits: EditList): number {
  let end = start
  let text = ''
  while (charClass(codeAt(raw, end)) === WIDE) text += narrow(codeAt(raw, end++))
  edits.replace(start, end, text)
  return end
}

/** Two or more stars are emphasis; one alone may be a sign of the text. */
function cleanStars(raw: string, start: number, edits: EditList): number {
  let end = start
  while (codeAt(raw, end) === STAR_CODE) end++
  if (end - start >= 2) edits.remove(start, end)
  return end
}

const aroundLookalike = new SignSet('万亿元年月日家人个名%％')

/** 规模l00亿元: an l that opens a number, between a sign of Chinese and the digits of an amount. */
function opensAmount(raw: string, start: number, end: number): boolean {
  if (end - start !== 1 || 'Oo'.includes(raw[start] ?? ' ')) return false
  const before = codeAt(raw, start - 1)
  if (!(before >= FIRST_CJK)) return false
  let at = end
  while (isDigitCode(codeAt(raw, at)) && at - end <= MOST_DIGITS) at++
  return aroundLookalike.has(codeAt(raw, at))
}

/** O between digits is 0, l and I are 1; before a number they count only where an amount of Chinese begins; at a number's end only O, and only before a unit that leaves no doubt. */
function mend(raw: string, start: number, edits: EditList, mended: Mended[]): number {
  let end = start
  let text = ''
  while (charClass(codeAt(raw, end)) === LOOKALIKE) text += 'Oo'.includes(raw[end++] ?? ' ') ? '0' : '1'
  const before = isDigitCode(codeAt(raw, start - 1))
  const after = isDigitCode(codeAt(raw, end))
  const closes = !text.includes('1') && afterLookalike.includes(raw[end] ?? ' ')
  if (before ? after || closes : after && opensAmount(raw, start, end)) {
    edits.replace(start, end, text)
    mended.push({ at: start, from: raw.slice(start, end), to: text })
  }
  return end
}
