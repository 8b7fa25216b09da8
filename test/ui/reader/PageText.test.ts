import { render } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, test, vi } from 'vitest'
import { present } from '../../../src/base/assert'
import '../support/browserStubs'
import type { Mark } from '../../../src/ui/reader/markedText'
import PageText from '../../../src/ui/reader/PageText.svelte'
import { readerWords } from '../../../src/ui/reader/readerWords'

type Tell = (entries: readonly { readonly target: Element; readonly isIntersecting: boolean }[]) => void
const told: Tell[] = []
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(tell: Tell) {
      told.push(tell)
    }
    observe = (): void => undefined
    unobserve = (): void => undefined
    disconnect = (): void => undefined
  },
)

const row = '一行里有46辆车。\n'
const markOf = (at: number): Mark => ({
  start: at * row.length + 4,
  end: at * row.length + 7,
  kind: 'quantity',
  bound: 'eq',
  statistics: [],
  confidence: null,
})

async function shown(rows: number, current?: number) {
  const text = row.repeat(rows)
  const marks = Array.from({ length: rows }, (_, i) => markOf(i))
  const said = readerWords.zh
  const onlook = vi.fn()
  const at = (i: number | undefined): Mark | undefined => (i === undefined ? undefined : marks[i])
  const { container, rerender } = render(PageText, { said, text, marks, current: at(current), onlook })
  await tick()
  const chunks = [...container.querySelectorAll('.chunk')]
  const marked = (): readonly number[] =>
    chunks.flatMap((chunk, i) => (chunk.querySelector('mark') === null ? [] : [i]))
  const look = (i: number): Promise<void> => rerender({ current: at(i) })
  return { text, chunks, marked, look, container, onlook }
}

test('a page of a newspaper is marked whole', async () => {
  const { chunks, marked } = await shown(900)
  expect(chunks.length).toBeGreaterThan(3)
  expect(marked()).toEqual(chunks.map((_, i) => i))
})

test('a long one is marked where it is near, all of it is text, and what is looked at is marked anywhere', async () => {
  const { text, chunks, marked, look, container } = await shown(20_000)
  const joined = (): string => chunks.map((chunk) => chunk.textContent).join('')
  expect(marked()).toEqual([0])
  expect(joined()).toBe(text)
  const [far, last] = [present(chunks[7], 'a chunk far below'), chunks.length - 1]
  told.at(-1)?.([{ target: far, isIntersecting: true }])
  await tick()
  expect(marked()).toEqual([0, 7])
  await look(19_999)
  expect(marked()).toEqual([0, 7, last])
  expect(container.querySelector('mark[aria-current]')?.getAttribute('data-at')).toBe(
    String(markOf(19_999).start),
  )
  told.at(-1)?.([{ target: far, isIntersecting: false }])
  await look(0)
  expect(marked()).toEqual([0])
  expect(joined()).toBe(text)
})

test('a click on a number looks at it, on the text beside it at nothing', async () => {
  const { container, onlook } = await shown(3)
  container.querySelectorAll('mark')[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(onlook).toHaveBeenCalledExactlyOnceWith(markOf(1).start)
  container.querySelector('.chunk')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(onlook).toHaveBeenCalledOnce()
})
