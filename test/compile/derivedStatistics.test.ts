import { describe, expect, test } from 'vitest'
import type { CatalogueEntry } from '../../src/compile/catalogueTable'
import { Complaints } from '../../src/compile/complaints'
import { derivedStatistics } from '../../src/compile/derivedStatistics'
import {
  statisticId,
  storyId,
  type Operator,
  type ReportedStatistic,
  type Story,
} from '../../src/model/corpus'
import { sampleCorpus } from '../support/sampleCorpus'

const reported = sampleCorpus.statistics.filter((s): s is ReportedStatistic => s.kind === 'reported')
const stories = new Map<string, Story>(sampleCorpus.stories.map((s) => [s.id, s]))

function row(id: string, left: string, operator: Operator, right: string): CatalogueEntry {
  return {
    row: 2,
    id: statisticId(id),
    story: storyId('service'),
    ground: { kind: 'formula', formula: { left: statisticId(left), operator, right: statisticId(right) } },
    label: { zh: id, en: id },
    unit: null,
    topic: null,
    when: null,
    sameAs: [],
    apart: [],
    decision: null,
    note: null,
  }
}

function run(...rows: CatalogueEntry[]) {
  const complaints = new Complaints('catalogue.csv')
  return {
    made: derivedStatistics(rows, reported, stories, complaints),
    rules: complaints.list.map((d) => d.rule),
  }
}

describe('derivedStatistics', () => {
  test('the mean team: an endless fraction is approximate, its unit is people per team', () => {
    const { made, rules } = run(row('team-size', 'volunteers', '/', 'teams'))
    expect(rules).toEqual([])
    expect(made[0]?.amount).toMatchObject({ bound: 'approx', unit: '人', per: '支' })
    expect(made[0]?.amount.value).toBeCloseTo(237 / 1.35)
    expect(made[0]).toMatchObject({ topic: 'society', time: '2024-10', timeStatus: 'inferred' })
  })
  test('the rise of a limit is exact', () => {
    expect(run(row('rise', 'loan-after', '-', 'loan-before')).made[0]?.amount).toMatchObject({
      value: 4000,
      bound: 'eq',
      unit: '元',
    })
  })
  test('a row may build on a later one', () => {
    const { made, rules } = run(
      row('twice', 'rise', '+', 'rise'),
      row('rise', 'loan-after', '-', 'loan-before'),
    )
    expect(rules).toEqual([])
    expect(made.map((s) => s.amount.value)).toEqual([8000, 4000])
  })
  test.each([
    ['a circle', [row('a', 'b', '+', 'b'), row('b', 'a', '+', 'a')], 'circular-formula'],
    ['itself', [row('a', 'a', '+', 'a')], 'circular-formula'],
    ['different units', [row('a', 'volunteers', '-', 'teams')], 'no-result'],
  ])('refuses %s', (_name, rows, rule) => {
    const { made, rules } = run(...rows)
    expect(made).toEqual([])
    expect(rules).toContain(rule)
  })
})
