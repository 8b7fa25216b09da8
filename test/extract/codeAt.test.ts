import { describe, expect, it } from 'vitest'
import { codeAt } from '../../src/extract/codeAt'

describe('codeAt', () => {
  it('gives the code units of a text', () => {
    expect([0, 1].map((at) => codeAt('年3', at))).toEqual(['年'.charCodeAt(0), '3'.charCodeAt(0)])
  })

  it('gives no code unit before and behind it', () => {
    expect([-1, 2, 9].map((at) => codeAt('年3', at))).toEqual([-1, -1, -1])
    expect(codeAt('', 0)).toBe(-1)
  })
})
