import { describe, expect, test } from 'vitest'
import { differInName } from '../../../src/collate/variants/names'

const words = (before: string, texts: readonly string[], after: string) =>
  texts.map((text) => ({ before, text, after }))

describe('names', () => {
  test.each([
    ['马来西亚', ['尼加拉瓜', '厄瓜多尔'], '沙特阿拉伯将', 'countries'],
    ['日前在', ['安徽', '北京'], '考察时走进', 'provinces'],
    ['活动在', ['北', ''], '京举行', 'a part of a name'],
    ['本报记者', ['陶然', '陶冉'], '报道', 'a person after a title'],
    ['她的女儿', ['贺敏', '贺芳'], '表示愿意', 'a person who speaks'],
    ['中国国际博览', ['会', ''], '局副局长介绍', 'a body'],
  ])('%s%j%s: %s', (before, texts, after, _what) => {
    expect(differInName(words(before, texts, after))).toBe(true)
  })

  test.each([
    ['社会文明', ['进', '讲'], '步的重要标志', 'a misread character'],
    ['又', ['承办', '举办'], '了六次会议', 'another verb'],
    ['在北京', ['又', '再'], '召开会议', 'words beside a name that agrees'],
    ['对此他', ['还', '也'], '表示同意', 'a speaker who is no name'],
    ['人口', ['多', ''], '的国家', 'nothing known'],
  ])('%s%j%s is wording: %s', (before, texts, after, _what) => {
    expect(differInName(words(before, texts, after))).toBe(false)
  })
})
