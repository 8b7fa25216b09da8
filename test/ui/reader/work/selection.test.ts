import { afterEach, describe, expect, test } from 'vitest'
import { selectedSpan } from '../../../../src/ui/reader/work/selection'

const text = '今年 46辆 公交车'

/** The text as the reader shows it: in two chunks, a number in a mark of its own. */
function shown(): { readonly root: HTMLElement; readonly nodes: readonly Text[] } {
  document.body.innerHTML =
    '<div class="text"><div class="chunk">今年 <mark>46辆</mark></div><div class="chunk"> 公交车</div></div><p>旁边</p>'
  const root = document.querySelector<HTMLElement>('.text')
  if (!root) throw new Error('the text is shown')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return { root, nodes }
}

/** Selects from a place in one piece of text to a place in another. */
function select(
  nodes: readonly Text[],
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  const [a, b] = [nodes[from[0]], nodes[to[0]]]
  if (a && b) document.getSelection()?.setBaseAndExtent(a, from[1], b, to[1])
}
const chosen = (root: Element | null): string | null => {
  const span = selectedSpan(root, text)
  return span && text.slice(span.start, span.end)
}

afterEach(() => document.getSelection()?.removeAllRanges())

describe('what is selected in the text', () => {
  test.each([
    ['within a mark', [1, 0], [1, 2], '46'],
    ['from plain text into a mark', [0, 1], [1, 3], '年 46辆'],
    ['over two chunks', [1, 2], [2, 3], '辆 公交'],
    ['without white space around it', [0, 2], [2, 1], '46辆'],
  ] as const)('%s', (_, from, to, expected) => {
    const { root, nodes } = shown()
    select(nodes, from, to)
    expect(chosen(root)).toBe(expected)
  })

  test('is nothing where only white space is, nothing at all, or a place outside of the text', () => {
    const { root, nodes } = shown()
    expect(chosen(root)).toBeNull()
    select(nodes, [0, 2], [0, 3])
    expect(chosen(root)).toBeNull()
    select(nodes, [1, 0], [3, 1])
    expect(chosen(root)).toBeNull()
    select(nodes, [1, 0], [1, 2])
    expect(chosen(null)).toBeNull()
  })
})
