import { describe, expect, test } from 'vitest'
import { aggregateTexts } from '../../../src/charts/aggregate/aggregateTexts'
import { layoutAggregate } from '../../../src/charts/aggregate/layoutAggregate'
import { measure } from '../../../src/charts/aggregate/measures'
import { disagrees, indexCorpus, select, shownStatistics } from '../../../src/corpus'
import { amountOf } from '../../../src/model/corpus'
import { everything, type Query } from '../../../src/model/query'
import { syntheticCorpus } from '../../support/syntheticCorpus'

const index = indexCorpus(syntheticCorpus(4000))

/** The same, counted plainly. */
function plain(patch: Partial<Query>, unit: string) {
  const selection = select(index, { ...everything, ...patch })
  const own = shownStatistics(index, selection).filter((s) => (amountOf(s).unit ?? '') === unit)
  const sized = own.filter((s) => (amountOf(s).value ?? 0) > 0)
  const values = sized.map((s) => amountOf(s).value ?? 0).sort((a, b) => a - b)
  const at = (share: number): number | undefined => values[Math.round(share * (values.length - 1))]
  return {
    count: sized.length,
    hedged: sized.filter((s) => amountOf(s).bound !== 'eq').length,
    disputed: sized.filter(disagrees).length,
    quartiles: [0, 0.25, 0.5, 0.75, 1].map(at),
  }
}

describe('measure', () => {
  test.each<Partial<Query>>([{}, { bounds: ['gt', 'lt'] }, { disputed: true }, { topics: ['river'] }])(
    'counts and quartiles are those of the selection %j',
    (patch) => {
      const measures = measure(index, select(index, { ...everything, ...patch }), 7)
      expect(measures.units.length).toBeGreaterThan(0)
      for (const { unit, count, hedged, disputed, quartiles, steps } of measures.units) {
        expect({ count, hedged, disputed, quartiles }).toEqual(plain(patch, unit))
        expect(steps.reduce((sum, step) => sum + step.firm + step.hedged, 0)).toBe(count)
      }
    },
  )

  test('nothing is lost in silence: what is drawn and what is not add up', () => {
    const { total, units, rest } = measure(index, select(index, everything), 3)
    const drawn = units.reduce((sum, { count }) => sum + count, 0)
    expect(units).toHaveLength(3)
    expect(drawn + rest.statistics + rest.unsized).toBe(total)
  })

  test('an empty selection has no units and says so', () => {
    const measures = measure(index, select(index, { ...everything, text: '没有' }), 7)
    expect(measures.units).toEqual([])
    expect(aggregateTexts(measures, 'en').title).toContain('No numbers')
  })
})

describe('layoutAggregate', () => {
  test.each([360, 720, 1400])('as many shapes as units, never one a number, within %i px', (width) => {
    const measures = measure(index, select(index, everything), 7)
    const texts = aggregateTexts(measures, 'zh')
    const scene = layoutAggregate(measures, texts, { edition: 'light', width, language: 'zh' })
    const shapes = scene.groups.flatMap((group) => group.shapes)
    expect(shapes.length).toBeLessThan(150)
    for (const shape of shapes)
      if (shape.kind === 'polygon') for (const [x] of shape.points) expect(x).toBeLessThanOrEqual(width)
    expect(texts.description).toContain('中位数')
  })
})
