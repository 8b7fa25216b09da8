// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { palette } from '../../../src/charts/theme'
import { presetIds, presets } from '../../../src/share/picture/presets'
import { officeFaces, toSvg, withBaselines } from '../../../src/share/picture/svg'
import { elements, parseXml } from '../officeFile'
import { sampleCharts, sampleSpec } from '../sampleCharts'

const slide = { size: presets.slide, edition: 'light', background: 'paper' } as const

/** jsdom has no canvas and would say so for every text that ECharts measures. */
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null
})

describe('toSvg', () => {
  test.each(sampleCharts.map(({ id }) => id))(
    '%s is well-formed at every preset, with its words inside',
    (id) => {
      const spec = sampleSpec(id)
      for (const preset of presetIds) {
        const { width, height } = presets[preset]
        const svg = parseXml(toSvg(spec, { ...slide, size: { width, height } })).documentElement
        expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual([
          String(width),
          String(height),
        ])
        expect(elements(svg, 'title')[0]?.textContent).toBe(spec.title)
        expect(elements(svg, 'desc')[0]?.textContent).toContain(spec.source)
        const texts = elements(svg, 'text').map((text) => text.textContent).join('') // prettier-ignore
        for (const words of [spec.title, spec.source]) expect(texts).toContain(words)
      }
    },
  )

  test('the faces that office programs have come first, and no other list is left', () => {
    for (const language of ['zh', 'en'] as const) {
      const svg = parseXml(toSvg(sampleSpec('hedges', language), slide))
      const faces = elements(svg, 'text').map(
        (text) => /font-family:([^;]*)/.exec(text.getAttribute('style') ?? '')?.[1],
      )
      expect(new Set(faces)).toEqual(new Set(Object.values(officeFaces[language])))
    }
  })

  test('paper is drawn, transparency is not', () => {
    const paper = new RegExp(`<rect[^>]*fill="${palette.light.paper}"`)
    expect(toSvg(sampleSpec('change'), slide)).toMatch(paper)
    expect(toSvg(sampleSpec('change'), { ...slide, background: 'none' })).not.toMatch(paper)
    // Nor inside what is hollow: on a coloured slide that would be a hole of another colour.
    expect(toSvg(sampleSpec('hedges'), slide).split(palette.light.paper).length).toBeGreaterThan(2)
    expect(toSvg(sampleSpec('hedges'), { ...slide, background: 'none' })).not.toContain(palette.light.paper)
    expect(toSvg(sampleSpec('change'), { ...slide, edition: 'dark' })).toContain(palette.dark.paper)
  })

  test('a text stands on its baseline, without an offset that some programs ignore', () => {
    const text = '<text dy="0.35em" style="font-size:20px;fill:#000" x="1" y="38.5" fill="x">'
    expect(withBaselines(text)).toBe('<text style="font-size:20px;fill:#000" x="1" y="45.5" fill="x">')
    expect(toSvg(sampleSpec('hedges'), slide)).not.toContain(' dy=')
  })

  test('a text without an offset stays where it is', () => {
    const text = '<text style="font-size:20px" x="1" y="38.5">'
    expect(withBaselines(text)).toBe(text)
  })

  test('the same chart gives the same bytes', () => {
    expect(toSvg(sampleSpec('hedges'), slide)).toBe(toSvg(sampleSpec('hedges'), slide))
  })
})
