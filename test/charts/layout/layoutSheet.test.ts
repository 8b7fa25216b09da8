import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { automaticCharts } from '../../../src/charts/automatic'
import { decodeCharts } from '../../../src/charts/decodeCharts'
import { layoutSheet } from '../../../src/charts/layout/layoutSheet'
import type { Scene, TextShape } from '../../../src/charts/scene/scene'
import { clashes } from '../../../src/charts/scene/textBox'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { chartRows, type ChartSpec } from '../../../src/charts/spec/spec'
import corpusJson from '../../../src/data/corpus.json'
import chartsJson from '../../../src/data/charts.json'
import { decodeCorpus } from '../../../src/model/corpusJson'
import { languages } from '../../../src/model/language'
import { checkSize, presetIds, presets } from '../../../src/share/picture/presets'
import { gallery } from '../gallery'

const slide = { width: 1920, height: 1080 }
const sheets = [
  ...presetIds.map((id) => presets[id]),
  { width: 390, height: 844 },
  { width: 1280, height: 320 },
  { width: 600, height: 900 },
  { width: 2400, height: 800 },
]
const charts = decodeCharts(chartsJson)
const corpus = decodeCorpus(corpusJson)
const published = (): readonly ChartSpec[] =>
  charts.ok && corpus.ok
    ? charts.value.charts.flatMap((chart) =>
        languages.map((language) => buildSpec(chart, corpus.value, { language })),
      )
    : []
/** One made chart of each kind: linear, log, several figures, and one number alone. */
const automatic = (): readonly ChartSpec[] => {
  if (!corpus.ok) return []
  const { statistics } = corpus.value
  const made = automaticCharts(statistics)
  const kinds = new Map(made.map((chart) => [`${chart.panels[0]?.kind} ${chart.panels[0]?.scale}`, chart]))
  return [...kinds.values(), ...automaticCharts(statistics.slice(0, 1))].flatMap((chart) =>
    languages.map((language) => buildSpec(chart, corpus.value, { language })),
  )
}
const invented = gallery.flatMap((one) =>
  languages.map((language) => buildSpec(one.chart, one.corpus, { language })),
)

const texts = (scene: Scene): readonly TextShape[] =>
  scene.groups.flatMap(({ shapes }) => shapes).filter((shape) => shape.kind === 'text')
const on = (spec: ChartSpec, sheet: { readonly width: number; readonly height: number }): Scene =>
  layoutSheet(spec, { edition: 'light', ...sheet })

describe.each(sheets)('on a sheet of $width × $height', (sheet) => {
  it('no text collides with another or is cut', () => {
    const specs = [...published(), ...automatic(), ...invented]
    expect(specs.length).toBeGreaterThan(58)
    const found = specs.flatMap((spec) =>
      clashes(on(spec, sheet)).map((clash) => `${spec.id} ${spec.language}: ${clash.text} × ${clash.other}`),
    )
    expect(found).toEqual([])
  })
})

describe('on a slide', () => {
  it('everything that we publish can be read from the last row: 24 px of 1920', () => {
    const small = published().flatMap((spec) =>
      texts(on(spec, slide)).flatMap(({ size, text }) =>
        size < 24 ? [`${spec.id} ${spec.language}: ${text}: ${size.toFixed(1)}`] : [],
      ),
    )
    expect(small).toEqual([])
  })
  it('the title stands at the top and the source line at the foot, whatever is between', () => {
    for (const spec of published()) {
      const all = texts(on(spec, slide))
      expect(all[0]?.y, spec.id).toBeLessThan(120)
      expect(all.at(-1)?.y, spec.id).toBeGreaterThan(980)
    }
  })
  it('a chart of few rows grows into its sheet: its numbers are larger than the line under the headline', () => {
    const few = published().filter(({ id }) => id === 'urbanisation' || id === 'association-work')
    expect(few.length).toBe(4)
    for (const spec of few) {
      const all = texts(on(spec, slide))
      const size = (text: string | undefined): number => all.find((one) => one.text === text)?.size ?? 0
      const subtitle = all.find(({ text }) => spec.subtitle.startsWith(text))
      expect(size(chartRows(spec)[0]?.text), spec.id).toBeGreaterThan(subtitle?.size ?? Infinity)
      expect(size(chartRows(spec)[0]?.text), spec.id).toBeLessThan(all[0]?.size ?? 0)
    }
  })
  it('a square, which is seen on phones, has larger type for its width than a slide', () => {
    const [spec] = published().filter(({ id }) => id === 'association-work')
    const [onSlide, onSquare] = [slide, presets.square].map((sheet) =>
      spec ? (texts(on(spec, sheet)).at(-1)?.size ?? 0) / sheet.width : 0,
    )
    expect(onSquare).toBeGreaterThan((onSlide ?? Infinity) * 1.15)
  })
  it('panels stand side by side where that makes them larger, and not on a sheet that is high', () => {
    const [spec] = published().filter(({ id }) => id === 'expo-exhibitors')
    if (!spec) return
    const lefts = (scene: Scene) =>
      new Set(scene.groups.flatMap(({ box }) => (box ? [Math.round(box.x)] : [])))
    expect(lefts(on(spec, slide)).size).toBe(2)
    for (const sheet of [presets.square, { width: 700, height: 1200 }])
      expect(lefts(on(spec, sheet)).size).toBe(1)
  })
})

it('marks and texts stay on the sheet, at any size that can be asked for', () => {
  const sizes = fc
    .record({ width: fc.integer({ min: 320, max: 4096 }), height: fc.integer({ min: 320, max: 4096 }) })
    .filter((size) => checkSize(size).ok)
  fc.assert(
    fc.property(sizes, fc.constantFrom(...published(), ...invented), (size, spec) => {
      const scene = on(spec, size)
      expect([scene.width, scene.height]).toEqual([size.width, size.height])
      expect(clashes(scene)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
