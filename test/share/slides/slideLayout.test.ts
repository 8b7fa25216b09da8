import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SpecPanel } from '../../../src/charts/spec/spec'
import { layoutSlide, sheet, type Box, type SlideLayout } from '../../../src/share/slides/slideLayout'
import { sampleCharts, sampleSpec } from '../sampleCharts'

const panels: readonly SpecPanel[] = sampleCharts.flatMap(({ id }) => sampleSpec(id).panels)

function boxes(layout: SlideLayout): readonly Box[] {
  const bodies = layout.panels.flatMap(({ heading, body }) => (heading ? [heading, body] : [body]))
  return [layout.title, layout.subtitle, ...bodies, ...(layout.note ? [layout.note] : []), layout.source]
}

/** Boxes may touch; a thousandth of an inch is nothing. */
const apart = (a: Box, b: Box): boolean =>
  a.x + a.w <= b.x + 1e-3 || b.x + b.w <= a.x + 1e-3 || a.y + a.h <= b.y + 1e-3 || b.y + b.h <= a.y + 1e-3

const words = fc.constantFrom('参展商', '3,496 companies ', '额度提高4000元，', 'of their trade ')
const sentence = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(words, { minLength: 1, maxLength }).map((parts) => parts.join(''))
const specs = fc.record({
  title: sentence(12),
  subtitle: sentence(4),
  note: fc.option(sentence(20), { nil: null }),
  panels: fc.array(
    fc
      .tuple(fc.constantFrom(...panels), fc.boolean())
      .map(([panel, label]) => ({ ...panel, label: label ? '家' : null })),
    { minLength: 1, maxLength: 4 },
  ),
})

describe('layoutSlide', () => {
  test('whatever the chart, nothing overlaps and all is on the sheet', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const all = boxes(layoutSlide(spec))
        all.forEach((box, i) => {
          expect(box.x).toBeGreaterThanOrEqual(sheet.margin - 1e-3)
          expect(box.x + box.w).toBeLessThanOrEqual(sheet.width - sheet.margin + 1e-3)
          expect(box.y + box.h).toBeLessThanOrEqual(sheet.height)
          expect(box.h).toBeGreaterThan(0.02)
          all.slice(i + 1).forEach((other) => expect(apart(box, other)).toBe(true))
        })
      }),
    )
  })

  test('a long headline is set smaller, a short one is not', () => {
    const spec = sampleSpec('hedges')
    expect(layoutSlide(spec).titleSize).toBe(28)
    expect(layoutSlide({ ...spec, title: '本专科生额度提高'.repeat(12) }).titleSize).toBeLessThan(28)
  })

  test('many rows stand in two columns', () => {
    const [first] = panels
    if (!first || first.kind !== 'bars') throw new Error('the first sample is bars')
    const many = { ...first, rows: Array.from({ length: 7 }, () => first.rows).flat() }
    const { panels: placed } = layoutSlide({ ...sampleSpec('hedges'), panels: [many, many] })
    expect(placed.map(({ body }) => body.x)).toEqual([sheet.margin, expect.any(Number)])
    expect(placed[1]?.body.x).toBeGreaterThan(sheet.width / 2)
  })
})
