import { describe, expect, it } from 'vitest'
import { decodeCharts } from '../../src/charts/decodeCharts'

const words = { zh: '题', en: 'Title' }
const chart = (more: object = {}) => ({
  id: 'area', story: 'fair', title: words, subtitle: words, panels: [{ kind: 'bars', statistics: ['area'] }], ...more,
}) // prettier-ignore
const errorsOf = (json: unknown): readonly string[] => {
  const result = decodeCharts(json)
  return result.ok ? [] : result.error
}

describe('decodeCharts', () => {
  it('fills in all defaults', () => {
    expect(decodeCharts({ charts: [chart()] })).toEqual({
      ok: true,
      value: {
        charts: [
          {
            ...chart(), lead: false, note: null,
            panels: [
              { kind: 'bars', statistics: ['area'], scale: 'linear', label: null, labels: {}, units: [], whole: null },
            ],
          },
        ],
        unplotted: [],
      },
    }) // prettier-ignore
  })

  it.each([
    [
      'an unknown kind',
      { panels: [{ kind: 'pie', statistics: ['area'] }] },
      /^charts\.json: chart area: panels\.0\.kind: .*pie/,
    ],
    ['a missing translation', { title: { zh: '题' } }, /^charts\.json: chart area: title\.en: /],
    ['an empty title', { title: { zh: '', en: 'T' } }, /chart area: title\.zh: must not be empty/],
    ['an unknown field', { colour: 'red' }, /^charts\.json: chart area: colour: /],
    [
      'no statistic',
      { panels: [{ kind: 'bars', statistics: [] }] },
      /panels\.0\.statistics: must name at least one/,
    ],
    ['no panel', { panels: [] }, /chart area: panels: must have at least one panel/],
    [
      'an id that is none',
      { panels: [{ kind: 'bars', statistics: ['Area!'] }] },
      /statistics\.0: must be an id/,
    ],
    [
      'a whole of nothing',
      { panels: [{ kind: 'bars', statistics: ['a'], whole: 0 }] },
      /panels\.0\.whole: must be above 0/,
    ],
  ])('refuses %s and names chart and field', (_name, more, message) => {
    expect(errorsOf({ charts: [chart(more)] })[0]).toMatch(message)
  })

  it('names a chart without an id by its place', () => {
    expect(errorsOf({ charts: [chart(), { ...chart(), id: 7 }] })[0]).toMatch(
      /^charts\.json: chart number 2: id: /,
    )
  })
  it('names every fault, not only the first', () => {
    expect(errorsOf({ charts: [chart({ title: 1 }), chart({ id: 'b', panels: 2 })] })).toHaveLength(2)
  })
  it('refuses one id for two charts', () => {
    expect(errorsOf({ charts: [chart(), chart()] })).toEqual(['charts.json: chart area: the id stands twice'])
  })
  it.each([[null], [[]], ['charts'], [{}], [{ charts: 'none' }]])('refuses %j', (json) => {
    expect(errorsOf(json)[0]).toMatch(/^charts\.json: /)
  })
})
