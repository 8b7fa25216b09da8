import { describe, expect, test } from 'vitest'
import { collateStory, storyVariants, variantsOf } from '../../../src/collate/index'
import { groupOf, witness } from '../support'

const story =
  '开幕前夕，贝宁、马来西亚、尼加拉瓜、坦桑尼亚等7国确认参展，展位面积18平方米起。' +
  '场馆经理说，夜间巡查的平均到场时间压缩到25分钟以内。闭幕之后，沿江的栈道照常开放。'
const of = (...texts: readonly string[]) => {
  const collation = collateStory(texts.map((text, i) => witness('abcdef'.charAt(i), text)))
  return { collation, variants: storyVariants(collation) }
}
const shown = ({ variants }: ReturnType<typeof of>): string[] =>
  variants.map(
    ({ variant }) =>
      `${variant.kind} ${variant.witnesses.map((w) => `${w.text}:${w.pages.join('')}`).join(' ')}`,
  )

describe('storyVariants', () => {
  test('another country is a name, with its witnesses', () => {
    const found = of(story, story.replace('尼加拉瓜', '厄瓜多尔'), story)
    expect(shown(found)).toEqual(['name 尼加拉瓜:ac 厄瓜多尔:b'])
    expect(
      found.variants[0]?.places.get(found.collation.witnesses[0]?.witness.page ?? expect.fail()),
    ).toEqual({ start: 13, end: 17 })
  })

  test('another verb is wording; a word left out is an empty witness', () => {
    expect(shown(of(story, story.replace('确认', '决定').replace('夜间', '')))).toEqual([
      'wording 确认:a 决定:b',
      'wording 夜间:a :b',
    ])
  })

  test('marks, spaces and line breaks are no words', () => {
    expect(shown(of(story, story.replaceAll('、', ',').replace('栈道', '栈\n道')))).toEqual([])
  })

  test('numbers are readings, not words', () => {
    expect(shown(of(story, story.replace('18平方米', '81平方米').replace('25分钟', '')))).toEqual([])
  })

  test('a sentence is no word', () => {
    expect(shown(of(story, story.replace('闭幕之后，沿江的栈道照常开放。', '')))).toEqual([])
  })
})

describe('variantsOf', () => {
  test('gives the variants of the sentence in which the figure stands', () => {
    const { collation, variants } = of(story, story.replace('尼加拉瓜', '厄瓜多尔').replace('夜间', '日间'))
    expect(variantsOf(collation, groupOf(collation, 'a:18平方米'), variants).map((v) => v.kind)).toEqual([
      'name',
    ])
    expect(variantsOf(collation, groupOf(collation, 'a:25分钟'), variants).map((v) => v.kind)).toEqual([
      'wording',
    ])
  })
})
