import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import '../support/browserStubs'
import { indexCorpus, select } from '../../../src/corpus'
import { statisticId, type Corpus } from '../../../src/model/corpus'
import { everything } from '../../../src/model/query'
import { defaultView } from '../../../src/model/view'
import StatisticTable from '../../../src/ui/table/StatisticTable.svelte'
import { wordsIn } from '../../../src/ui/words'
import { sampleCorpus } from '../../support/sampleCorpus'
import { syntheticCorpus } from '../../support/syntheticCorpus'

function show(corpus: Corpus, open: string | null = null) {
  const index = indexCorpus(corpus)
  const opened: string[] = []
  const sorts: unknown[] = []
  render(StatisticTable, {
    words: wordsIn.zh,
    index,
    selection: select(index, everything),
    sort: defaultView.sort,
    open: open === null ? null : statisticId(open),
    onsort: (sort: unknown) => sorts.push(sort),
    onopen: (id: string) => opened.push(id),
  })
  return { opened, sorts, table: screen.getByRole('table'), user: userEvent.setup() }
}

test('a row holds what is printed, every reading of it, and whence', () => {
  const { table } = show(sampleCorpus)
  const row = within(table).getByRole('row', { name: /行业交易团/ })
  expect(within(row).getAllByRole('cell').map((cell) => cell.textContent?.trim())).toEqual([
    '14个4个', '个', '确数', '–', '博览会看点', 'a、b',
  ]) // prettier-ignore
})

test('the whole row opens, once; the open one is marked', async () => {
  const { opened, table, user } = show(sampleCorpus, 'groups')
  await user.click(within(table).getByText('36万多平方米'))
  await user.click(within(table).getByRole('button', { name: '参展商' }))
  expect(opened).toEqual(['area', 'exhibitors'])
  expect(within(table).getByRole('row', { current: true }).textContent).toContain('行业交易团')
})

test('a long table draws what is in sight once it is near, and says how long it is', async () => {
  const corpus = syntheticCorpus(2000)
  const { table } = show(corpus)
  expect(within(table).queryAllByRole('rowheader')).toEqual([])
  await fireEvent.scroll(window)
  const drawn = within(table).getAllByRole('rowheader').length
  expect(drawn).toBeGreaterThan(10)
  expect(drawn).toBeLessThan(100)
  expect(corpus.statistics.length).toBeGreaterThan(300)
  expect(table.getAttribute('aria-rowcount')).toBe(String(corpus.statistics.length + 1))
})

test('on a phone the order is chosen from a list', async () => {
  const { sorts, user } = show(sampleCorpus)
  await user.selectOptions(screen.getByRole('combobox'), 'value')
  await user.click(screen.getByRole('button', { name: '升序' }))
  expect(sorts).toEqual([
    { column: 'value', descending: false },
    { column: 'story', descending: true },
  ])
})
