import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { indexCorpus, select } from '../../../src/corpus'
import { everything, type Query } from '../../../src/model/query'
import AgreementView from '../../../src/ui/agreement/AgreementView.svelte'
import { agreementWords } from '../../../src/ui/agreement/agreementWords'
import { wordsIn } from '../../../src/ui/words'
import { sampleCorpus } from '../../support/sampleCorpus'
import '../support/browserStubs'

const index = indexCorpus(sampleCorpus)

function show(query: Partial<Query> = {}) {
  const onopen = vi.fn()
  const selection = select(index, { ...everything, ...query })
  render(AgreementView, { words: wordsIn.zh, index, selection, onopen })
  return {
    onopen,
    labels: () => screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim().split(/\s+/)[0]),
  }
}

describe('AgreementView', () => {
  test('says how many statistics are compared and how many differ', () => {
    show()
    expect(screen.getByText('4 项数据见于多个刊本，其中 2 项有出入。')).toBeTruthy()
  })

  test('differences come first, and a cell that differs opens the statistic', async () => {
    const { onopen, labels } = show()
    expect(labels().slice(0, 2)).toEqual(['行业交易团', '脱钩的行业协会'])
    const row = screen.getByRole('rowheader', { name: /脱钩的行业协会/ }).closest('tr') as HTMLElement
    await userEvent.click(within(row).getByRole('button', { name: /^7万家/ }))
    expect(onopen).toHaveBeenCalledWith('associations')
    const [agreeing] = within(row).getAllByRole('button', { name: /一致$/ })
    expect(agreeing?.tabIndex).toBe(-1)
    await userEvent.click(agreeing as HTMLElement)
    expect(onopen).toHaveBeenCalledTimes(2)
  })

  test('a page without the number leads nowhere', async () => {
    show()
    const [choice] = screen.getAllByRole('combobox')
    await userEvent.selectOptions(choice as HTMLElement, 'all')
    const silent = screen.getAllByText(agreementWords.zh.cells.none, { selector: 'td *' })
    expect(silent.length).toBeGreaterThan(0)
    expect(silent.every((cell) => cell.closest('button') === null)).toBe(true)
  })

  test('shows only those that differ, and all of them', async () => {
    const { labels } = show()
    const [choice] = screen.getAllByRole('combobox')
    await userEvent.selectOptions(choice as HTMLElement, 'disputed')
    expect(labels()).toEqual(['行业交易团', '脱钩的行业协会'])
    await userEvent.selectOptions(choice as HTMLElement, 'all')
    expect(labels()).toHaveLength(12)
  })

  test('follows the filters: where nothing is shared it says so', () => {
    show({ topics: ['education'] })
    expect(screen.getByText('没有见于多个刊本的数据。')).toBeTruthy()
    expect(screen.getByText('没有可比的数据。')).toBeTruthy()
  })
})
