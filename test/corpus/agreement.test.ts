import { describe, expect, test } from 'vitest'
import { agreementRows, agreementSummary } from '../../src/corpus/agreement'
import { sampleCorpus } from '../support/sampleCorpus'

const rows = agreementRows(sampleCorpus, () => true)
const cells = (id: string): readonly string[] =>
  rows.find((r) => r.statistic.id === id)?.cells.map((c) => c.agreement) ?? []

describe('agreementRows', () => {
  test.each([
    ['exhibitors', ['agree', 'agree', 'none'], 'both pages print the same'],
    ['groups', ['differs', 'differs', 'none'], 'a tie: neither side is the text'],
    ['associations', ['differs', 'agree', 'none'], 'decided for page b'],
    ['area', ['alone', 'absent', 'none'], 'page b prints the story without it'],
    ['loan-before', ['none', 'single', 'none'], 'a story on one page only'],
  ])('%s: %j, since %s', (id, expected) => expect(cells(id)).toEqual(expected))

  test('a cell names the reading that its page prints', () => {
    const row = rows.find((r) => r.statistic.id === 'associations')
    expect(row?.cells.map((c) => c.reading)).toEqual([1, 0, null])
  })

  test('a cell shows the name that its page prints beside the number, where names differ', () => {
    const pages = sampleCorpus.pages.map(({ id }) => id)
    const witnesses = [
      { text: '甲国', pages: pages.slice(0, 1) },
      { text: '', pages: pages.slice(1, 2) },
    ]
    const statistics = sampleCorpus.statistics.map((s) =>
      s.id === 'exhibitors' && s.kind === 'reported'
        ? { ...s, variants: [{ kind: 'name' as const, witnesses }] }
        : s,
    )
    const [row] = agreementRows({ ...sampleCorpus, statistics }, () => true)
    expect(row?.cells.map(({ names }) => names)).toEqual([['甲国'], [], []])
    expect(row?.disputed).toBe(true)
  })

  test('derived statistics have no row, hidden ones neither', () => {
    expect(rows.map((r) => r.statistic.id)).not.toContain('team-size')
    expect(agreementRows(sampleCorpus, (s) => s.story === 'loans')).toHaveLength(2)
  })
})

test('the summary counts what several pages print', () => {
  expect(agreementSummary(rows)).toEqual({ compared: 4, disputed: 2 })
  expect(agreementSummary([])).toEqual({ compared: 0, disputed: 0 })
})
