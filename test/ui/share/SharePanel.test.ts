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

/** The site answers that it holds every chart, unless a test says otherwise. */
const chartPage = () => Promise.resolve('<link type="application/json+oembed">')
const site = vi.fn((_address: string) => Promise.resolve({ ok: true, text: chartPage }))
vi.stubGlobal('fetch', site)

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
  const png = screen.getByRole<HTMLButtonElement>('button', { name: 'PNG' })
  const [atSize, atButtons] = screen.getAllByText('每边至少 320 像素')
  expect(atSize?.getAttribute('role')).toBe('status')
  expect(png.getAttribute('aria-describedby')).toBe(atButtons?.id)
  expect(preview().getAttribute('width')).toBe('1920')
  expect(png.disabled).toBe(true)
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
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'))
  const part = screen.getByRole('region', { name: '链接' })
  await user.click(within(part).getByRole('button'))
  expect(within(part).getByRole('status').textContent).toContain('浏览器拒绝复制')
  expect(screen.getAllByText(/浏览器拒绝复制/)).toHaveLength(1)
})

test('the code names the chart; pinned, it names the corpus', async () => {
  const { user } = open()
  const part = await screen.findByRole('region', { name: '嵌入网页' })
  const code = () => within(part).getByRole('group', { name: '嵌入代码' }).textContent ?? ''
  expect(code()).toContain('embed.html?chart=expo"')
  await user.click(await within(part).findByRole('checkbox'))
  expect(code()).toMatch(/embed\.html\?chart=expo&amp;pin=[0-9a-f]{12}"/)
})

test('where the site has drawn the frame, the code leads to it', async () => {
  const page = `${await chartPage()}<link rel="alternate" href="../embed/expo.zh.html">`
  site.mockResolvedValueOnce({ ok: true, text: () => Promise.resolve(page) })
  open()
  const part = await screen.findByRole('region', { name: '嵌入网页' })
  expect(within(part).getByRole('group', { name: '嵌入代码' }).textContent).toContain('/embed/expo.zh.html"')
})

test('the fixed addresses of the chart can be followed and copied', async () => {
  const { user } = open()
  const part = await screen.findByRole('region', { name: '固定地址' })
  const links = within(part).getAllByRole<HTMLAnchorElement>('link')
  const files = links.map((link) => link.href.replace(/^.*(?=charts\/)/, ''))
  expect(files).toEqual(['png', 'svg', 'outlined.svg', 'html'].map((end) => `charts/expo.zh.${end}`))
  await user.click(within(part).getByRole('button', { name: '复制 PNG 地址' }))
  expect(await navigator.clipboard.readText()).toBe(links[0]?.href)
})

test('where the site holds no such chart no code is offered, and the panel says why', async () => {
  site.mockResolvedValueOnce({ ok: false, text: chartPage })
  open()
  const part = await screen.findByRole('region', { name: '嵌入网页' })
  expect(part.textContent).toContain('此页旁边没有可供嵌入的图')
  expect(screen.queryByRole('group', { name: '嵌入代码' })).toBeNull()
  expect(screen.queryByRole('region', { name: '固定地址' })).toBeNull()
})

test('a frame that can not be pinned says why', async () => {
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('no https'))
  open()
  const part = await screen.findByRole('region', { name: '嵌入网页' })
  expect(await within(part).findByText('此地址不是 https，不能锁定数据版本。')).toBeTruthy()
  expect(within(part).queryByRole('checkbox')).toBeNull()
})

test('a chart that the filters have emptied gives no file, but the reason', async () => {
  const { user } = open({ ...everything, text: '没有这样的数' })
  for (const [region, button, reason] of [
    ['图片', 'PNG', '筛选之后图中没有数字'],
    ['幻灯片', 'PPTX（图可编辑）', '筛选之后图中没有数字'],
    ['数据', 'CSV', '筛选之后没有数据'],
  ] as const) {
    const part = screen.getByRole('region', { name: region })
    await user.click(within(part).getByRole('button', { name: button }))
    await vi.waitFor(() => expect(within(part).getByRole('status').textContent).toContain(reason))
  }
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
