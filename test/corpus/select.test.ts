import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, indexCorpus, overview, overviewKeys, select, shownStatistics } from '../../src/corpus'
import { storyId } from '../../src/model/corpus'
import { pageId } from '../../src/model/figure'
import { everything, type Query } from '../../src/model/query'
import { corpus } from '../support/arbitraryCorpus'
import { query } from '../support/arbitraryQuery'
import { NaiveAnswers } from '../support/naiveSelect'
import { sampleCorpus } from '../support/sampleCorpus'

const sample = indexCorpus(sampleCorpus)
const ask = (patch: Partial<Query>) => select(sample, { ...everything, ...patch })
const shownIds = (patch: Partial<Query>): string[] => shownStatistics(sample, ask(patch)).map((s) => s.id)

/** Counts a list by a property, as `[value, count]` for each of `values`. */
function tally<T, V>(
  items: readonly T[],
  values: readonly V[],
  of: (item: T) => V | undefined,
): (readonly [V, number])[] {
  return values.map((value) => [value, items.filter((item) => of(item) === value).length])
}
const pairs = <V>(choices: readonly { value: V; count: number }[]): (readonly [V, number])[] =>
  choices.map(({ value, count }) => [value, count])

describe('against the plain meaning of a query', () => {
  test('the same figures pass and the same statistics are shown', () => {
    fc.assert(
      fc.property(corpus, query, (c, q) => {
        const index = indexCorpus(c)
        const selection = select(index, q)
        const naive = new NaiveAnswers(c)
        const passing = [...index.columns.figure].filter((_, row) => selection.figures[row] === 1)
        expect(passing).toEqual(naive.passing(q).map((facts) => facts.index))
        expect(selection.figureCount).toBe(passing.length)
        expect(selection.figureTotal).toBe(naive.facts.length)
        expect(shownStatistics(index, selection).map((s) => s.id)).toEqual(naive.statistics(q))
        expect(selection.statisticCount).toBe(naive.statistics(q).length)
      }),
      { numRuns: 300 },
    )
  })

  test('each choice has the number of figures that pass all other filters', () => {
    fc.assert(
      fc.property(corpus, query, (c, q) => {
        const index = indexCorpus(c)
        const choices = facets(index, select(index, q))
        const naive = new NaiveAnswers(c)
        const { stories, topics, pages } = c
        expect(pairs(choices.stories)).toEqual(
          tally(
            naive.without(q, 'stories'),
            stories.map((s) => s.id),
            (f) => f.story?.id,
          ),
        )
        expect(pairs(choices.topics)).toEqual(
          tally(
            naive.without(q, 'topics'),
            topics.map((t) => t.id),
            (f) => f.statistic?.topic ?? f.story?.topic,
          ),
        )
        expect(pairs(choices.pages)).toEqual(
          tally(
            naive.without(q, 'pages'),
            pages.map((p) => p.id),
            (f) => f.figure.page,
          ),
        )
        expect(pairs(choices.units)).toEqual(
          tally(
            naive.without(q, 'units'),
            choices.units.map((u) => u.value),
            (f) => (f.reading ?? f.figure).unit ?? '',
          ),
        )
        expect(pairs(choices.bounds)).toEqual(
          tally(
            naive.without(q, 'bounds'),
            choices.bounds.map((b) => b.value),
            (f) => (f.reading ?? f.figure).bound,
          ),
        )
        expect(pairs(choices.days)).toEqual(
          tally(
            naive.without(q, 'dates'),
            [...new Set(stories.map((s) => s.date))].sort(),
            (f) => f.story?.date,
          ),
        )
        expect(choices.disputed.count).toBe(naive.passing({ ...q, disputed: true }).length)
      }),
      { numRuns: 300 },
    )
  })

  test('the rows of an overview add up to the figures that pass and have such a value', () => {
    fc.assert(
      fc.property(corpus, query, fc.constantFrom(...overviewKeys), (c, q, key) => {
        const index = indexCorpus(c)
        const selection = select(index, q)
        const rows = overview(index, selection, key)
        const { values, codes } = index.columns[key]
        const placed = [...codes].filter((code, row) => code < values.length && selection.figures[row] === 1)
        expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(placed.length)
        for (const row of rows) expect(Object.values(row.byBound).reduce((a, b) => a + b, 0)).toBe(row.count)
      }),
    )
  })
})

describe('single filters on the sample', () => {
  const all = sampleCorpus.statistics.map((s) => s.id as string)

  test('everything passes an empty query', () => {
    expect(shownIds({})).toEqual(all)
    expect(ask({}).figureCount).toBe(sampleCorpus.figures.length)
  })

  test.each<[string, Partial<Query>, string[]]>([
    [
      'two stories',
      { stories: [storyId('loans'), storyId('caption')] },
      ['loan-before', 'loan-after', 'exhibitors-caption', 'spectators'],
    ],
    ['a topic', { topics: ['education'] }, ['loan-before', 'loan-after']],
    ['a page', { pages: [pageId('page-c')] }, ['exhibitors-caption', 'spectators']],
    ['a unit', { units: ['支', '平方米'] }, ['area', 'teams']],
    ['a bound', { bounds: ['le'] }, ['loan-before', 'loan-after']],
    ['disagreement', { disputed: true }, ['groups', 'associations']],
    [
      'story dates from the fifth',
      { dates: { from: '2024-11-05', to: null } },
      ['exhibitors-caption', 'spectators'],
    ],
    ['story dates within a year', { dates: { from: '2024', to: '2024' } }, all],
    ['story dates before any', { dates: { from: null, to: '2024-10' } }, []],
    [
      'as of October',
      { asOf: { from: '2024-10', to: '2024-10' } },
      ['volunteers', 'teams', 'loan-after', 'team-size'],
    ],
    ['as of August', { asOf: { from: null, to: '2024-08' } }, []],
    ['as of next year: an open interval goes on', { asOf: { from: '2025', to: null } }, ['loan-after']],
    ['a number as printed', { text: '3496' }, ['exhibitors']],
    ['a number with a separator', { text: '3,496' }, ['exhibitors']],
    ['a number in Chinese', { text: '三千四百九十六家' }, ['exhibitors']],
    ['a number by value', { text: '20000' }, ['loan-after']],
    ['a number by value, with 万', { text: '6.5万' }, ['proposals']],
    ['a number of 亿', { text: '2.37亿' }, ['volunteers']],
    ['a number in English', { text: '237 million' }, ['volunteers']],
    ['a word in Chinese', { text: '参展商' }, ['exhibitors', 'exhibitors-caption']],
    ['a word in English', { text: 'volunteers' }, ['volunteers', 'teams', 'team-size']],
    ['the beginning of a word', { text: 'exhib' }, ['exhibitors', 'exhibitors-caption']],
    ['a word and a number', { text: '参展商 3000' }, ['exhibitors-caption']],
    ['two words that no statistic has both of', { text: '参展商 志愿者' }, []],
    ['a word of the headline', { text: '贷款政策' }, ['loan-before', 'loan-after']],
    ['a word of the story and one of the statistic', { text: '博览会 面积' }, ['area']],
    ['characters in another order', { text: '商展参' }, []],
    ['punctuation alone asks nothing', { text: '，。…' }, all],
  ])('%s', (_name, patch, ids) => {
    expect(shownIds(patch)).toEqual(ids)
  })

  test('what is derived needs all that it rests on', () => {
    expect(shownIds({ units: ['人'] })).toEqual(['volunteers'])
    expect(shownIds({ units: ['人', '支'] })).toEqual(['volunteers', 'teams', 'team-size'])
  })

  test('what is derived is found by its own name, through its inputs', () => {
    expect(shownIds({ text: '平均每支队伍' })).toEqual(['volunteers', 'teams', 'team-size'])
  })
})

describe('stories', () => {
  const storyIds = (patch: Partial<Query>): string[] =>
    sampleCorpus.stories.filter((_, i) => ask(patch).stories[i] === 1).map((s) => s.id)

  test.each<[string, Partial<Query>, string[]]>([
    ['all are listed, also one without a number', {}, ['fair', 'service', 'loans', 'caption', 'rules']],
    ['one without a number passes filters of stories', { topics: ['education'] }, ['loans', 'rules']],
    ['… of pages', { pages: [pageId('page-c')] }, ['caption', 'rules']],
    ['… of dates', { dates: { from: '2024-11-05', to: null } }, ['caption', 'rules']],
    ['… of text', { text: '管理办法' }, ['rules']],
    [
      '… but none that only figures can pass',
      { bounds: ['eq', 'le', 'gt'], topics: ['education'] },
      ['loans'],
    ],
    ['… nor disagreement', { disputed: true }, ['fair', 'service']],
  ])('%s', (_name, patch, ids) => {
    expect(storyIds(patch)).toEqual(ids)
  })
})

describe('facets', () => {
  test('choices without figures stay in their places', () => {
    const choices = facets(sample, ask({ stories: [storyId('loans')] }))
    expect(choices.units.map((u) => u.value)).toEqual(facets(sample, ask({})).units.map((u) => u.value))
    expect(choices.units.filter((u) => u.count > 0)).toEqual([{ value: '元', count: 2, chosen: false }])
  })

  test('a filter does not narrow its own choices', () => {
    const { bounds } = facets(sample, ask({ bounds: ['le'] }))
    expect(bounds.find((b) => b.value === 'eq')).toEqual({ value: 'eq', count: 8, chosen: false })
    expect(bounds.find((b) => b.value === 'le')).toEqual({ value: 'le', count: 2, chosen: true })
  })

  test('the days of a range are chosen, whatever the length of its ends', () => {
    const chosen = (from: string | null, to: string | null): string[] =>
      facets(sample, ask({ dates: { from, to } }))
        .days.filter((d) => d.chosen)
        .map((d) => d.value)
    expect(chosen('2024-11', '2024')).toEqual(['2024-11-04', '2024-11-05'])
    expect(chosen(null, '2024-11-04')).toEqual(['2024-11-04'])
    expect(chosen('2025', null)).toEqual([])
    expect(chosen(null, null)).toEqual([])
  })
})
