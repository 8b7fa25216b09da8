import { describe, expect, it } from 'vitest'
import { boundNames, boundSigns, boundWords } from '../../src/format/bounds'
import { bounds } from '../../src/model/figure'

describe('bounds', () => {
  it('gives each bound its own sign, words and name', () => {
    const all = (of: (bound: (typeof bounds)[number]) => string) => new Set(bounds.map(of)).size
    expect([
      all((b) => boundSigns[b]),
      all((b) => boundWords[b].zh),
      all((b) => boundWords[b].en),
      all((b) => boundNames[b].zh),
      all((b) => boundNames[b].en),
    ]).toEqual([6, 6, 6, 6, 6])
  })
})
