// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { chartRows, type ChartSpec } from '../../src/charts/spec/spec'
import { languages, type Language } from '../../src/model/language'
import { wholeCorpus } from '../../src/share'
import { toCsv } from '../../src/share/csv'
import { presets, toSvg } from '../../src/share'
import { toPptx } from '../../src/share/pptx'
import { statisticTable } from '../../src/share/tables/statisticTable'
import type { Cell, Table } from '../../src/share/tables/table'
import { toXlsx } from '../../src/share/xlsx'
import { hasOffice, OfficeDesk } from '../support/office'
import { realIndex, realSpecs } from '../support/realCharts'

const table = statisticTable(wholeCorpus(realIndex))
const bare = (text: string): string => text.replace(/\s/g, '')
/** How a number or a text stands in a sheet that was saved as CSV. */
const shown = (cell: Cell): string =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '')

async function deckOf(language: Language): Promise<Uint8Array> {
  const address = (): null => null
  const options = { index: realIndex, language, edition: 'light', address, now: new Date(0) } as const
  const deck = await toPptx(realSpecs(language), options)
  if (!deck.ok) throw new Error(deck.error)
  return deck.value
}

/** Charts whose pictures are opened: bars that are disputed, arrows, dots on a log axis, an apostrophe. */
const pictured = ['expo-trade-groups', 'loan-limits', 'expo-chambers', 'expo-booth']
const pictures = languages.flatMap((language) =>
  realSpecs(language).flatMap((spec) =>
    pictured.includes(spec.id) ? [{ name: `${language}.${spec.id}`, spec }] : [],
  ),
)
const svgOf = (spec: ChartSpec): string =>
  toSvg(spec, { size: presets.slide, edition: 'light', background: 'paper' })

/** Texts that a spreadsheet takes for formulas, if it is let. */
const sly = ['=1+1', '+SUM(A1:A9)', '-A1', '@SUM(A1)', '3496家', '约360个', '007']
const slyTable: Table = {
  columns: [{ name: 'c', title: { zh: '列', en: 'C' }, description: { zh: '', en: '' }, type: 'string' }],
  rows: sly.map((text) => [text]),
}

const readCsv = (path: string): string[][] => Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data // prettier-ignore
/** Comma, quote, UTF-8, cells as they are and not as they look; of a workbook every sheet. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
const fromCsv = '--infilter=Text - txt - csv (StarCalc):44,34,76,1'

describe.skipIf(!hasOffice())('other programs open what we export', () => {
  const desk = new OfficeDesk()
  const pdf = new Map<string, string>()
  let sheets: readonly string[] = []
  let tables: readonly string[] = []
  beforeAll(async () => {
    for (const language of languages) desk.put(`${language}.pptx`, await deckOf(language))
    for (const { name, spec } of pictures) desk.put(`${name}.svg`, svgOf(spec))
    const drawn = [...languages.map((language) => `${language}.pptx`), ...pictures.map(({ name }) => `${name}.svg`)] // prettier-ignore
    for (const path of desk.convert(drawn, 'pdf')) pdf.set(basename(path, '.pdf'), path)
    desk.put('book.xlsx', toXlsx(wholeCorpus(realIndex), { language: 'zh', rows: 'statistics', address: 'https://example.org/' })) // prettier-ignore
    sheets = desk.convert(['book.xlsx'], asCsv)
    desk.put('statistics.csv', toCsv(table))
    desk.put('sly.csv', toCsv(slyTable))
    desk.put('open.csv', `c\n${sly.join('\n')}\n`)
    tables = desk.convert(['statistics.csv', 'sly.csv', 'open.csv'], asCsv, [fromCsv])
  }, 300_000)
  afterAll(() => desk.close())

  const slides = languages.flatMap((language) =>
    realSpecs(language).map((spec, i) => ({ name: `${language} ${spec.id}`, language, spec, page: i + 1 })),
  )
  const pdfOf = (name: string): string => present(pdf.get(name), `a PDF of ${name}`)
  const numbersOf = (spec: ChartSpec): readonly string[] => chartRows(spec).map(({ text }) => text)

  test.each(slides)('$name is a slide with its headline, its numbers and its source', (slide) => {
    const text = desk.pageText(pdfOf(slide.language), slide.page)
    const { title, subtitle, source } = slide.spec
    for (const words of [title, subtitle, source, ...numbersOf(slide.spec)])
      expect(text).toContain(bare(words))
  })

  test.each(languages)('the slides in %s carry their typefaces, Chinese ones among them', (language) => {
    const fonts = desk.fonts(pdfOf(language))
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
    expect(fonts.some(({ name }) => /CJK|Hei|Song|Sun|Han/i.test(name))).toBe(true)
  })

  test.each(pictures)('the SVG $name is drawn with all its texts as texts, on one page', ({ name, spec }) => {
    const text = desk.pageText(pdfOf(name), 1)
    const titleAndSource = [spec.title, spec.subtitle, spec.source]
    for (const words of [...titleAndSource, ...numbersOf(spec)]) expect(text).toContain(bare(words))
    expect(desk.pages(pdfOf(name))).toHaveLength(1)
  })

  test.each([...languages, ...pictures.map(({ name }) => name)])(
    'nothing of %s is blank, and nothing is cut at its edges',
    (name) => {
      const pages = desk.pages(pdfOf(name))
      const language = languages.find((one) => one === name)
      expect(pages.length).toBeGreaterThan(language ? realSpecs(language).length : 0)
      pages.forEach(({ width, height, grey }, i) => {
        const paper = grey[0] ?? 0
        const isInk = (x: number, y: number): boolean => Math.abs((grey[y * width + x] ?? 0) - paper) > 24
        const inked = grey.filter((value) => Math.abs(value - paper) > 24).length / grey.length
        expect(inked, `slide ${i + 1}`).toBeGreaterThan(0.004)
        const [left, right] = [0, 1].map(
          (side) =>
        Array.from({ length: height * 6 }, (_, k) => isInk(side === 0 ? k % 6 : width - 1 - (k % 6), Math.floor(k / 6))), // prettier-ignore
        )
        expect([...(left ?? []), ...(right ?? [])].filter(Boolean), `slide ${i + 1}`).toEqual([])
      })
    },
  )

  test('the workbook comes back cell by cell, numbers as numbers', () => {
    const data = present(sheets.find((path) => /数据/.test(path)), 'the sheet of data') // prettier-ignore
    expect(sheets).toHaveLength(3)
    const [header = [], ...rows] = readCsv(data)
    expect(header).toEqual(table.columns.map(({ title }) => title.zh))
    expect(rows).toEqual(table.rows.map((row) => row.map((cell) => shown(cell))))
  })

  test('the CSV is read as UTF-8, its mark no part of a name, and comes back cell by cell', () => {
    const [header = [], ...rows] = readCsv(present(tables.find((path) => /statistics/.test(path)), 'statistics')) // prettier-ignore
    expect(header).toEqual(table.columns.map(({ name }) => name))
    expect(rows).toHaveLength(table.rows.length)
    const printed = header.indexOf('printed')
    const labels = header.indexOf('label_zh')
    rows.forEach((row, i) => {
      expect(row[labels]).toBe(shown(table.rows[i]?.[labels] ?? null))
      expect(row[printed]).toBe(shown(table.rows[i]?.[printed] ?? null))
    })
  })

  test('what looks like a formula is calculated by nobody, as it would be if it were not masked', () => {
    const cells = (name: RegExp): readonly (string | undefined)[] =>
      readCsv(present(tables.find((path) => name.test(path)), `${name}`)).slice(1).map(([cell]) => cell) // prettier-ignore
    expect(cells(/sly/).map((cell) => cell?.replace(/^'/, ''))).toEqual(
      sly.map((text) => text.replace(/^0+/, '')),
    )
    expect(cells(/open/)[0]).toBe('2')
  })
})
