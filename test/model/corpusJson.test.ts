import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  corpusFaultMessage,
  corpusVersion,
  decodeCorpus,
  encodeCorpus,
  parseCorpus,
} from '../../src/model/corpusJson'
import { corpus } from '../support/arbitraryCorpus'
import { sampleCorpus } from '../support/sampleCorpus'

/** A fresh, mutable copy of the sample's JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests below break it in all ways
const sampleJson = (): any => JSON.parse(encodeCorpus(sampleCorpus))

function faultOf(json: unknown): string {
  const result = decodeCorpus(json)
  return result.ok ? 'no fault' : corpusFaultMessage(result.error)
}

describe('round trip', () => {
  test('the sample comes back as it went', () => {
    expect(parseCorpus(encodeCorpus(sampleCorpus))).toEqual({ ok: true, value: sampleCorpus })
  })

  test('every corpus comes back as it went, and its text is a fixed point', () => {
    fc.assert(
      fc.property(corpus, (value) => {
        const text = encodeCorpus(value)
        const back = parseCorpus(text)
        expect(back).toEqual({ ok: true, value })
        expect(back.ok && encodeCorpus(back.value)).toBe(text)
      }),
    )
  })

  test('the bytes do not depend on the order in which fields were made', () => {
    const reversed = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).reverse()) as T
    const shuffled = {
      ...sampleCorpus,
      pages: sampleCorpus.pages.map(reversed),
      stories: sampleCorpus.stories.map(reversed),
      figures: sampleCorpus.figures.map(reversed),
    }
    expect(encodeCorpus(shuffled)).toBe(encodeCorpus(sampleCorpus))
  })
})

describe('the file', () => {
  test('holds one row a line and leaves defaults out', () => {
    const lines = encodeCorpus(sampleCorpus).split('\n')
    const { pages, topics, stories, figures, statistics } = sampleCorpus
    const rows = [pages, topics, stories, figures, statistics].flat().length
    expect(lines.filter((line) => /^\{"/.test(line))).toHaveLength(rows)
    expect(lines).toContain(
      '{"page":"page-a","start":150,"text":"3496家","value":3496,"unit":"家","rule":"sample"},',
    )
  })

  test('keeps to 25 KB gzip at the size of five newspaper pages', () => {
    const times = 12 // 12 × 20 figures and 12 × 13 statistics
    const copies = Array.from({ length: times }, (_, copy) =>
      sampleCorpus.statistics.map((s) => ({
        ...s,
        id: `${s.id}-${copy}`,
        label: { zh: `${s.label.zh}${copy * 7919}`, en: `${s.label.en} ${copy * 7919}` },
      })),
    )
    const json = sampleJson()
    const text = JSON.stringify({
      ...json,
      figures: Array(times).fill(json.figures).flat(),
      statistics: copies.flat(),
    })
    expect(gzipSync(text).length).toBeLessThan(25_000)
  })
})

describe('faults', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a number', 7],
    ['another kind of file', { format: 'geojson', version: 1 }],
  ])('%s is not a corpus', (_name, json) => {
    expect(faultOf(json)).toContain('not a youju corpus')
  })

  test('text that is not JSON says so', () => {
    const result = parseCorpus('{"format":')
    expect(!result.ok && corpusFaultMessage(result.error)).toContain('the file is not JSON')
  })

  test.each([
    [2, '2'],
    ['1', '"1"'],
    [undefined, 'none'],
  ])('version %j is refused, and the message says what to do', (version, printed) => {
    const message = faultOf({ ...sampleJson(), version })
    expect(message).toContain(`has version ${printed}`)
    expect(message).toContain(`reads version ${corpusVersion}`)
    expect(message).toContain('youju ingest')
  })

  test.each<[string, (json: ReturnType<typeof sampleJson>) => void]>([
    ['figures[3].value:', (json) => (json.figures[3].value = '14')],
    ['figures[0].bound:', (json) => (json.figures[0].bound = 'about')],
    ['figures[0].colour:', (json) => (json.figures[0].colour = 'red')],
    ['figures[0].start:', (json) => (json.figures[0].start = -1)],
    ['figures[0].text:', (json) => (json.figures[0].text = '')],
    ['figures[1]: a second figure at page-a@150', (json) => (json.figures[1] = json.figures[0])],
    ['figures[0].page: unknown page: page-z', (json) => (json.figures[0].page = 'page-z')],
    ['figures[0]: ends at', (json) => (json.figures[0].start = 2999)],
    ['stories[0].date:', (json) => (json.stories[0].date = '2024-02-30')],
    ['stories[1].topic: unknown topic: sport', (json) => (json.stories[1].topic = 'sport')],
    ['stories[1].id: the id fair is given twice', (json) => (json.stories[1].id = 'fair')],
    [
      'statistics[0].readings[0].figures[1]: there is no figure 999',
      (json) => (json.statistics[0].readings[0].figures[1] = 999),
    ],
    [
      'statistics[1].readings[0].figures[0]: figure 0 already reports exhibitors',
      (json) => (json.statistics[1].readings[0].figures[0] = 0),
    ],
    ['statistics[0].readings[0].figures[0]: figure 0 is a date', (json) => (json.figures[0].kind = 'date')],
    ['statistics[0].readings:', (json) => (json.statistics[0].readings = [])],
    ['statistics[0].adopted: adopts reading 1 of 1', (json) => (json.statistics[0].adopted = 1)],
    [
      'statistics[0].sameAs[0]: unknown statistic: nobody',
      (json) => (json.statistics[0].sameAs = ['nobody']),
    ],
    [
      'statistics[12].formula[0]: unknown statistic: nobody',
      (json) => (json.statistics[12].formula[0] = 'nobody'),
    ],
    ['statistics[12].formula[1]:', (json) => (json.statistics[12].formula[1] = '^')],
    ['statistics[0].story: unknown story: nowhere', (json) => (json.statistics[0].story = 'nowhere')],
    ['statistics[2].absent[0]: unknown page: page-z', (json) => (json.statistics[2].absent = ['page-z'])],
    ['stories:', (json) => delete json.stories],
  ])('%s', (start, spoil) => {
    const json = sampleJson()
    spoil(json)
    expect(faultOf(json)).toContain(`the corpus is broken: ${start}`)
  })

  test('a message spells out three complaints and counts the others', () => {
    const json = sampleJson()
    json.figures.slice(0, 5).forEach((row: { page: string }) => (row.page = 'page-z'))
    expect(faultOf(json)).toMatch(/; and 2 more$/)
  })

  test('no input throws', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('figures', 'statistics', 'stories', 'pages'),
        (part, key) => {
          expect(decodeCorpus({ ...sampleJson(), [key]: part }).ok).toBe(
            Array.isArray(part) &&
              part.length === 0 &&
              key !== 'figures' &&
              key !== 'pages' &&
              key !== 'stories',
          )
        },
      ),
    )
  })
})
