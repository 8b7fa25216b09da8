/**
 * Reads names made of letters and digits: AG600M · COVID-19 · 5G · 歼-20 · G20 · 1+4+N · 3·15 · 7×24. Knows the
 * amounts that stand right behind letters (LPR3.45%, CPI上涨…) and the units in letters (5km), and leaves them.
 */
import { codeAt } from '../codeAt'
import type { Draft, Parser } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { makeDraft } from './makeDraft'
import { modelTails, readDashedModel, readModel } from './modelName'
import { readUnit } from './unit'

const DASHES = '-－—–'
const SHORTEST_GROUP = 3
const SHORTEST_PHONE = 10
/** 8123-4567 has no area code: it is a telephone only where the words before say so. */
const LOCAL_PHONE = /^\d{3,4}-\d{4}(?![\d-])/
const phoneBefore = /(?:电话|热线|拨打|致电|咨询|传真|号码)[^，。；、,]{0,4}$/
const JOINERS = '+＋·×xX*/.'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const beforeCode = new SignSet(`${LETTERS}${DASHES}${modelTails}`)
const behindCode = new SignSet(`${LETTERS}${DASHES}${JOINERS}后`)

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the letters begin that stand before a digit at `at`: |AG|600M, |COVID-|19. `at` where there are none. */
function lettersStart(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor) {
    const code = codeAt(text, start - 1)
    const dash =
      DASHES.includes(text[start - 1] ?? ' ') &&
      (isLatin(codeAt(text, start - 2)) || isDigit(codeAt(text, start - 2)))
    if (!isLatin(code) && !(isDigit(code) && start < at) && !(dash && start - 2 >= floor)) break
    start--
  }
  return start
}

/** Where a run of letters, digits and inner dashes ends. */
function codeEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const code = codeAt(text, end)
    if (isLatin(code) || isDigit(code)) end++
    else if (
      DASHES.slice(0, 1).includes(text[end] ?? ' ') &&
      (isLatin(codeAt(text, end + 1)) || isDigit(codeAt(text, end + 1)))
    )
      end++
    else if (code === 46 && isDigit(codeAt(text, end + 1)) && isDigit(codeAt(text, end - 1))) end++
    else return end
  }
}

/** Figures that are read off right behind their name: AQI58, PMI50.2. */
const indices = new Set(['AQI', 'PMI', 'CPI', 'PPI', 'BMI', 'BDI', 'SCFI', 'CCFI', 'pH', 'PH', 'GDP'])

/** Amounts right behind letters: a percent sign, a multiplier or money follows. */
function isAmount(text: string, at: number): boolean {
  const numeral = readNumeral(text, at)
  if (!numeral) return false
  const unit = readUnit(text, numeral.end)
  return (
    numeral.scale >= 4 ||
    unit?.name === '%' ||
    unit?.name === '百分点' ||
    unit?.name === 'bp' ||
    unit?.name === '元' ||
    unit?.name === '美元'
  )
}

const LONGEST_PAIR = 6

/** G9531次, G1/4次: the measure word of a train belongs to its name. */
function trainEnd(text: string, start: number, end: number): number {
  const pair = 'GDCZTKYS'.includes(text[start] ?? ' ')
    ? /^\/\d+次/.exec(text.slice(end, end + LONGEST_PAIR))
    : null
  if (pair) return end + pair[0].length
  return 'GDCZTKYS'.includes(text[start] ?? ' ') && text[end] === '次' ? end + 1 : end
}

function name(start: number, end: number): Draft {
  return makeDraft({ start, end, kind: 'name', rule: 'parseCode' })
}

/** 0531-86000000, 400-810-0000: groups of digits with dashes, led by an area code. */
function readPhone(text: string, at: number): Draft | undefined {
  let end = at
  let groups = 0
  for (;;) {
    const start = end
    while (isDigit(codeAt(text, end))) end++
    if (end - start < SHORTEST_GROUP) break
    groups++
    if (!DASHES.includes(text[end] ?? ' ') || !isDigit(codeAt(text, end + 1))) break
    end++
  }
  const local = LOCAL_PHONE.exec(text.slice(at, at + SHORTEST_PHONE))?.[0]
  if (local !== undefined && phoneBefore.test(text.slice(Math.max(0, at - SHORTEST_PHONE), at)))
    return name(at, at + local.length)
  const led = text[at] === '0' || text.startsWith('400', at) || text.startsWith('800', at)
  return led && groups >= 2 && end - at >= SHORTEST_PHONE ? name(at, end) : undefined
}

/** 90后, 00后: people by their decade of birth. */
function readGeneration(text: string, at: number): Draft | undefined {
  const decade = isDigit(codeAt(text, at)) && isDigit(codeAt(text, at + 1)) && text[at + 2] === '后'
  const five = text[at + 1] === '0' || text[at + 1] === '5'
  return decade && five && !'卫排续来勤打再才又'.includes(text[at + 3] ?? '。') ? name(at, at + 3) : undefined
}

/** 1+4+N, 3·15, 7×24: numbers joined by signs. */
function readJoined(text: string, at: number): Draft | undefined {
  let end = codeEnd(text, at)
  let joins = 0
  while (JOINERS.includes(text[end] ?? ' ') && end < text.length) {
    const next = codeEnd(text, end + 1)
    const isHanziN = next === end + 1
    if (isHanziN) break
    end = next
    joins++
  }
  return joins > 0 ? name(at, end) : undefined
}

/** A cheap look first: a letter, a dash or a family stands before a code, or something that joins behind its digits. */
function mayBeCode(text: string, at: number, behind: number): boolean {
  if (beforeCode.has(codeAt(text, at - 1))) return true
  let end = at
  while (isDigit(codeAt(text, end)) || (codeAt(text, end) === 46 && isDigit(codeAt(text, end + 1)))) end++
  return behindCode.has(codeAt(text, end)) || isLatin(behind)
}

export const parseCode: Parser = {
  name: 'parseCode',
  starts: '0123456789',
  parse(text, at, context): Draft | undefined {
    if (!mayBeCode(text, at, context.behind)) return undefined
    const start = lettersStart(text, at, context.floor)
    if (start < at)
      return isAmount(text, at) || indices.has(text.slice(start, at))
        ? undefined
        : name(start, trainEnd(text, start, codeEnd(text, at)))
    const phone = readPhone(text, at)
    if (phone) return phone
    const born = readGeneration(text, at)
    if (born) return born
    const model = readDashedModel(text, at, context.floor, codeEnd) ?? readModel(text, at, context, codeEnd)
    if (model) return name(model.start, model.end)
    const { numeral } = context
    if (numeral && isLatin(context.behind))
      // 10.5m/s, 11.8mg/L: units in letters are no names, whatever joins them.
      return readUnit(text, numeral.end) ? undefined : name(at, codeEnd(text, at))
    return readJoined(text, at)
  },
}
