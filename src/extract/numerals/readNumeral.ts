/**
 * Reads the numeral at a place, whatever its script: 3,496 · 1.2万 · 3千余 · 1万5千 · 一百二十三 · 两万三 ·
 * 七八十 · 十几万 · 数千 · 二点五六亿. Knows no unit, no hedge and no word list.
 *
 *   readNumeral('36万多平方米', 0) → end 4, value 360000, step 10000, fuzz over
 */
import { codeAt } from '../codeAt'
import { lastPlace, powerOfTen, toNumber } from './decimal'
import { SignSet } from '../signSet'
import { arabicDigit, hanziDigit, hanziPower, moreNumeralStarts, numberHanzi } from './digits'
import { readMultipliers } from './multipliers'
import type { Fuzz, Numeral } from './numeral'
import { readArabicDigits } from './readArabic'
import { readHanziDigits, type HanziRun } from './readHanziDigits'
import { readFuzz, readFuzzBehind } from './fuzz'
import { readVagueHead } from './vagueHead'

const BIG_POWER = 4
const MEASURE = 0x4e2a // 个

/** One stretch of digits with its multipliers: 36万多, 三百二十五亿, 5千. */
interface Part {
  readonly end: number
  readonly value: number
  readonly high: number | null
  readonly fuzz: Fuzz
  readonly place: number
  readonly digits: number
  readonly scale: number
  readonly script: 'arabic' | 'hanzi'
}

/** 万 and 亿 without digits (上亿, 万亿元) stand for one of their kind; readMultipliers takes the power. */
function readBigHead(text: string, at: number): HanziRun | undefined {
  if (hanziPower(codeAt(text, at)) < BIG_POWER || readMultipliers(text, at).scale === 0) return undefined
  return { end: at, mantissa: 1, exponent: 0, digits: 0, high: null, lastPower: 0 }
}

/** Behind 个亿 these open a unit of its own: 3个亿元级项目 are three. */
const unitsOfBillions = new SignSet('元吨级千百斤美欧日港富')

/** 1.2个亿, 三个亿: in speech the multiplier is counted. The width of what stands before it. */
function measureWidth(text: string, at: number): number {
  if (codeAt(text, at) !== MEASURE || !text.startsWith('个亿', at)) return 0
  return unitsOfBillions.has(codeAt(text, at + 2)) ? 0 : 1
}

function readPart(text: string, at: number): Part | undefined {
  const arabic = readArabicDigits(text, at)
  const hanzi = arabic ? undefined : (readHanziDigits(text, at) ?? readBigHead(text, at))
  const run = arabic ?? hanzi
  if (!run) return undefined
  const high = hanzi?.high ?? null
  const before = readFuzz(text, run.end, run.mantissa)
  const measured = before === 'none' ? measureWidth(text, run.end) : 0
  const from = before === 'none' ? run.end + measured : run.end + 1
  const { end, scale } = readMultipliers(text, from, hanzi ? BIG_POWER : 1)
  const after = before === 'none' && end > from ? readFuzzBehind(text, end, run.mantissa) : 'none'
  const word = before === 'none' ? after : before
  const fuzz = high === null ? word : 'span'
  return {
    end: after === 'none' ? end : end + 1,
    value: toNumber(run.mantissa, run.exponent + scale),
    high: high === null ? null : toNumber(high, scale),
    fuzz,
    place: lastPlace(run.mantissa, run.exponent) + scale,
    digits: run.digits,
    scale,
    script: arabic ? 'arabic' : 'hanzi',
  }
}

/** Where the rest of a compound may begin: 1万|5千, 一亿零|二千万. Undefined where there is no rest. */
function restOf(text: string, part: Part): Part | undefined {
  if (part.scale === 0 || part.fuzz !== 'none' || !Number.isInteger(part.value)) return undefined
  const zero = part.script === 'hanzi' && text[part.end] === '零'
  const start = zero ? part.end + 1 : part.end
  const isRest = part.script === 'arabic' ? arabicDigit(codeAt(text, start)) >= 0 : isHanziStart(text, start)
  const rest = isRest ? readPart(text, start) : undefined
  if (!rest || rest.value >= 10 ** part.scale || rest.script !== part.script || rest.value === 0)
    return undefined
  if (rest.script === 'arabic') return rest.scale > 0 || rest.digits === part.scale ? rest : undefined
  const elliptical = rest.digits === 1 && rest.value < 10 && rest.fuzz === 'none' && !zero
  if (!elliptical) return rest
  const unit = 10 ** (part.scale - 1)
  return { ...rest, value: rest.value * unit, place: part.scale - 1 }
}

function isHanziStart(text: string, at: number): boolean {
  const code = codeAt(text, at)
  const power = hanziPower(code)
  return hanziDigit(code) > 0 || (power > 0 && power < BIG_POWER)
}

/** 八万|三千七百亿: 亿 closes the whole of 八万三千七百, so the rest outgrows what stands before it. */
function overMyriads(text: string, part: Part): Part | undefined {
  if (part.scale !== BIG_POWER || part.script !== 'hanzi' || part.fuzz !== 'none') return undefined
  const start = text[part.end] === '零' ? part.end + 1 : part.end
  const rest = isHanziStart(text, start) ? readPart(text, start) : undefined
  if (!rest || rest.scale <= BIG_POWER || rest.high !== null) return undefined
  const unit = 10 ** rest.scale
  if (rest.value / unit >= 10 ** BIG_POWER) return undefined
  return { ...rest, value: part.value * unit + rest.value, digits: part.digits + rest.digits }
}

/** Adds the rests of a compound: 1万 + 5千, 一亿 + 二千万 + 三百. */
function withRests(text: string, head: Part): Part {
  const first = overMyriads(text, head) ?? head
  let whole = first
  let last = first
  for (let rest = restOf(text, last); rest; rest = restOf(text, last)) {
    whole = {
      ...whole,
      end: rest.end,
      value: whole.value + rest.value,
      high: rest.high === null ? null : whole.value + rest.high,
      fuzz: rest.fuzz,
      place: rest.place,
      digits: whole.digits + rest.digits,
    }
    last = rest
  }
  return whole
}

interface Ends {
  readonly low: number | null
  readonly high: number | null
}

const noEnds: Ends = { low: null, high: null }

/** The ends that the numeral alone promises, where it states no point. */
function endsOf(part: Part): Ends {
  if (part.fuzz === 'span') return { low: part.value, high: part.high }
  if (part.fuzz === 'vague')
    return { low: part.value + 10 ** part.scale, high: part.value + 9 * 10 ** part.scale }
  // 十余, 百余, 千多: no digit is printed, so no point is.
  if (part.fuzz === 'over' && part.digits === 0) return { low: part.value, high: 2 * part.value }
  return noEnds
}

/** Every sign that a numeral begins with; most places that are asked begin none. */
const heads = new SignSet(`0123456789${numberHanzi}${moreNumeralStarts}兆佰仟萬億`)

/** Reads the numeral at `at`, as long as it goes; undefined where none stands there. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  if (!heads.has(codeAt(text, at))) return undefined
  const vague = readVagueHead(text, at)
  if (vague) return vague
  const first = readPart(text, at)
  if (!first) return undefined
  const part = withRests(text, first)
  const { low, high } = endsOf(part)
  return {
    end: part.end,
    value: low === null ? part.value : null,
    low,
    high,
    fuzz: part.fuzz,
    step: powerOfTen(part.place),
    script: part.script,
    digits: part.digits,
    scale: part.scale,
  }
}
