import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexCorpus, select, shownStatistics, sortStatistics } from '../../src/corpus'
import { languages } from '../../src/model/language'
import { everything } from '../../src/model/query'
import { sortColumns, type SortColumn } from '../../src/model/view'
import { corpus } from '../support/arbitraryCorpus'
import { query } from '../support/arbitraryQuery'
import { sampleCorpus } from '../support/sampleCorpus'

const sample = indexCorpus(sampleCorpus)
const all = select(sample, everything)

function sorted(column: SortColumn, descending = false): string[] {
  return sortStatistics(sample, all, { column, descending }, 'en').map((s) => s.id)
}

describe('sortStatistics', () => {
  test('by value, the one without a value last in both directions', () => {
    const ascending = sorted('value')
    expect(ascending.slice(0, 3)).toEqual(['groups', 'team-size', 'exhibitors-caption'])
    expect(ascending.slice(-2)).toEqual(['volunteers', 'spectators'])
    const descending = sorted('value', true)
    expect(descending[0]).toBe('volunteers')
    expect(descending.at(-1)).toBe('spectators')
  })

  test('by label in the language of the interface', () => {
    expect(sorted('label').slice(0, 2)).toEqual(['associations', 'area'])
    const inChinese = sortStatistics(sample, all, { column: 'label', descending: false }, 'zh').map(
      (s) => s.label.zh,
    )
    // By pinyin: ben, can, pin.
    const order = ['本专科生额度（新）', '参展商', '平均每支队伍人数']
    expect(inChinese.filter((label) => order.includes(label))).toEqual(order)
  })

  test('by time, unknown times last', () => {
    expect(sorted('time').slice(0, 4)).toEqual(['loan-after', 'volunteers', 'teams', 'team-size'])
  })

  test('by the number of pages that print it', () => {
    expect(sorted('pages', true).slice(0, 5).sort()).toEqual([
      'associations',
      'exhibitors',
      'groups',
      'team-size',
      'volunteers',
    ])
  })

  test('by story in the order of the corpus', () => {
    const stories = sortStatistics(sample, all, { column: 'story', descending: false }, 'zh').map(
      (s) => s.story,
    )
    expect([...new Set(stories)]).toEqual(['fair', 'service', 'loans', 'caption'])
  })

  test('keeps exactly what is shown, whatever the column', () => {
    const sort = fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() })
    fc.assert(
      fc.property(corpus, query, sort, fc.constantFrom(...languages), (c, q, s, language) => {
        const index = indexCorpus(c)
        const selection = select(index, q)
        const list = sortStatistics(index, selection, s, language)
        expect(new Set(list)).toEqual(new Set(shownStatistics(index, selection)))
        expect(list).toHaveLength(selection.statisticCount)
      }),
    )
  })
})
