/**
 * Tells differences of names (places, persons, bodies), which matter, from other wording. Knows a list
 * of places and the words that stand beside persons and bodies; a name that no list and no such word
 * betrays counts as wording.
 */
import { placeNames } from './placeNames'

/** The differing words of one printing, with the folded words on both sides. */
export interface WordInContext {
  readonly before: string
  readonly text: string
  readonly after: string
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
const TITLE_BEFORE =
  /(记者|主席|总统|总理|部长|省长|市长|县长|局长|书记|主任|总裁|教授|院长|站长|经理|董事长|发言人|成员|队长|研究员)$/
const SPEAKS_AFTER = /^(说|表示|介绍|指出|认为|告诉|坦言|透露)/
const BODY_AFTER = /^(局|部|署|委员会|公司|集团|大学|银行|研究院)/

/** Says whether the printings differ in a name. */
export function differInName(words: readonly WordInContext[]): boolean {
  const places = new Set(words.map((word) => namesTouching(word).join(' ')))
  if (places.size > 1) return true
  return words.some(isPerson) || words.every((word) => BODY_AFTER.test(word.after) && word.text.length <= 2)
}

/** The place names that overlap the differing words. */
function namesTouching({ before, text, after }: WordInContext): string[] {
  const whole = before + text + after
  const [start, end] = [before.length, before.length + text.length]
  return placeNames.filter((name) => {
    for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1)) {
      if (at < end && at + name.length > start) return true
      // Words left out inside or at the border of a name: 京 for 北京.
      if (text === '' && at < start && at + name.length > start) return true
    }
    return false
  })
}

function isPerson({ before, text, after }: WordInContext): boolean {
  if (text.length < 1 || text.length > 4) return false
  const named = SURNAMES.includes(text.charAt(0)) || SURNAMES.includes(before.slice(-1))
  return named && (TITLE_BEFORE.test(before) || SPEAKS_AFTER.test(after))
}
