/** The law of the layouts: whatever names, numbers and hedges come, at whatever width, no text touches another or is cut. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutChart } from '../../../src/charts/layout/layoutChart'
import { clashes } from '../../../src/charts/scene/textBox'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { formatNumber } from '../../../src/format/number'
import { bounds } from '../../../src/model/figure'
import { languages } from '../../../src/model/language'
import { corpusOf, type Line } from '../gallery/corpus'
import { galleryCase, panel } from '../gallery/galleryCase'

const words = fc.array(
  fc.constantFrom('参展商', '企业', '（原）', 'Exhibitors', 'of the', 'business', '世界500强', '，'),
  {
    minLength: 1,
    maxLength: 9,
  },
)
const value = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e9 }))

const lineOf = fc
  .record({
    words,
    value,
    bound: fc.constantFrom(...bounds),
    disputed: fc.boolean(),
    tied: fc.boolean(),
    factor: fc.double({ min: 0.2, max: 9, noNaN: true }),
  })
  .map(({ words: names, value: of, bound, disputed, tied, factor }): Omit<Line, 'id'> => {
    const amount = { value: of, bound }
    const text = `约${formatNumber(of, 'zh')}家`
    const line = { zh: names.join(''), en: names.join(' '), text, amount }
    return disputed
      ? {
          ...line,
          other: { text: `${text}余`, amount: { value: Math.max(1, Math.round(of * factor)), bound }, tied },
        }
      : line
  })

const lines = fc
  .array(lineOf, { minLength: 1, maxLength: 6 })
  .map((all): readonly Line[] => all.map((line, i) => ({ ...line, id: `n${i}` })))

describe('layouts', () => {
  it.each(['bars', 'points', 'log', 'figures', 'change'] as const)(
    '%s: no text touches another or is cut',
    (kind) => {
      fc.assert(
        fc.property(
          lines,
          fc.integer({ min: 300, max: 1600 }),
          fc.constantFrom(...languages),
          (all, width, language) => {
            const ids = all.map(({ id }) => id)
            const one = kind === 'log' ? panel('bars', ids, { scale: 'log' }) : panel(kind, ids)
            const title = { zh: '题目', en: 'A title' }
            const { chart, corpus } = galleryCase('any', { title, subtitle: title }, corpusOf(all), [one])
            const scene = layoutChart(buildSpec(chart, corpus, { language }), {
              edition: 'light',
              width,
              chrome: true,
            })
            expect(clashes(scene)).toEqual([])
          },
        ),
        { numRuns: 150 },
      )
    },
  )
})
