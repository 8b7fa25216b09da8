import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFocus } from '../../../../src/ui/reader/work/keepFocus'

let part: HTMLElement
let stop: ReturnType<typeof keepFocus>
const button = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[name=${name}]`)
  if (!found) throw new Error(`there is a button ${name}`)
  return found
}
const tick = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  document.body.innerHTML =
    '<section tabindex="-1"><button name="a">a</button><button name="b">b</button></section><button name="c">c</button>'
  part = document.querySelector('section') ?? document.body
  stop = keepFocus(part)
})
afterEach(() => stop?.())

test('a button that goes away with the focus leaves it to its part', async () => {
  button('a').focus()
  button('a').remove()
  await tick()
  expect(document.activeElement).toBe(part)
})

test('nothing is taken back from where the reader went', async () => {
  button('a').focus()
  button('c').focus()
  button('a').remove()
  await tick()
  expect(document.activeElement).toBe(button('c'))
  button('b').focus()
  button('b').blur()
  await tick()
  button('b').remove()
  await tick()
  expect(document.activeElement).toBe(document.body)
})
