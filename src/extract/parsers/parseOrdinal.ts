/**
 * Reads ranks and numbers of a series: 第七届 · 第一 · 前六届 · 3号楼. Knows no date: 第二季度 is longer there.
 */
import { codeAt } from '../codeAt'
import type { Draft, ParseContext, Parser } from '../draft'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { craftNames } from '../lexicon/crafts'
import { SignSet } from '../signSet'
import { makeDraft } from './makeDraft'
import { PhraseTable } from './phraseTable'
import { readUnit } from './unit'

const crafts = new PhraseTable(craftNames)
const LONGEST_CRAFT = 6
const inSeries = new Set(['届', '名', '位', '批', '代', '轮', '次', '期', '强', '季', '集', '大'])
const numbered = new Set(['号', '号楼', '号线', '号院'])

function draft(start: number, end: number): Draft {
  return makeDraft({ start, end, kind: 'ordinal', rule: 'parseOrdinal' })
}

function named(start: number, end: number): Draft {
  return makeDraft({ start, end, kind: 'name', rule: 'parseOrdinal' })
}

/** 第3分|20秒: a moment of a match is one place in it. */
function readMoment(text: string, at: number): number | undefined {
  if (text[at] !== '分') return undefined
  const second = readNumeral(text, at + 1)
  return second && text[second.end] === '秒' ? second.end + 1 : undefined
}

const seriesSigns = new SignSet('至到、～~—–－-')

/** 第1～3名, 第3、4名: two ranks share one 第 and one measure word. Undefined where no second rank follows. */
function readSeriesEnd(text: string, at: number): number | undefined {
  if (!seriesSigns.has(codeAt(text, at))) return undefined
  const second = readNumeral(text, at + 1)
  if (!second || second.fuzz !== 'none' || second.scale > 0) return undefined
  const unit = readUnit(text, second.end)
  return unit && inSeries.has(unit.printed) ? unit.end : undefined
}

/** 第七届, 第一: the measure word belongs to it. */
function readNth(text: string, at: number): Draft | undefined {
  const numeral = readNumeral(text, at + 1)
  if (!numeral) return undefined
  const series = readSeriesEnd(text, numeral.end)
  if (series !== undefined) return draft(at, series)
  const end = readMoment(text, numeral.end) ?? readUnit(text, numeral.end)?.end ?? numeral.end
  // 第三十三条第二款 is one place in a law.
  const deeper = text[end] === '第' ? readNth(text, end) : undefined
  return draft(at, deeper?.end ?? end)
}

/** Before 前 these make a word of it: 目前三名, 此前, 3天前. */
const beforeFront = '目此之日年月天以提当面眼会生跟向门'

/** 前六届, 前十名, 前100强: a rank up to which one counts. */
function readFirstOnes(text: string, at: number): Draft | undefined {
  if (beforeFront.includes(text[at - 1] ?? '　')) return undefined
  const numeral = readNumeral(text, at + 1)
  if (!numeral || numeral.value === null) return undefined
  const unit = readUnit(text, numeral.end)
  if (unit) return inSeries.has(unit.printed) ? draft(at, unit.end) : undefined
  const next = text[numeral.end] ?? '，'
  return '，。、；的,;）”'.includes(next) || next === '\n' ? draft(at, numeral.end) : undefined
}

/** 6.0版, 3.0时代: a version, not an amount. */
function readVersion(text: string, at: number, numeral: Numeral | undefined): Draft | undefined {
  if (!numeral || (numeral.step >= 1 && text[numeral.end - 2] !== '.')) return undefined
  const version = text[numeral.end] === '版' || text.startsWith('时代', numeral.end)
  return version ? draft(at, numeral.end + (text[numeral.end] === '版' ? 1 : 0)) : undefined
}

/** 3、4号线: the series shares one 号. */
const seriesBehind = /^(?:、\d{1,3})+号(?:线|楼|院|机组|泊位|井)/
const SERIES = 16

/** Where the name of a craft ends: 长征二号|丁, 长征五号|B遥四. */
function craftEnd(text: string, at: number): number {
  const variant = '甲乙丙丁戊己ABCDEFG'.includes(text[at] ?? ' ') ? at + 1 : at
  return text[variant] === '遥' ? (readNumeral(text, variant + 1)?.end ?? variant) : variant
}

/** 楼 is a storey unless it begins one of these: 楼盘, 楼市, 楼宇, 楼房, 楼梯. */
const notFloors = '盘市宇房梯面板'

/** 12路公交车, 1站台: the line and the platform, but 兵分两路. */
const namedStops = /^(?:路(?:公交|车|电车|巴士|汽车|公共)|站台)/
const STOP = 3

/** 3号楼, 10号线, 12路公交车, 2楼: a number that names. */
function readNumbered(text: string, at: number, { floor, numeral }: ParseContext): Draft | undefined {
  if (!numeral || numeral.fuzz !== 'none') return undefined
  const floorNumber = text[numeral.end] === '楼' && !notFloors.includes(text[numeral.end + 1] ?? '，')
  if (floorNumber && numeral.scale === 0) return draft(at, numeral.end + 1)
  if (text[numeral.end] === '、' && seriesBehind.test(text.slice(numeral.end, numeral.end + SERIES)))
    return draft(at, numeral.end)
  if (numeral.scale === 0 && namedStops.test(text.slice(numeral.end, numeral.end + STOP)))
    return draft(at, numeral.end + (text[numeral.end] === '路' ? 1 : 2))
  if (text[numeral.end] !== '号') return undefined
  const craft = crafts.endingAt(text, at, Math.max(floor, at - LONGEST_CRAFT))
  const next = text.slice(numeral.end, numeral.end + 2)
  if (craft !== undefined) {
    return named(at - craft.length, craftEnd(text, numeral.end + 1))
  }
  return draft(at, numeral.end + (numbered.has(next) ? next.length : 1))
}

/** 连续六届, 举办了12届: these count editions. */
const countedEditions = /(?:连续|蝉联|举办[了过]?|办[了过]|历经|累计|总计|参加[了过]?|经历[了过]?|连任|走过)$/
const COUNTING = 3

/** 二十届三中全会 is a name; 十九届 alone an edition. */
function readSession(text: string, at: number, numeral: Numeral | undefined): Draft | undefined {
  if (!numeral || numeral.fuzz !== 'none' || numeral.value === null) return undefined
  if (text[numeral.end] !== '届') return plenum(text, at, numeral)
  if (countedEditions.test(text.slice(Math.max(0, at - COUNTING), at))) return undefined
  return plenum(text, at, readNumeral(text, numeral.end + 1)) ?? draft(at, numeral.end + 1)
}

function plenum(text: string, start: number, numeral: Numeral | undefined): Draft | undefined {
  if (!numeral || !text.startsWith('中全会', numeral.end)) return undefined
  return named(start, numeral.end + 3)
}

const DOT = 0x2e
const numberMark = /(?:No|NO|no)\.$/

/** No.5, NO.1: the mark of a number before it. */
function readMarked(text: string, at: number, { floor, numeral }: ParseContext): Draft | undefined {
  if (codeAt(text, at - 1) !== DOT || numeral?.script !== 'arabic' || at - 3 < floor) return undefined
  return numberMark.test(text.slice(at - 3, at)) ? draft(at - 3, numeral.end) : undefined
}

const behindBest = '烈壮大度劲制化调力势健悍敌攻' // 16|强大 is no round

/** 16强, 八强: the round that so many reach is called by their number. */
function readRound(text: string, at: number, numeral: Numeral | undefined): Draft | undefined {
  if (!numeral || numeral.fuzz !== 'none' || text[numeral.end] !== '强') return undefined
  return behindBest.includes(text[numeral.end + 1] ?? '，') ? undefined : named(at, numeral.end + 1)
}

const NTH = 0x7b2c // 第
const FIRST_ONES = 0x524d // 前
/** What a numeral that names stands before: a look at it turns nearly all amounts away. */
const behindRank = new SignSet('楼、号版时届中强路站')

export const parseOrdinal: Parser = {
  name: 'parseOrdinal',
  starts: '第前0123456789一二三四五六七八九十',
  parse(text, at, context): Draft | undefined {
    const code = codeAt(text, at)
    if (code === NTH) return readNth(text, at)
    if (code === FIRST_ONES) return readFirstOnes(text, at)
    const marked = readMarked(text, at, context)
    if (marked) return marked
    if (!behindRank.has(context.behind)) return undefined
    return (
      readRound(text, at, context.numeral) ??
      readNumbered(text, at, context) ??
      readVersion(text, at, context.numeral) ??
      readSession(text, at, context.numeral)
    )
  },
}
