import { describe, expect, it } from 'vitest'
import { SignSet, SignTable } from '../../src/extract/signSet'

describe('SignSet', () => {
  it('holds its own signs and no neighbour of theirs', () => {
    const set = new SignSet('年月')
    expect(['年', '月', '日', 'a'].map((sign) => set.has(sign.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('holds nothing behind the end of a text, even when empty', () => {
    expect(new SignSet('年').has(''.charCodeAt(0))).toBe(false)
    expect(new SignSet('').has('年'.charCodeAt(0))).toBe(false)
  })

  it('keeps apart from sets that share a sign', () => {
    const [first, second] = [new SignSet('年月'), new SignSet('月日')]
    expect(first.has('日'.charCodeAt(0))).toBe(false)
    expect(second.has('年'.charCodeAt(0))).toBe(false)
    expect(second.has('月'.charCodeAt(0))).toBe(true)
  })
})

describe('standIn', () => {
  it('finds a sign in a stretch, and none beside it', () => {
    const set = new SignSet('年')
    expect(set.standIn('3年后', 0, 2)).toBe(true)
    expect(set.standIn('3年后', 0, 1)).toBe(false)
    expect(set.standIn('3年后', 2, 9)).toBe(false)
  })
})

describe('SignTable', () => {
  const table = new SignTable(
    new Map([
      ['年', 'year'],
      ['月', 'month'],
    ]),
  )

  it('gives each sign its value', () => {
    expect(['年', '月'].map((sign) => table.get(sign.charCodeAt(0)))).toEqual(['year', 'month'])
  })

  it('gives other signs and places outside of a text none', () => {
    expect(table.get('日'.charCodeAt(0))).toBeUndefined()
    expect(table.get(''.charCodeAt(0))).toBeUndefined()
    expect(table.get(-1)).toBeUndefined()
  })
})
