import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from '../../src/base/fingerprint'

test.each([
  ['', '0-811c9dc5'],
  ['a', '1-e40c292c'], // a published value of FNV-1a
  ['foobar', '6-bf9cf968'],
])('of %j it is %s', (text, mark) => {
  expect(fingerprint(text)).toBe(mark)
})

test('one changed letter gives another mark', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, n) => {
      const at = n % text.length
      const other = text.charCodeAt(at) === 65 ? 'B' : 'A'
      const changed = text.slice(0, at) + other + text.slice(at + 1)
      expect(fingerprint(changed)).not.toBe(fingerprint(text))
    }),
  )
})
