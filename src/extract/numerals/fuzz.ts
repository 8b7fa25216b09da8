/**
 * Reads 多, 余, 几 and 来 behind the digits of a numeral: 30|多|万, 7万|余|家, 十|几|个. Knows the words in
 * which the same characters mean something else (多样, 余额, 来自).
 */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'
import { arabicDigit, numberHanzi } from './digits'
import type { Fuzz } from './numeral'

/** After 多: 多样化, 多边, 多功能, 多媒体, 多极, 多党, 多元化, 多维. */
const notOver: Readonly<Record<string, string>> = { 多: '样边功媒极党元维式云', 余: '额下杭姚震波热党孽粮热' }
const ROUND = 10
/** 多少 and 多元 need a second look: 10多元 is money, 多元化 is not. */
const notOverPairs = ['多元化', '多元一', '多式联', '多云转']
/** 来 blurs only before a measure word; 来自, 来到, 来说, 来源 and the like are words. */
const measureAfterCome =
  '个人名家位次年天岁万亿里公米斤吨只条辆项种台户所座件份篇块元亩棵株张本头艘架间栋层支部场场届期度分秒小月碗桌趟口人担壶杯瓶箱袋车船盒包句声字页篇首遍回批款坪步级门把副套双对盆筐盘罐桶串颗粒扇盏顿股笔孔眼排垛捆方平立毫厘列枝垄尾艇帧封号'

/** 百把人, 千把块钱: about so many. After a digit 把 is the measure word of chairs and knives (一千把椅子). */
const roughMultipliers = '百千万'
const measureAfterRough = '人个名户家块元斤里亩米公吨年天'

function isRough(text: string, at: number): boolean {
  if (!roughMultipliers.includes(text[at - 1] ?? ' ') || !measureAfterRough.includes(text[at + 1] ?? ' '))
    return false
  const before = codeAt(text, at - 2)
  return arabicDigit(before) < 0 && !counting.has(before)
}

/** Behind a multiplier 来 blurs whatever the digits are: 五万|来块; 几 does not (一万几千). */
export function readFuzzBehind(text: string, at: number, mantissa: number): Fuzz {
  return readFuzz(text, at, text[at] === '来' ? ROUND : mantissa)
}

const signs = new SignSet('多余几来把')
const counting = new SignSet(`${numberHanzi}数几上`)

/** The fuzz that the character at `at` gives a numeral; `none` where it means something else. */
export function readFuzz(text: string, at: number, mantissa: number): Fuzz {
  if (!signs.has(codeAt(text, at))) return 'none'
  const char = text[at]
  const next = text[at + 1] ?? ''
  if (char === '多' || char === '余') {
    if (next === '元') return notOverPairs.includes(text.slice(at, at + 3)) ? 'none' : 'over'
    return next !== '' && (next === '少' || notOver[char]?.includes(next)) ? 'none' : 'over'
  }
  // 十几, 二十几, 30几: between two tens.
  if (char === '几' && mantissa > 0 && mantissa % 10 === 0 && mantissa < 1000) return 'vague'
  if (char === '来' && mantissa > 0 && mantissa % 10 === 0 && next !== '' && measureAfterCome.includes(next))
    return 'about'
  return char === '把' && isRough(text, at) ? 'about' : 'none'
}
