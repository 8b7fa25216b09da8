/**
 * A cheap look that turns most places away before any pattern is tried: two signs of a word, or what stands behind a
 * numeral. Says only that a date may begin here; whether one does, the readers say.
 */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'
import { daysWords, holidayNames, monthWords, pointWords, yearWords } from './calendarWords'
import { TO_HEADS } from './match'
import { isNumeralSign, numeralEnd, NUMERALS } from './signs'

/** What may stand right behind a numeral inside a date. */
const BEHIND_NUMERAL = '年月日号时點点个周星礼天昼季世学上-/.—–―─－~～∼至到、和:：多余来五财赛头规开收末初期'
/** Signs that open a quoted plan or holiday. */
const OPENERS = '“"「'
/** First two signs of words that no table lists: frames, weeks, parts of the day, halves of the year. */
const PAIRS = [
  '公元', '每年', '每月', '每周', '每逢', '每星', '本周', '上周', '下周', '这周', '本星', '上星', '下星', '上个', '下个', '这个', '本个',
  '星期', '上半', '下半', '上世', '本世', '首季', '首个', '过去', '在过', '最近', '此前', '此后', '未来', '今后', '接下', '好几', '上十', '上百',
  '上千', '凌晨', '清晨', '早晨', '早上', '上午', '中午', '正午', '下午', '午后', '傍晚', '晚上', '晚间', '夜间', '深夜', '当晚', '春季', '秋季',
  '下一',
] as const // prettier-ignore
/** First signs behind which a numeral must stand. */
const BEFORE_NUMERAL = '第首头前近周晚“"「下'

const words = [...yearWords, ...monthWords, ...pointWords, ...daysWords].map((row) => row.word)
const pairs: ReadonlySet<string> = new Set(
  [...words, ...holidayNames, ...PAIRS].map((word) => word.slice(0, 2)),
)
const wordHeads = [...pairs].map((pair) => pair.charAt(0)).join('')

/** Every character that a date can begin with. */
export const DATE_STARTS: string = [
  ...new Set([...wordHeads, ...NUMERALS, ...OPENERS, ...BEFORE_NUMERAL]),
].join('')

const behindNumeral = new SignSet(BEHIND_NUMERAL)
const openers = new SignSet(OPENERS)
const leads = new SignSet(BEFORE_NUMERAL)
const heads = new SignSet(wordHeads)
/** Second signs of words: a look at both saves cutting the pair out of the text. */
const seconds = new SignSet([...pairs].map((pair) => pair.charAt(1)).join(''))
/** What can stand right behind an opening quotation mark. */
const quoted = new SignSet(`${wordHeads}${NUMERALS}${OPENERS}${BEFORE_NUMERAL}`)

/** Says whether a date may begin at a place; where it says no, none does. */
export function mayBeginDate(text: string, at: number): boolean {
  const first = codeAt(text, at)
  const second = codeAt(text, at + 1)
  if (isNumeralSign(first) && numeralMayDate(text, at)) return true
  if (leads.has(first) && isNumeralSign(second)) return true
  if (openers.has(first)) return quoted.has(second)
  return heads.has(first) && seconds.has(second) && pairs.has(text.slice(at, at + 2))
}

/** Units and parts of dates; a numeral of a date ends before one of them, sooner or later. */
const units = new SignSet('年月日号时點点周星礼天昼季世学财赛榨雪冰采供')
const planRow = new SignSet('、和与及到至')
const connectors = new SignSet(`${TO_HEADS}、和`)
/** The second of two years, or of two numbers of a row, may also close with these. */
const closers = new SignSet('年月日号季周财赛榨雪冰采供产生学、和/.-)）')
const behindDecimals = new SignSet('年个周学世星礼天昼日多余来./-')
const lengthHeads = new SignSet('年个周学世星礼天昼日季月多')

/** Says what may follow a numeral: a unit at once, or something behind which a unit must come. */
function numeralMayDate(text: string, at: number): boolean {
  const end = numeralEnd(text, at)
  const sign = codeAt(text, end)
  if (!behindNumeral.has(sign)) return false
  if (units.has(sign)) return true
  if (connectors.has(sign) && joinsNumeral(text, end + 1)) return true
  // 十三五、十四五规划: a row of plans.
  if (planRow.has(sign) && text[end - 1] === '五') return true
  switch (text[end]) {
    case '多':
    case '余':
    case '来':
    case '个':
      return lengthHeads.has(codeAt(text, end + 1))
    case '.':
      return pointMayDate(text, end + 1)
    case '/':
    case '-':
    case ':':
    case '：':
      return isNumeralSign(codeAt(text, end + 1))
    case '末':
    case '初':
    case '期':
      // 十三五末: of the plans alone.
      return text[end - 1] === '五'
    case '规':
    case '开':
    case '收':
      return true
    default:
      return false
  }
}

/** 1.5年, 2024.10.5: behind the decimals stands a unit or a second point. */
function pointMayDate(text: string, at: number): boolean {
  const end = numeralEnd(text, at)
  return end > at && behindDecimals.has(codeAt(text, end))
}

/** 5至10日, 三、四季度: behind the connector stands a numeral that a date may end with. */
function joinsNumeral(text: string, at: number): boolean {
  let start = at
  if (connectors.has(codeAt(text, start))) start++
  if (text[start] === '第') start++
  return isNumeralSign(codeAt(text, start)) && closers.has(codeAt(text, numeralEnd(text, start)))
}
