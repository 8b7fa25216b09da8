import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import '../support/browserStubs'
import { sampleCharts } from '../support/sampleCharts'
import { present } from '../../../src/base/assert'
import { indexCorpus, select } from '../../../src/corpus'
import { defaultView } from '../../../src/model/view'
import { everything } from '../../../src/model/query'
import { wordsIn } from '../../../src/ui/words'
import SharePanel from '../../../src/ui/share/SharePanel.svelte'
import { sampleCorpus } from '../../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)

// Without a canvas the library estimates how wide a text is.
HTMLCanvasElement.prototype.getContext = () => null

function open(query = everything, chart = 'expo') {
  const onclose = vi.fn()
  const definition = present(
    sampleCharts.charts.find(({ id }) => id === chart),
    `the sample has the chart ${chart}`,
  )
  const selection = select(index, query)
  render(SharePanel, { words: wordsIn.zh, index, definition, selection, view: defaultView, onclose })
  return { onclose, user: userEvent.setup() }
}

const preview = () => screen.getByRole('img', { name: /图片预览/ })
const source = () => decodeURIComponent(preview().getAttribute('src') ?? '')

test('the preview is the picture at the chosen size, in the chosen language', async () => {
  const { user } = open()
  expect(preview().getAttribute('width')).toBe('1920')
  expect(source()).toContain('<title>图 expo</title>')
  await user.click(screen.getByRole('radio', { name: /1:1/ }))
  await user.click(screen.getByRole('radio', { name: 'English' }))
  expect(preview().getAttribute('height')).toBe('1200')
  expect(source()).toContain('<title>Chart expo</title>')
})

test('transparent has no ground', async () => {
  const { user } = open()
  const paper = source()
  await user.click(screen.getByRole('checkbox', { name: '透明底' }))
  expect(source()).not.toBe(paper)
  expect(source()).not.toContain('#faf7f0')
})

test('a size that can not be is said; the last picture stays and can not be saved', async () => {
  const { user } = open()
  await user.click(screen.getByRole('radio', { name: '自定' }))
  await user.clear(screen.getByRole('textbox', { name: '宽' }))
  await user.type(screen.getByRole('textbox', { name: '宽' }), '20')
  expect(screen.getByText('每边至少 320 像素').getAttribute('role')).toBe('status')
  expect(preview().getAttribute('width')).toBe('1920')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'PNG' }).disabled).toBe(true)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'CSV' }).disabled).toBe(false)
})

test('each citation form can be read and copied', async () => {
  const { user } = open()
  const part = screen.getByRole('region', { name: '引用' })
  const text = () => within(part).getByRole('group').textContent ?? ''
  expect(text()).toContain('[N]')
  await user.selectOptions(within(part).getByRole('combobox'), 'bibtex')
  expect(text()).toMatch(/^@/)
  await user.click(within(part).getByRole('button', { name: '复制引用' }))
  expect(within(part).getByRole('status').textContent).toBe('已复制')
  expect(await navigator.clipboard.readText()).toBe(text())
})

test('a refused clipboard is said beside the button, and only there', async () => {
  const { user } = open()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  const part = screen.getByRole('region', { name: '链接' })
  await user.click(within(part).getByRole('button'))
  expect(within(part).getByRole('status').textContent).toContain('浏览器拒绝复制')
  expect(screen.getAllByText(/浏览器拒绝复制/)).toHaveLength(1)
})

test('the code names the chart; pinned, it names the corpus', async () => {
  const { user } = open()
  const part = screen.getByRole('region', { name: '嵌入网页' })
  const code = () => within(part).getByRole('group', { name: '嵌入代码' }).textContent ?? ''
  expect(code()).toContain('embed.html?chart=expo"')
  await user.click(await within(part).findByRole('checkbox'))
  expect(code()).toMatch(/embed\.html\?chart=expo&amp;pin=[0-9a-f]{12}"/)
})

test('what the filters hide is said', () => {
  open({ ...everything, text: '交易团' }, 'groups')
  expect(screen.getByText('筛选隐去 1 项，图与数据中也没有。')).toBeTruthy()
  expect(source()).toContain('行业交易团')
  expect(source()).not.toContain('对接')
})

test('the button closes', async () => {
  const { user, onclose } = open()
  await user.click(screen.getByRole('button', { name: '关闭' }))
  expect(onclose).toHaveBeenCalledTimes(1)
})
