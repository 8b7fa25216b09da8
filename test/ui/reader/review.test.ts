import { expect, test } from 'vitest'
import { extractPage } from '../../../src/extract'
import { pageId } from '../../../src/model/figure'
import type { HeldPage } from '../../../src/model/heldPage'
import {
  confirmedTable,
  proposalOf,
  withEntry,
  withoutEntry,
  type Entry,
} from '../../../src/ui/reader/review'

const text = '新增公交车46\n辆，惠及近3万人。'
const { figures } = extractPage({ id: pageId('a'), text, issued: null })
const page: HeldPage = {
  name: 'a.txt',
  text,
  encoding: 'utf-8',
  unreadable: 0,
  issued: null,
  figures,
  match: null,
}
const entries = figures.map((figure, i): Entry => {
  return { ...proposalOf(figure), verdict: i === 0 ? 'confirmed' : 'rejected' }
})

test('a proposal is what extraction found', () => {
  expect(entries[0]).toMatchObject({ value: 46, unit: '辆', bound: 'eq' })
  expect(entries[1]).toMatchObject({ value: 30_000, unit: '人', bound: 'lt' })
})

test('only what is confirmed goes into the table, as it is printed, with its place', () => {
  const { columns, rows } = confirmedTable(page, entries)
  expect(rows).toHaveLength(1)
  const row = Object.fromEntries(columns.map(({ name }, i) => [name, rows[0]?.[i]]))
  expect(row).toMatchObject({ printed: '46辆', value: 46, unit: '辆', bound: 'eq', page: 'a.txt' })
  expect(text.slice(Number(row['start']), Number(row['end']))).toBe('46\n辆')
})

test('an entry replaces an earlier one, and can be taken back', () => {
  const [first, second] = entries
  if (!first || !second) throw new Error('expected two figures')
  const other = { ...first, label: '车' }
  expect(withEntry(withEntry([second], first), other)).toEqual([other, second])
  expect(withoutEntry([first, second], first.start)).toEqual([second])
})
