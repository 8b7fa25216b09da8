import { expect, test } from 'vitest'
import { growth } from './growth'

test('names what grew and what is new, the most first; what shrank or went is no growth', () => {
  const before = { same: 3, more: 3, less: 3, gone: 3 }
  expect(growth(before, { same: 3, more: 5, less: 1, fresh: 9 })).toEqual(['+9 fresh (new)', '+2 more'])
})
