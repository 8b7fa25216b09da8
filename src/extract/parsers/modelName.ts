/**
 * Reads the names of models led by hanzi: 歼-20 · 运油-20A · 红旗-9B · 轰6K. Knows families of weapons and aircraft,
 * and leaves what measures something (运20吨). How far letters and digits go is told by parseCode.
 */
import type { ParseContext } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { PhraseTable, wordsOf } from './phraseTable'
import { readUnit } from './unit'

/** Where a name stands in the clean text. */
interface Place {
  readonly start: number
  readonly end: number
}

/** Where a run of letters, digits and inner dashes ends. */
type CodeEnd = (text: string, at: number) => number

const DASHES = '-－'

/** The ideographs in common use. */
function isHanzi(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Families of weapons, aircraft and missiles: behind them and a dash stands a model, whatever follows. */
const families = new PhraseTable(
  wordsOf(
    `运油 红旗 海红旗 东风 鹰击 巨浪 霹雳 翼龙 彩虹 攻击 长剑 前卫 飞鸿 天弓 惊雷 卫士 暴风 伊尔 图 苏 米格 米 卡 安
     歼 歼轰 轰 运 直 武直 教 红 空警 无侦 水轰`,
  ),
)
/** The same without a dash, where they are no words of their own. */
const closeWords = wordsOf('歼 歼轰 轰 运 武直 空警 东风 鹰击 霹雳 红旗')
const closeFamilies = new PhraseTable(closeWords)
/** The signs that can stand right before the number of a model. */
export const modelTails = `${DASHES}${closeWords.map((word) => word.slice(-1)).join('')}`
/** Of these some are verbs or makes: they name a model only where nothing is counted behind (运20吨). */
const doubtful = new Set(['轰', '运', '东风', '红旗'])
const LONGEST_FAMILY = 3

/** 歼-20, 运油-20, 红旗-9B: a family or a hanzi and a dash lead. */
export function readDashedModel(
  text: string,
  at: number,
  floor: number,
  codeEnd: CodeEnd,
): Place | undefined {
  if (at - 2 < floor || !DASHES.includes(text[at - 1] ?? ' ') || !isHanzi(text.charCodeAt(at - 2)))
    return undefined
  // 为－1.3万: behind a verb the dash is a minus.
  if ('为达至到约于在比是'.includes(text[at - 2] ?? '。')) return undefined
  const family = families.endingAt(text, at - 1, Math.max(floor, at - 1 - LONGEST_FAMILY))
  if (family !== undefined) return { start: at - 1 - family.length, end: codeEnd(text, at) }
  const numberEnd = readNumeral(text, at)?.end ?? at
  // 山区-17到-15℃: the dash is a minus, and a range begins.
  if (/^[到至~～][-−－]?\d/.test(text.slice(numberEnd, numberEnd + 3))) return undefined
  const unit = readUnit(text, numberEnd)
  if (unit && unit.printed !== '型' && unit.printed !== '号') return undefined
  return { start: at - 2, end: codeEnd(text, at) }
}

/** 歼20, 轰6K: a family without a dash names a model only where no unit stands behind (运20吨, 直20米). */
export function readModel(
  text: string,
  at: number,
  { floor, numeral }: ParseContext,
  codeEnd: CodeEnd,
): Place | undefined {
  const family = closeFamilies.endingAt(text, at, Math.max(floor, at - LONGEST_FAMILY))
  if (family === undefined || !numeral || numeral.scale > 0 || numeral.step < 1) return undefined
  const end = codeEnd(text, at)
  return !doubtful.has(family) || readUnit(text, numeral.end) === undefined
    ? { start: at - family.length, end }
    : undefined
}
