/**
 * Reads a size whose last part is printed behind its unit: 一米|二 (1.2 米) · 三斤|二两 (3.2 斤) · 3元|5角 · 两小时|零五分
 * (125 分) · 1分|22秒 (82 秒) · 10秒|06 (10.06 秒). Tenths stay in the first unit, times in the last, so that each is a whole or a short
 * decimal. Money with 块 belongs to parseSpokenMoney; what counts something else (两斤|五花肉, 三米|五米) is refused.
 */
import type { Draft, Parser } from '../draft'
import type { Numeral } from '../numerals/numeral'
import { hanziDigit } from '../numerals/digits'
import { isSpanPair } from '../numerals/readHanziDigits'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { pointAmount } from './amount'
import { joinBounds, readHedgeAfter, readHedgesBefore } from './hedge'
import { makeDraft } from './makeDraft'
import { readUnit, type Unit } from './unit'

interface Step {
  /** What the part behind may be printed with. */
  readonly units: readonly string[]
  /** How many of it make one of the unit before. */
  readonly ratio: number
  /** Whether the whole is told in the unit behind. */
  readonly small: boolean
}

const minutes: Step = { units: ['分', '分钟'], ratio: 60, small: true }
const seconds: Step = { units: ['秒', '秒钟'], ratio: 60, small: true }
const steps: Readonly<Record<string, Step>> = {
  斤: { units: ['两'], ratio: 10, small: false },
  元: { units: ['角', '毛', '角钱', '毛钱'], ratio: 10, small: false },
  尺: { units: ['寸'], ratio: 10, small: false },
  丈: { units: ['尺'], ratio: 10, small: false },
  小时: minutes,
  钟头: minutes,
  分: seconds,
  分钟: seconds,
}
/** A bare digit behind these counts tenths: 一米二. */
const withBareTenths = new Set(['米', '斤', '丈', '尺', '秒'])
/** Behind a bare digit: nothing that it could count. */
const closes = new SignSet('，。；、！？,;!?）)”」的高宽长深厚左上以 \n')
/** Signs that the units above begin with, for a cheap look behind the numeral. */
const unitHeads = new SignSet('米斤元尺丈小个钟分秒')
const TENTH = 10

interface Whole {
  readonly end: number
  readonly value: number
  readonly unit: string
}

function plain(numeral: Numeral | undefined): numeral is Numeral & { value: number } {
  return numeral !== undefined && numeral.value !== null && numeral.fuzz === 'none' && numeral.scale === 0
}

/** 10秒|06, 8米|27|夺冠: results of sports print hundredths, behind which nothing is counted. */
function areHundredths(text: string, { script, digits, end }: Numeral): boolean {
  return script === 'arabic' && digits === 2 && readUnit(text, end) === undefined
}

/** 一米八|二: the second of two digits of which speech makes no guess, as it does of 七八. 0 where there is none. */
function hundredthAt(text: string, { end, value }: Numeral): number {
  const digit = hanziDigit(text.charCodeAt(end))
  if (digit <= 0 || value === null || value > 9 || isSpanPair(value, digit)) return 0
  return end + 1 >= text.length || closes.has(text.charCodeAt(end + 1)) ? digit : 0
}

/** 一米|二, 1米|85: digits alone, of the script of the first. */
function readBare(text: string, value: number, unit: Unit, script: Numeral['script']): Whole | undefined {
  if (!withBareTenths.has(unit.name)) return undefined
  const part = readNumeral(text, unit.end)
  if (!plain(part) || part.script !== script || part.digits > 2 || part.step < 1) return undefined
  const hundredths = areHundredths(text, part)
  if (unit.name === '秒' ? !hundredths : part.value === 0) return undefined
  // 一米二十 is no tenth: only single digits are said without their unit.
  if (script === 'hanzi' && (part.digits === 2 || part.value >= TENTH)) return undefined
  const second = script === 'hanzi' ? hundredthAt(text, part) : 0
  if (second > 0)
    return { end: part.end + 1, value: value + part.value / TENTH + second / TENTH ** 2, unit: unit.name }
  const next = text.charCodeAt(part.end)
  if (part.end < text.length && !closes.has(next) && !hundredths) return undefined
  return { end: part.end, value: value + part.value / TENTH ** part.digits, unit: unit.name }
}

/** 两小时|零五分, 三斤|二两: the part has a unit of its own, smaller than the first. */
function readPart(text: string, value: number, unit: Unit): Whole | undefined {
  const step = steps[unit.name]
  if (!step) return undefined
  const start = text[unit.end] === '零' ? unit.end + 1 : unit.end
  const part = readNumeral(text, start)
  if (!plain(part) || part.value >= step.ratio) return undefined
  const printed = step.units.filter((name) => text.startsWith(name, part.end)).at(-1)
  if (printed === undefined) return undefined
  const end = part.end + printed.length
  const whole = step.small ? value * step.ratio + part.value : value + part.value / step.ratio
  return { end, value: whole, unit: step.small ? printed : unit.name }
}

/** 2小时08分|36秒: a third part; 1分08秒|36: behind the seconds their hundredths. */
function goneOn(text: string, whole: Whole): Whole {
  const last = { end: whole.end, name: whole.unit, printed: whole.unit, per: null }
  if (whole.unit === '秒') return readBare(text, whole.value, last, 'arabic') ?? whole
  const next = steps[whole.unit]?.small === true ? readPart(text, whole.value, last) : undefined
  return next ? goneOn(text, next) : whole
}

/** 2小时|08分|36秒: three parts are told in the last. */
function readWhole(text: string, numeral: Numeral & { value: number }, unit: Unit): Whole | undefined {
  const whole = readPart(text, numeral.value, unit) ?? readBare(text, numeral.value, unit, numeral.script)
  return whole && goneOn(text, whole)
}

/** 八八折, 九五折: tenths of a tenth. 七八折 are two neighbours, a guess, and belong to parseQuantity. */
function readDiscount(text: string, at: number): Draft | undefined {
  if (text[at + 2] !== '折' || '叠射腾返扣旧合价磨损'.includes(text[at + 3] ?? '。')) return undefined
  const [first, second] = [hanziDigit(text.charCodeAt(at)), hanziDigit(text.charCodeAt(at + 1))]
  if (first <= 0 || second <= 0 || isSpanPair(first, second)) return undefined
  const amount = pointAmount(first + second / TENTH, 'eq', '折')
  return makeDraft({ start: at, end: at + 3, kind: 'quantity', rule: 'parseSpokenSize', amount })
}

export const parseSpokenSize: Parser = {
  name: 'parseSpokenSize',
  starts: '0123456789一二两三四五六七八九十百',
  // A unit of two parts, or the second digit of 八八折.
  behind: '米斤元尺丈小个钟分秒一二三四五六七八九',
  parse(text, at, { floor, numeral }): Draft | undefined {
    const discount = readDiscount(text, at)
    if (discount) return discount
    if (!numeral || !unitHeads.has(text.charCodeAt(numeral.end)) || !plain(numeral)) return undefined
    if (text[at - 1] === '第') return undefined
    const unit = readUnit(text, numeral.end)
    if (!unit || unit.per !== null) return undefined
    const whole = readWhole(text, numeral, unit)
    if (!whole) return undefined
    const before = readHedgesBefore(text, at, floor)
    const after = readHedgeAfter(text, whole.end, whole.unit)
    const bound = joinBounds([...before.bounds, ...(after.bound ? [after.bound] : [])])
    const amount = pointAmount(Number(whole.value.toPrecision(15)), bound, whole.unit)
    return makeDraft({
      start: before.start,
      end: after.end,
      kind: 'quantity',
      rule: 'parseSpokenSize',
      amount,
    })
  },
}
