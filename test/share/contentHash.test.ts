import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { holdsPin, pinOf, sha256 } from '../../src/share/contentHash'

test('the platform and Node agree on the hash of hanzi', async () => {
  const text = '约3.3万个 𠮷'
  expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
})

test('a pin asks for the corpus that it was made of', async () => {
  const hash = await sha256('corpus')
  expect(holdsPin(pinOf(hash), hash)).toBe(true)
  expect(holdsPin(pinOf(hash).toUpperCase(), hash)).toBe(true)
})

test.each([
  ['', 'nothing'],
  ['a', 'a digit'],
  ['0123456', 'seven digits'],
])('%j (%s) asks for no corpus', (pin) => {
  expect(holdsPin(pin, `${pin}${'0'.repeat(64 - pin.length)}`)).toBe(false)
})

test('a pin of another corpus is told apart', async () => {
  expect(holdsPin(pinOf(await sha256('one')), await sha256('two'))).toBe(false)
})
