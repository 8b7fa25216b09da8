import { flushSync } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { showOpening, type OpeningShow } from '../../../src/ui/opening'

let strip: OpeningShow
afterEach(() => strip.done())

const shown = () => document.body.textContent
const bar = () => document.querySelector('progress')?.value ?? -1

test.each([
  ['zh', '正在打开“big.json”', '取消'],
  ['en', 'Opening “big.json”', 'Cancel'],
] as const)('speaks the language that is asked for: %s', (language, title, cancel) => {
  strip = showOpening('big.json', language)
  flushSync()
  expect(shown()).toContain(title)
  expect(document.querySelector('button')?.textContent).toBe(cancel)
})

test('its bar moves with each piece, and never back from one stage to the next', () => {
  strip = showOpening('big.json', 'en')
  const seen: number[] = []
  for (const [stage, share] of [
    ['fetch', 0.5],
    ['fetch', 1],
    ['parse', null],
    ['check', null],
    ['index', null],
    ['arrive', 0.2],
    ['arrive', 1],
  ] as const) {
    strip.onprogress({ stage, share })
    flushSync()
    seen.push(bar())
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(seen.at(-1)).toBe(1)
  expect(new Set(seen).size).toBeGreaterThan(4)
})

test('its button cancels; a fault stays until it is read', () => {
  strip = showOpening('big.json', 'en')
  flushSync()
  document.querySelector('button')?.click()
  expect(strip.signal.aborted).toBe(true)
  strip.fail({ kind: 'empty' })
  flushSync()
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('was not opened')
  document.querySelector('button')?.click()
  flushSync()
  expect(document.querySelector('[role="alert"]')).toBeNull()
})
