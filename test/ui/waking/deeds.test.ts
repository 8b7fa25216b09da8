import { expect, test, vi } from 'vitest'
import { redo, type Deed } from '../../../src/ui/waking/deeds'

/** Elements of a page, and what they heard. */
function page(html: string) {
  document.body.innerHTML = html
  const heard: string[] = []
  const note = ({ type, target }: Event): void => {
    const element = target as HTMLInputElement
    heard.push(`${type} ${element.id}${element.value ? ` ${element.value}` : ''}`)
  }
  for (const type of ['click', 'input', 'change'])
    document.body.addEventListener(type, note, { signal: ended.signal })
  const find = (id: string) => document.getElementById(id) as HTMLElement
  return { heard, find }
}
let ended = new AbortController()

const deed = (type: string, target: EventTarget, value?: string): Deed => ({ type, target, value })
const replay = (html: string, deeds: (find: (id: string) => HTMLElement) => readonly Deed[]) => {
  ended.abort()
  ended = new AbortController()
  const { heard, find } = page(html)
  redo(deeds(find))
  return heard
}

test('a click is made again, and a field gets back what stood in it', () => {
  const heard = replay('<button id="b"></button><input id="i">', (find) => [
    deed('click', find('b')),
    deed('input', find('i'), 'tea'),
  ])
  expect(heard).toEqual(['click b', 'input i tea'])
})

test('of letters typed one after the other the last state counts', () => {
  const heard = replay('<input id="i">', (find) =>
    ['t', 'te', 'tea'].map((text) => deed('input', find('i'), text)),
  )
  expect(heard).toEqual(['input i tea'])
})

test.each([
  ['a link', '<a id="x" href="#x">x</a>'],
  ['a summary', '<details><summary id="x">x</summary></details>'],
  ['a field, which the browser has ticked', '<input id="x" type="checkbox">'],
])('what a browser does by itself is not done twice: %s', (_, html) => {
  expect(replay(html, (find) => [deed('click', find('x'))])).toEqual([])
})

test('what is not in the page any more is let be', () => {
  const gone = document.createElement('button')
  const click = vi.fn()
  gone.addEventListener('click', click)
  redo([deed('click', gone), deed('click', window)])
  expect(click).not.toHaveBeenCalled()
})
