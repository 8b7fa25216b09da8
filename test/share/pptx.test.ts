// @vitest-environment jsdom
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { toPptx, type DeckOptions } from '../../src/share/pptx'
import { eastAsianFor } from '../../src/share/slides/faces'
import { elements, readCells, readParts, type Parts } from './officeFile'
import { sampleIndex } from './sampleExcerpt'
import { sampleCharts, sampleSpec } from './sampleCharts'

const options: DeckOptions = {
  index: sampleIndex,
  language: 'zh',
  edition: 'light',
  address: (chart) => `https://example.org/?chart=${chart}`,
  now: new Date(0),
}

async function deckOf(...ids: readonly string[]): Promise<Uint8Array> {
  const deck = await toPptx(ids.map((id) => sampleSpec(id)), options) // prettier-ignore
  if (!deck.ok) throw new Error(deck.error)
  return deck.value
}

const text = (node: Element | Document | undefined): string =>
  elements(node, 'a:t')
    .map((t) => t.textContent)
    .join('\n')

/** The workbook inside the chart that a slide shows, found as an office program finds it: by relations. */
function chartPaths(parts: Parts): readonly string[] {
  const number = (path: string): number => Number(/\d+/.exec(path.slice(10))?.[0])
  return Object.keys(parts)
    .filter((path) => /^ppt\/charts\/[^/]+\.xml$/.test(path))
    .sort((a, b) => number(a) - number(b))
}

function embedded(bytes: Uint8Array, parts: Parts, chart: string): Parts {
  const relations = parts[chart.replace('charts/', 'charts/_rels/') + '.rels']
  const target = elements(relations, 'Relationship')[0]?.getAttribute('Target') ?? ''
  return readParts(present(unzipSync(bytes)[target.replace('../', 'ppt/')], `workbook ${target}`))
}

describe('a deck', () => {
  const ids = sampleCharts.map(({ id }) => id)
  let bytes: Uint8Array
  let parts: Parts
  beforeAll(async () => {
    bytes = await deckOf(...ids)
    parts = readParts(bytes)
  })

  test('has a slide for each chart and one of sources', () => {
    const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    expect(slides).toHaveLength(ids.length + 1)
    const last = text(parts[`ppt/slides/slide${ids.length + 1}.xml`])
    expect(last).toContain('来源')
    for (const headline of ['博览会看点', '社会服务综述', '贷款政策调整', '博览会图片'])
      expect(last).toContain(headline)
  })

  test('each slide has headline, subtitle and source line as texts', () => {
    ids.forEach((id, i) => {
      const slide = text(parts[`ppt/slides/slide${i + 1}.xml`])
      const spec = sampleSpec(id)
      for (const line of [spec.title, spec.subtitle, spec.source]) expect(slide).toContain(line)
    })
  })

  test('the numbers cached in each chart are those of its workbook, cell by cell', () => {
    const charts = chartPaths(parts)
    expect(charts).toHaveLength(6)
    for (const path of charts) {
      const cells = readCells(embedded(bytes, parts, path)['xl/worksheets/sheet1.xml'])
      for (const reference of elements(parts[path], 'c:f')) {
        const [, column = '', row = ''] = /Sheet1!\$([A-Z]+)\$(\d+)/.exec(reference.textContent ?? '') ?? []
        for (const point of elements(reference.parentElement ?? undefined, 'c:pt')) {
          const cell = cells.get(`${column}${Number(row) + Number(point.getAttribute('idx'))}`)
          expect(String(cell)).toBe(point.textContent)
        }
      }
    }
  })

  test('every text of a chart names an East Asian face, and the theme has none empty', () => {
    for (const path of chartPaths(parts)) {
      const latin = elements(parts[path], 'a:latin')
      expect(latin.length).toBeGreaterThan(2)
      for (const face of latin)
        expect(face.nextElementSibling?.getAttribute('typeface')).toBe(
          eastAsianFor(face.getAttribute('typeface') ?? ''),
        )
    }
    const theme = present(parts['ppt/theme/theme1.xml'], 'theme')
    const faces = elements(theme, 'a:ea').map((face) => face.getAttribute('typeface'))
    expect(faces).toEqual(['SimSun', 'Microsoft YaHei'])
  })

  test('a headline in Georgia is set in SimSun', () => {
    const faces = elements(parts['ppt/slides/slide1.xml'], 'a:ea').map((face) =>
      face.getAttribute('typeface'),
    )
    expect(faces).toContain('SimSun')
    expect(faces).not.toContain('Georgia')
  })

  test('the notes give each number its place, the citation and the address, in lines', () => {
    const notes = elements(parts['ppt/notesSlides/notesSlide2.xml'], 'a:p').map(
      (line) => line.textContent ?? '',
    )
    expect(notes).toContain('行业交易团：14个')
    expect(notes.some((line) => /14个 — 版面 a · 字 \d+–\d+/.test(line))).toBe(true)
    expect(notes.some((line) => /4个 — 版面 b · 字 \d+–\d+/.test(line))).toBe(true)
    expect(notes.some((line) => line.includes('博览会看点[N]'))).toBe(true)
    expect(notes.some((line) => line.includes('https://example.org/?chart=dispute'))).toBe(true)
  })

  test('each chart says in words what it shows', () => {
    const frames = elements(parts['ppt/slides/slide2.xml'], 'p:graphicFrame')
    const said = frames.map((frame) => elements(frame, 'p:cNvPr')[0]?.getAttribute('descr') ?? '')
    expect(said[0]).toContain('刊本不一致')
  })

  test('every relation leads to a part and every part has a type', () => {
    const paths = new Set(Object.keys(unzipSync(bytes)))
    for (const [path, document] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      for (const relation of elements(document, 'Relationship')) {
        const target = relation.getAttribute('Target') ?? ''
        const folder = path.replace(/_rels\/[^/]+$/, '')
        const full = new URL(target, `https://x/${folder}`).pathname.slice(1)
        expect(paths.has(full), `${path} → ${target}`).toBe(true)
      }
    }
    const declared = elements(parts['[Content_Types].xml'], 'Override').map(
      (o) => o.getAttribute('PartName') ?? '',
    )
    for (const path of chartPaths(parts)) expect(declared).toContain(`/${path}`)
  })
})

describe('hedges in native charts', () => {
  test('what printings dispute is said in red ink', async () => {
    const parts = readParts(await deckOf('dispute'))
    const chart = parts[chartPaths(parts)[0] ?? '']
    const run = elements(chart, 'a:r').find((one) => one.textContent === '14个，又作4个')
    expect(elements(run, 'a:srgbClr')[0]?.getAttribute('val')).toBe('B3301A')
  })

  test('labels are the printed texts', async () => {
    const parts = readParts(await deckOf('hedges'))
    const labels = chartPaths(parts).map((path) => text(parts[path]))
    expect(labels[0]).toBe('近6.5万项')
    expect(labels[1]).toContain('超3000家')
  })

  test('a log scale is a log axis', async () => {
    const parts = readParts(await deckOf('log'))
    expect(elements(parts[chartPaths(parts)[0] ?? ''], 'c:logBase')[0]?.getAttribute('val')).toBe('10')
  })

  test('the lines behind dots end where the words say, read back from the part', async () => {
    const parts = readParts(await deckOf('log'))
    const series = elements(parts[chartPaths(parts)[0] ?? ''], 'c:ser')
    const values = (index: number, axis: string): readonly string[] =>
      elements(elements(series[index], axis)[0], 'c:v').map((value) => value.textContent ?? '')
    expect(series).toHaveLength(4)
    expect(values(1, 'c:xVal')).toEqual(['70000', '80000', '80000'])
    expect(values(1, 'c:yVal')).toEqual(['1', '1'])
    expect(values(2, 'c:xVal')[0]).toBe('3000')
    expect(elements(series[2], 'a:prstDash').map((dash) => dash.getAttribute('val'))).toEqual(['sysDash'])
    expect(values(3, 'c:xVal')).toEqual(['3496', '3000', '70000'])
  })

  test('the first series of dots has as many points as any: LibreOffice would empty it', async () => {
    const parts = readParts(await deckOf('log'))
    const counts = elements(parts[chartPaths(parts)[0] ?? ''], 'c:ser').map((one) =>
      Number(elements(elements(one, 'c:xVal')[0], 'c:ptCount')[0]?.getAttribute('val')),
    )
    expect(counts[0]).toBe(Math.max(...counts))
  })

  test('before and after are bars under each other', async () => {
    const parts = readParts(await deckOf('change'))
    const chart = parts[chartPaths(parts)[0] ?? '']
    const names = elements(chart, 'c:cat')[0]
    expect(elements(names, 'c:pt').map((point) => point.textContent?.includes('（原）'))).toEqual([
      true,
      false,
    ])
  })
})

describe('toPptx', () => {
  test('one chart needs no slide of sources', async () => {
    const slides = Object.keys(readParts(await deckOf('change'))).filter((path) =>
      /slides\/slide\d/.test(path),
    )
    expect(slides).toHaveLength(1)
  })

  test('refuses a deck without anything to draw', async () => {
    const empty = { ...sampleSpec('change'), panels: [] }
    expect(await toPptx([empty], options)).toEqual({ ok: false, error: 'nothing-to-draw' })
    expect(await toPptx([], options)).toEqual({ ok: false, error: 'nothing-to-draw' })
  })

  test('a chart that the filters emptied has no slide', async () => {
    const deck = await toPptx([{ ...sampleSpec('change'), panels: [] }, sampleSpec('log')], options)
    const slides = deck.ok
      ? Object.keys(readParts(deck.value)).filter((path) => /slides\/slide\d/.test(path))
      : []
    expect(slides).toHaveLength(1)
  })
})
