/**
 * Reads the numeral of a share with what it is a part of: 百分之三 → 3 %, 三分之二 → 2 × 33.3 %, 四成五 → 45 %, and the second
 * end of a pair (百分之三至五). Knows the words that 成 begins; knows no hedges and makes no drafts.
 */
import { codeAt } from '../codeAt'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { readUnit } from './unit'

const TENTH = 10
const WHOLE = 100
export const rangeWords = ['至', '到', '—', '～', '~', '-', '－', '–']
/** After N成 these make another word: 一成立, 三成员, 五成熟. */
const afterTenths = '立员长都交本功果效就品熟年套份分型群绩千'

export interface Share {
  readonly end: number
  readonly numeral: Numeral
  /** What one unit of the numeral is worth in the unit of the share. */
  readonly factor: number
  readonly unit: string
}

const signs = new Map([[1000, '‰'], [10_000, '‱'], [1_000_000, 'ppm']]) // prettier-ignore

/** What stands before 分之. 万 there is no multiplier of its own, so the numeral reader leaves it. */
function readBelow(text: string, at: number): Pick<Numeral, 'value' | 'end'> | undefined {
  if (text.startsWith('万分之', at)) return { value: 10_000, end: at + 1 }
  if (text.startsWith('百万分之', at)) return { value: 1_000_000, end: at + 2 }
  if (text.startsWith('十万分之', at)) return { value: 100_000, end: at + 2 }
  return readNumeral(text, at)
}

/** N分之M; 百, 千 and 万 below have a sign of their own. */
export function readParts(text: string, at: number): Share | undefined {
  const below = readBelow(text, at)
  if (!below || below.value === null || !text.startsWith('分之', below.end)) return undefined
  const above = readNumeral(text, below.end + 2)
  if (!above) return undefined
  const unit = signs.get(below.value) ?? '%'
  const factor = below.value === WHOLE || unit !== '%' ? 1 : WHOLE / below.value
  return { end: above.end, numeral: above, factor, unit }
}

/** Behind a fraction these make another thing of it: a page, a date, a round of games. */
const afterSlashed = '/.-:版页日月号场轮局节组型图决区票'
const MOST_PARTS = 10

/** 1/3, 2/5: a part of a whole, of few parts; 9/11 and 24/7 are names. */
export function readSlashed(text: string, at: number): Share | undefined {
  const above = readNumeral(text, at)
  if (!above || above.script !== 'arabic' || text[above.end] !== '/') return undefined
  const below = readNumeral(text, above.end + 1)
  if (!below || below.script !== 'arabic' || above.scale > 0 || below.scale > 0) return undefined
  if (above.value === null || below.value === null || !isPart(above, below)) return undefined
  if (/[\d./A-Za-z第“"「-]/.test(text[at - 1] ?? '') || !isApart(text, below.end)) return undefined
  return { end: below.end, numeral: above, factor: WHOLE / below.value, unit: '%' }
}

function isPart(above: Numeral, below: Numeral): boolean {
  const [part, whole] = [above.value ?? 0, below.value ?? 0]
  return above.step >= 1 && below.step >= 1 && part > 0 && part < whole && whole <= MOST_PARTS
}

function isApart(text: string, end: number): boolean {
  const next = text[end] ?? '。'
  return !afterSlashed.includes(next) && !/[A-Za-z]/.test(next)
}

/** 不到五成|一路攀升: behind 一 these make a word of it. */
const wordsOfOne = new SignSet('路下举直度跃次时样般起同共向边方面定些点致旦并')

/** 四成|五, 7成|5: one digit of the same script; behind an Arabic one nothing may be counted. */
function restOfTenths(text: string, { script }: Numeral, at: number): number | undefined {
  const rest = readNumeral(text, at)
  if (!rest || rest.value === null || rest.script !== script) return undefined
  if (rest.digits !== 1 || rest.end !== at + 1) return undefined
  if (rest.value === 1 && wordsOfOne.has(codeAt(text, rest.end))) return undefined
  return script === 'arabic' && readUnit(text, rest.end) ? undefined : rest.value
}

const beforeShare = new SignSet('余占约近超有达逾，、。；,;：:')

/** 其余九成|为自费 is a share, 唯一|成为 a word: with 为 behind it a share must be announced. */
function isWord(text: string, at: number, numeral: Numeral): boolean {
  const next = text[numeral.end + 1] ?? '。'
  if (next !== '为') return afterTenths.includes(next)
  return numeral.value === 1 || !beforeShare.has(codeAt(text, at - 1))
}

/** 三成, 二三成, 四成五, 3成, 七成多. */
export function readTenths(text: string, at: number): Share | undefined {
  const numeral = readNumeral(text, at)
  if (!numeral || numeral.scale > 0 || text[numeral.end] !== '成') return undefined
  if ((numeral.value ?? numeral.high ?? 0) > TENTH) return undefined
  const next = text[numeral.end + 1] ?? '。'
  if (isWord(text, at, numeral)) return undefined
  const end = numeral.end + 1
  const rest = restOfTenths(text, numeral, end)
  if (rest !== undefined && numeral.value !== null)
    return {
      end: end + 1,
      numeral: { ...numeral, value: numeral.value * TENTH + rest, step: 1 },
      factor: 1,
      unit: '%',
    }
  if (next === '半' && numeral.value !== null)
    return { end: end + 1, numeral: { ...numeral, value: numeral.value + 0.5 }, factor: TENTH, unit: '%' }
  const over = next === '多' || next === '余'
  return {
    end: over ? end + 1 : end,
    numeral: over ? { ...numeral, fuzz: 'over' } : numeral,
    factor: TENTH,
    unit: '%',
  }
}

export function readSecond(text: string, share: Share, read: typeof readParts): Share | undefined {
  const word = rangeWords.find((candidate) => text.startsWith(candidate, share.end))
  if (word === undefined) return undefined
  const whole = read(text, share.end + word.length)
  if (whole) return whole
  // 百分之三至五: the second end leaves the denominator out.
  const bare = share.factor === 1 ? readNumeral(text, share.end + word.length) : undefined
  return bare && bare.scale === 0 ? { ...share, end: bare.end, numeral: bare } : undefined
}

/** 三至四成: the left end borrows 成 from the right one. */
export function readLeftTenths(text: string, at: number): readonly [left: Share, right: Share] | undefined {
  const left = readNumeral(text, at)
  if (!left || left.scale > 0 || left.value === null || left.value >= TENTH) return undefined
  const word = rangeWords.find((candidate) => text.startsWith(candidate, left.end))
  const right = word === undefined ? undefined : readTenths(text, left.end + word.length)
  if (!right || right.factor !== TENTH) return undefined
  return [{ end: left.end, numeral: left, factor: TENTH, unit: '%' }, right]
}
