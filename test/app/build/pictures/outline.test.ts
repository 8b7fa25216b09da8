// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { openFaces } from '../../../../src/app/build/pictures/faces'
import { outlineTexts, type Faces } from '../../../../src/app/build/pictures/outline'
import { buildSpec } from '../../../../src/charts/spec/buildSpec'
import { decodeCharts } from '../../../../src/charts/decodeCharts'
import { languages } from '../../../../src/model/language'
import { parseCorpus } from '../../../../src/model/corpusJson'
import { presets, toSvg } from '../../../../src/share'
import { readRepoFile } from '../../../support/repoFiles'

let faces: Faces
beforeAll(async () => {
  faces = await openFaces()
})

const svgOf = (text: string, { anchor = 'start', family = 'sans-serif', weight = 400 } = {}): string =>
  `<svg><text text-anchor="${anchor}" style="font-size:20px;font-family:'Microsoft YaHei',${family};font-weight:${weight};" x="100" y="50" transform="scale(2)" fill="#123456">${text}</text></svg>`

/** The least and the greatest x of a path. */
function extent(svg: string): readonly [number, number] {
  const [, d = ''] = / d="([^"]*)"/.exec(svg) ?? []
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
  const xs = numbers.filter((_, i) => i % 2 === 0)
  return [Math.min(...xs), Math.max(...xs)]
}

describe('a text becomes a path', () => {
  test('with its colour and its place, and no text is left', async () => {
    const outlined = await outlineTexts(svgOf('数字'), faces)
    expect(outlined).toMatch(/^<svg><path transform="scale\(2\)" fill="#123456" d="M[^"]+Z"><\/path><\/svg>$/)
    const [left, right] = extent(outlined)
    expect(left).toBeGreaterThan(100)
    expect(right).toBeLessThan(140)
    expect(right - left).toBeGreaterThan(34)
  })

  test.each([
    ['start', 100, 140],
    ['middle', 80, 120],
    ['end', 60, 100],
  ])('anchored at its %s', async (anchor, low, high) => {
    const [left, right] = extent(await outlineTexts(svgOf('数字', { anchor }), faces))
    expect(left).toBeGreaterThan(low)
    expect(right).toBeLessThan(high)
  })

  test('in the face and the weight that it asks for', async () => {
    const made = new Set<string>()
    for (const family of ['serif', 'sans-serif'])
      for (const weight of [400, 600]) made.add(await outlineTexts(svgOf('数', { family, weight }), faces))
    expect(made.size).toBe(4)
  })

  test('with its escapes read', async () => {
    expect(await outlineTexts(svgOf('A&amp;B'), faces)).not.toBe(await outlineTexts(svgOf('AampB'), faces))
    expect(extent(await outlineTexts(svgOf('&lt;&lt;'), faces))[1]).toBeLessThan(125)
  })

  test('or the build stops with the sign that no typeface has', async () => {
    await expect(outlineTexts(svgOf('约\uE123个'), faces)).rejects.toThrow('(U+E123), in “约\uE123个”')
  })

  test('and a text of several lines is refused', async () => {
    await expect(outlineTexts('<svg><text><tspan>1</tspan></text></svg>', faces)).rejects.toThrow(
      'a line of its own',
    )
  })
})

test('the typefaces have every sign of every chart, in both languages', async () => {
  const corpus = parseCorpus(readRepoFile('src/data/corpus.json'))
  const list = decodeCharts(JSON.parse(readRepoFile('src/data/charts.json')))
  if (!corpus.ok || !list.ok) throw new Error('the data are read')
  for (const definition of list.value.charts)
    for (const language of languages) {
      const spec = buildSpec(definition, corpus.value, { language })
      const svg = toSvg(spec, { size: presets.slide, edition: 'light', background: 'paper' })
      const outlined = await outlineTexts(svg, faces)
      // A path for each text: none is lost, none is empty.
      expect(outlined.match(/<path[^>]* d="M/g)?.length, spec.id).toBeGreaterThanOrEqual(
        svg.split('<text').length - 1,
      )
      expect(outlined).toContain('<desc>')
    }
})
