import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import '../ui/support/browserStubs'
import { opened } from '../ui/support/browserStubs'
import { sampleCharts } from '../ui/support/sampleCharts'
import { knownNames } from '../../src/app/known'
import App from '../../src/app/App.svelte'
import { indexCorpus } from '../../src/corpus'
import { ViewState } from '../../src/state/view.svelte'
import '../../src/ui/detail/DetailPanel.svelte'
import { bringParts } from '../../src/ui/front/laterParts'
import { bringWords } from '../../src/ui/words/shelf.svelte'
import { sampleCorpus } from '../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)

/** A history without a browser. */
function memoryAddress(start: string) {
  const steps = [start]
  let onback: () => void = () => undefined
  return {
    steps,
    bar: {
      read: () => steps.at(-1) ?? '',
      push: (search: string) => steps.push(search) > 0,
      replace: (search: string) => steps.splice(-1, 1, search).length > 0,
      listen: (act: () => void) => {
        onback = act
        return () => undefined
      },
    },
    back: () => {
      steps.pop()
      onback()
    },
  }
}

function open(search = '') {
  const address = memoryAddress(search)
  const state = new ViewState(address.bar)
  state.know(knownNames(index, sampleCharts))
  render(App, { index, charts: sampleCharts, state })
  return { address, state, user: userEvent.setup() }
}

const live = () => screen.getByText(/显示 \d+ \/ \d+ 个数字/).textContent
const rows = () => within(screen.getByRole('table', { name: '全部数据' })).getAllByRole('rowheader')
const figures = () => screen.queryAllByRole('figure').map((figure) => figure.id)

// What comes on demand is there, so that the tests look at the page and not at the loading.
beforeAll(async () => {
  const all = await Promise.all([bringParts(), bringWords('en')])
  expect(all).toEqual([true, true])
})

beforeEach(() => {
  opened.how = null
})

describe('the page of the sample', () => {
  test('says what it holds, under one heading of level 1, in landmarks', () => {
    open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('有据')
    expect(live()).toBe('显示 16 / 16 个数字')
    expect(rows()).toHaveLength(13)
    ;['banner', 'main', 'contentinfo'].forEach((role) => expect(screen.getByRole(role)).toBeTruthy())
  })

  test('headings never skip a level', () => {
    open()
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  test('lists a story without statistics and a number without a chart', () => {
    open()
    expect(screen.getByRole('heading', { name: '管理办法发布' })).toBeTruthy()
    expect(screen.getByText('没有印出确数')).toBeTruthy()
  })
})

describe('filters', () => {
  test('a choice changes charts, table, counts and address together, and its chip takes it back', async () => {
    const { address, user } = open()
    await user.click(screen.getByRole('button', { name: '筛选' }))
    await user.click(screen.getByRole('checkbox', { name: /贷款政策调整/ }))
    expect(live()).toBe('显示 2 / 16 个数字')
    expect(rows()).toHaveLength(2)
    expect(figures()).toEqual(['chart-loans'])
    expect(address.steps).toEqual(['', '?story=loans'])
    await user.click(screen.getByRole('button', { name: '取消“贷款政策调整”' }))
    expect(live()).toBe('显示 16 / 16 个数字')
    expect(address.steps.at(-1)).toBe('')
  })

  test('letters typed are one step of the history, and Back undoes them', async () => {
    const { address, user } = open()
    await user.type(screen.getByRole('searchbox'), '3496')
    expect(live()).toBe('显示 2 / 16 个数字')
    expect(address.steps).toEqual(['', '?q=3496'])
    address.back()
    await expect.poll(live).toBe('显示 16 / 16 个数字')
  })

  test('only disagreements is a pressed button, and says how many it would leave', async () => {
    const { user } = open()
    const button = screen.getByRole('button', { name: /只看有出入的/ })
    expect(button.textContent).toContain('4')
    await user.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(live()).toBe('显示 4 / 16 个数字')
  })

  test('Escape closes the panel and gives the focus back to its button', async () => {
    const { user } = open()
    const button = screen.getByRole('button', { name: '筛选' })
    await user.click(button)
    screen.getByRole('checkbox', { name: /进博会/ }).focus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('a day of the stories is a choice like any other, with its count', async () => {
    const { address, user } = open()
    await user.click(screen.getByRole('button', { name: '筛选' }))
    const day = screen.getByRole('checkbox', { name: /2024年11月5日/ })
    expect(day.closest('label')?.textContent).toContain('2')
    await user.click(day)
    expect(live()).toBe('显示 2 / 16 个数字')
    expect(address.steps.at(-1)).toBe('?from=2024-11-05&to=2024-11-05')
  })

  test('a story says how many of its charts the filters took away', () => {
    open('?bound=approx')
    expect(screen.getByText('另有 2 幅图不在筛选之内。')).toBeTruthy()
  })

  test('where nothing passes, the page says so and clears', async () => {
    const { user } = open('?q=zzzz')
    expect(screen.getByRole('heading', { name: '没有符合条件的数字' })).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: '清除筛选' }).at(-1) ?? document.body)
    expect(live()).toBe('显示 16 / 16 个数字')
  })
})

describe('the panel of a statistic', () => {
  test('opens from the table with the focus on its title; Escape closes it and gives the focus back', async () => {
    const { address, user } = open()
    const button = within(screen.getByRole('table', { name: '全部数据' })).getByRole('button', {
      name: '行业交易团',
    })
    await user.click(button)
    const dialog = screen.getByRole('dialog', { name: '行业交易团' })
    expect(opened.how).toBe('beside')
    expect(document.activeElement?.textContent).toBe('行业交易团')
    expect(within(dialog).getByText('4个')).toBeTruthy()
    expect(within(dialog).getByText(/两说相当/)).toBeTruthy()
    expect(address.steps.at(-1)).toBe('?stat=groups')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('opens from a chart by the keyboard', async () => {
    const { user } = open()
    screen.getAllByRole('listbox', { name: /图 loans/ })[0]?.focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(screen.getByRole('dialog', { name: '本专科生额度（新）' })).toBeTruthy()
  })

  test('leads on: from a derived number to its inputs, and the focus goes along', async () => {
    const { user } = open('?stat=team-size')
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /注册志愿者/ }))
    expect(within(screen.getByRole('dialog')).getByText('用于推算')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('注册志愿者')
  })
})

describe('the address', () => {
  test('carries language and theme without a step of history', async () => {
    const { address, user } = open()
    await user.click(screen.getByRole('button', { name: 'English' }))
    await user.click(screen.getByRole('button', { name: 'Night' }))
    expect(address.steps).toEqual(['?lang=en&theme=dark'])
    expect(screen.getByText('Showing 16 of 16 numbers')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(document.documentElement.dataset.theme).toBe('dark')
  })

  test('what it asks in vain is said until it is dismissed', async () => {
    const { user } = open('?stat=nobody&bound=maybe')
    expect(screen.getByText('网址中的数据“nobody”本期没有，已略去。')).toBeTruthy()
    expect(screen.getByText('网址中的确切程度“maybe”不在可选之列，已略去。')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '知道了' }))
    expect(screen.queryByText(/已略去/)).toBeNull()
  })
})

test('the heads of the table sort, a second time the other way round', async () => {
  const { address, user } = open()
  const head = screen.getByRole('button', { name: /^原文写法/ })
  await user.click(head)
  const ascending = rows().map((row) => row.textContent)
  await user.click(head)
  expect(
    within(screen.getByRole('table', { name: '全部数据' }))
      .getByRole('columnheader', { name: /^原文写法/ })
      .getAttribute('aria-sort'),
  ).toBe('descending')
  expect(rows()[0]?.textContent).not.toBe(ascending[0])
  expect(address.steps.at(-1)).toBe('?sort=-value')
})
