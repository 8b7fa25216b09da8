import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinList, parseParameters, splitList } from '../../src/state/queryString'

describe('lists', () => {
  test('items come back, whatever they hold', () => {
    const items = fc.array(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(',', '\\', 'a', '\n') })),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(items, (list) => {
        fc.pre(list.length > 1 || list[0] !== '')
        expect(splitList(joinList(list))).toEqual(list)
      }),
    )
  })

  test.each<[string, readonly string[]]>([
    ['', []],
    ['a,b', ['a', 'b']],
    ['a\\,b,c', ['a,b', 'c']],
    [',a,', ['', 'a', '']],
    ['a\\', ['a\\']],
    ['\\a', ['\\a']],
  ])('%j → %j', (text, items) => {
    expect(splitList(text)).toEqual(items)
  })
})

test('parameters keep order, doubles and malformed values', () => {
  expect(parseParameters('?a=1&b&a=%E4%BA%BF&c=%E4&=x')).toEqual([
    { key: 'a', value: '1', raw: 'a=1' },
    { key: 'b', value: '', raw: 'b' },
    { key: 'a', value: '亿', raw: 'a=%E4%BA%BF' },
    { key: 'c', value: undefined, raw: 'c=%E4' },
    { key: '', value: 'x', raw: '=x' },
  ])
})
