import { describe, expect, test } from 'vitest'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { automaticCharts } from '../../../src/charts/automatic'
import { indexCorpus } from '../../../src/corpus'
import { isDisputed } from '../../../src/model/corpus'
import { citationsOf, notesOf, type NotedRow } from '../../../src/ui/present/notes'
import { sampleCorpus } from '../../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)
const rows: readonly NotedRow[] = automaticCharts(sampleCorpus.statistics).flatMap(
  (chart) => notesOf(index, buildSpec(chart, sampleCorpus, { language: 'en' })).rows,
)
const byId = new Map(rows.map((row) => [row.statistic, row]))

describe('notesOf', () => {
  test('every figure of a reading has its place', () => {
    for (const statistic of sampleCorpus.statistics) {
      if (statistic.kind !== 'reported') continue
      const noted = byId.get(statistic.id)
      expect(noted?.readings.map(({ places }) => places.length)).toEqual(
        statistic.readings.map(({ figures }) => figures.length),
      )
      expect(noted?.readings[0]?.places[0]).toMatch(/^page \w+ · chars \d+–\d+$/)
    }
  })
  test('a dispute shows each reading; one is adopted, or none where nobody could decide', () => {
    const disputed = sampleCorpus.statistics.filter(isDisputed)
    expect(disputed.length).toBeGreaterThan(1)
    for (const statistic of disputed) {
      const noted = byId.get(statistic.id)
      expect(noted?.readings.length).toBeGreaterThan(1)
      expect(noted?.readings.filter(({ adopted }) => adopted).length).toBe(noted?.tied === true ? 0 : 1)
    }
  })
  test('a derived number has its formula and no printed form', () => {
    const derived = rows.filter(({ formula }) => formula !== null)
    expect(derived.length).toBeGreaterThan(0)
    expect(derived.every(({ readings }) => readings.length === 0)).toBe(true)
  })
  test('the hedge is said in words', () => {
    expect(rows.some(({ words }) => words.startsWith('more than'))).toBe(true)
  })
})

test('each source is cited once, in the order of the corpus', () => {
  const ids = sampleCorpus.stories.map(({ id }) => id)
  expect(citationsOf(index, [...ids, ...ids].toReversed(), 'zh').length).toBe(ids.length)
  expect(citationsOf(index, ids.slice(0, 1), 'en')).toEqual(citationsOf(index, ids, 'en').slice(0, 1))
})
