import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberToken, parseSearch, tokensOf } from '../../../src/corpus/text/tokens'

/** Says whether a search finds a text. */
function finds(search: string, text: string): boolean {
  const tokens = [...tokensOf(text)]
  return parseSearch(search).every((term) =>
    term.some((group) =>
      group.every(({ token, prefix }) =>
        tokens.some((t) => t === token || (prefix && String(t).startsWith(String(token)))),
      ),
    ),
  )
}

test('a text goes in as characters, neighbours, words and values', () => {
  expect([...tokensOf('注册Ｅｘｐｏ3,496家')]).toEqual(['注', '册', '注册', 'expo', 3496, '家'])
})

describe('a search', () => {
  test.each([
    ['进博会', '第七届进博会看点'],
    ['会', '进博会'],
    ['3496', '3496家'],
    ['３４９６', '3,496家'],
    ['3,496', '三千四百九十六家'],
    ['三千四百九十六', '3496家'],
    ['三千四百九十六家', '超3496家'],
    ['1.3万', '13000人'],
    ['13000', '1.3万人'],
    ['13k', '1.3万人'],
    ['2.37亿', '237,000,000'],
    ['四百', '400多项'],
    ['四百多项', '400多项'],
    ['七届', '第七届'],
    ['volunt', 'Registered volunteers'],
    ['VOLUNTEERS', 'Registered volunteers'],
    ['café', 'Café'],
    ['6.7%', '增长6.7％'],
    ['36万平方米', '36万多平方米'],
    ['万科', '万科集团'],
  ])('for %s finds %s', (search, text) => {
    expect(finds(search, text)).toBe(true)
  })

  test.each([
    ['博进', '进博会'],
    ['349', '3496家'],
    ['13', '1.3万人'],
    ['1', '一带一路'],
    ['unteers', 'volunteers'],
    ['volunteers', 'volunteer'],
    ['志愿者 队伍', '志愿者'],
    ['四百多项', '400家'],
    ['%', '6.7'],
  ])('for %s does not find %s', (search, text) => {
    expect(finds(search, text)).toBe(false)
  })

  test('without a word asks nothing', () => {
    expect(parseSearch(' ，。!? ')).toEqual([])
  })

  test('finds whatever is typed as it is printed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'志愿者三百万亿0123,.5 kmab%家') })
    fc.assert(
      fc.property(text, (t) => {
        expect(finds(t, t)).toBe(true)
      }),
    )
  })

  test('finds a number by the way that programs write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (n) => {
        expect(tokensOf(String(n))).toContain(numberToken(n))
        expect(tokensOf(n.toLocaleString('en'))).toContain(numberToken(n))
      }),
    )
  })

  test('no string throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (t) => {
        expect(parseSearch(t).every((term) => term.every((group) => group.length > 0))).toBe(true)
        expect(tokensOf(t).has('')).toBe(false)
      }),
    )
  })
})
