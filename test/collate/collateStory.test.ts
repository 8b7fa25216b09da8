import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collateStory } from '../../src/collate/index'
import { damagedPage, seeded } from '../support/damage'
import { newsPassages } from '../support/newsPassages'
import { groupOf, shown, shownGroup, witness } from './support'

const opening = '博览会招商局介绍，本届共有'
const plain = `${opening}39个地方采购团和4个行业采购团报名，合计780个分团到会洽谈。`

describe('collateStory', () => {
  test('figures that agree come together', () => {
    expect(shown(collateStory([witness('a', plain), witness('b', plain)]))).toEqual([
      ['a:39个', 'b:39个'],
      ['a:4个', 'b:4个'],
      ['a:780个', 'b:780个'],
    ])
  })

  test.each([
    ['4个行业', '14个行业', 'a digit more'],
    ['780个', '近800个', 'another number and a hedge'],
    ['39个地方', '39\n个地方', 'a line break'],
    ['780个分团', '780家分团', 'another unit'],
  ])('%s and %s report the same place: %s', (here, there) => {
    const groups = shown(collateStory([witness('a', plain), witness('b', plain.replace(here, there))]))
    expect(groups.map((group) => group.length)).toEqual([2, 2, 2])
  })

  test('a number with another unit and value aligns by its neighbourhood', () => {
    const story = '日前，约800千克澳洲牛油果在口岸顺利完成通关，成为首批特许展品。'
    const groups = shown(collateStory([witness('a', story), witness('b', story.replace('千克', '千吨'))]))
    expect(groups).toEqual([['a:约800千克', 'b:约800千吨']])
  })

  test('figures with no counterpart stay alone', () => {
    const groups = shown(
      collateStory([witness('a', plain), witness('b', plain.replace('和4个行业采购团', ''))]),
    )
    expect(groups).toEqual([['a:39个', 'b:39个'], ['a:4个'], ['a:780个', 'b:780个']])
  })

  test('different passages in the same gap are not compared', () => {
    const [head, tail] = ['沿江新修的栈道旁栽满了乌桕树。', '退休教师每天清晨都在这里散步。']
    const a = `${head}市里建成泵站34座，运行平稳。${tail}`
    const b = `${head}又有学校开设课程12个。${tail}`
    expect(shown(collateStory([witness('a', a), witness('b', b)])).map((group) => group.length)).toEqual([
      1, 1,
    ])
  })

  test('fragments out of order find their places, and a repeated one is counted with its first', () => {
    const [p, q, r] = [newsPassages[0], newsPassages[4], newsPassages[9]].map((m = '') =>
      m.replace(/[{}]/g, ''),
    )
    const groups = collateStory([witness('a', `${p}\n\n${q}\n\n${r}`), witness('b', `${r}|${p}|${q}|${p}`)])
    expect(shownGroup(groupOf(groups, 'a:46条'))).toEqual(['a:46条', 'b:46条', 'b:46条'])
    expect(shownGroup(groupOf(groups, 'a:1840万元'))).toEqual(['a:1840万元', 'b:1840万元'])
  })

  test('a missing half leaves the other half aligned', () => {
    const paragraphs = newsPassages.map((m) => m.replace(/[{}]/g, ''))
    const groups = collateStory([
      witness('a', paragraphs.join('\n\n')),
      witness('b', paragraphs.slice(9).join('\n\n')),
    ])
    expect(shownGroup(groupOf(groups, 'a:73笔'))).toEqual(['a:73笔', 'b:73笔'])
    expect(shownGroup(groupOf(groups, 'a:46条'))).toEqual(['a:46条'])
  })

  test('a story on one page has its figures in groups of one', () => {
    expect(shown(collateStory([witness('a', plain)]))).toEqual([['a:39个'], ['a:4个'], ['a:780个']])
    expect(collateStory([]).groups).toEqual([])
  })

  test('the outcome does not depend on the order in which printings are given', () => {
    const rates = { characters: 0.02, breaks: 0.05, figures: 0.06, missing: 0.1, torn: 0.3 }
    const seeds = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (seed, order) => {
        const random = seeded(seed)
        const given = order.map((_, i) => witness(`page-${i}`, damagedPage(newsPassages, rates, random).text))
        const shuffled = order.flatMap((i) => given[i] ?? [])
        expect(shown(collateStory(shuffled))).toEqual(shown(collateStory(given)))
      }),
      { numRuns: 15 },
    )
  })

  test('each figure of a witness lies in exactly one group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('江', '河', '3', '万', '家', '\n', '。') }), {
          maxLength: 4,
        }),
        (texts) => {
          const given = texts.map((text, i) => witness(`p${i}`, text))
          const found = collateStory(given).groups.flatMap((group) => group.figures)
          expect(found).toHaveLength(given.flatMap((w) => w.figures).length)
          expect(new Set(found).size).toBe(found.length)
        },
      ),
    )
  })
})
