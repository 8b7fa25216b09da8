/** The committed corpus: what holds of it wherever it is, and what holds against the real pages. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/cli/commands/ingest'
import { decodeCorpus } from '../../src/model/corpusJson'
import { amountOf, isDisputed, type Corpus, type ReportedStatistic } from '../../src/model/corpus'
import { fakeEffects } from '../support/fakeEffects'
import { hasPages, pagesDir, realPages } from '../support/realPages'

const data = resolve(import.meta.dirname, '../../src/data')
const read = (name: string): string => readFileSync(resolve(data, name), 'utf8')

function committed(): Corpus {
  const decoded = decodeCorpus(JSON.parse(read('corpus.json')))
  if (!decoded.ok) throw new Error('the committed corpus decodes')
  return decoded.value
}
const corpus = committed()
const reported = corpus.statistics.filter((s): s is ReportedStatistic => s.kind === 'reported')
const byId = new Map(corpus.statistics.map((s) => [s.id as string, s]))

describe('the committed corpus', () => {
  test('every quantity stands in exactly one reading', () => {
    const used = reported.flatMap((s) => s.readings.flatMap((r) => r.figures)).sort((a, b) => a - b)
    const quantities = corpus.figures.flatMap((f, i) => (f.kind === 'quantity' ? [i] : []))
    expect(used).toEqual(quantities)
  })

  test('every statistic was named by a person, in both languages', () => {
    expect(corpus.statistics.filter((s) => s.id.includes('-unnamed-')).map((s) => s.id)).toEqual([])
    for (const { label } of corpus.statistics)
      expect([/\p{Script=Han}/u.test(label.zh), /\p{Script=Han}/u.test(label.en)]).toEqual([true, false])
  })

  test('every story is listed, with or without statistics', () => {
    expect(corpus.stories).toHaveLength(15)
    const pages = corpus.stories.find((s) => s.id === 'social-work')?.printings.map((p) => p.page)
    expect(pages).toEqual(['page-000', 'page-001', 'page-002', 'page-003', 'page-004'])
  })

  test('the three figures that people come for', () => {
    expect(amountOf(byId.get('expo-exhibitors') as ReportedStatistic)).toMatchObject({
      value: 3496,
      bound: 'eq',
      unit: '家',
    })
    expect(amountOf(byId.get('volunteers') as ReportedStatistic)).toMatchObject({
      value: 237_000_000,
      bound: 'eq',
      unit: '人',
    })
    expect(amountOf(byId.get('loan-undergraduate-after') as ReportedStatistic)).toMatchObject({
      value: 20_000,
      bound: 'le',
      unit: '元',
    })
  })

  test('the numbers on which the printings differ, and no others', () => {
    const disputes = reported
      .filter(isDisputed)
      .map((s) => [s.id, s.readings.map((r) => r.text), s.adoption.kind])
    expect(disputes).toEqual([
      ['expo-industry-groups', ['4个', '14个'], 'tied'],
      ['expo-avocados', ['约800千克', '约800千吨'], 'decided'],
      ['associations-separated', ['7万余家', '7万家'], 'decided'],
    ])
  })

  test('what several stories report can all hold', () => {
    expect(corpus.contradictions).toEqual([])
    expect(byId.get('expo-exhibitors')?.sameAs).toEqual(['expo-exhibitors-feature'])
  })

  test('no sentence of a page is in it: no text is longer than a figure', () => {
    for (const figure of corpus.figures) expect(figure.text.length).toBeLessThan(24)
  })
})

describe.skipIf(!hasPages)(`against the pages of ${pagesDir}`, () => {
  test('page.slice(start, end) is the printed text', () => {
    for (const { page, start, end, text } of corpus.figures)
      expect(realPages.get(page)?.slice(start, end)).toBe(text)
  })

  test('the corpus is fresh', () => {
    const tables = ['pages', 'topics', 'stories', 'printings', 'catalogue'].map((name) => [
      `data/${name}.csv`,
      read(`${name}.csv`),
    ])
    const pages = [...realPages].map(([id, text]) => [`pages/${id}.txt`, text])
    const effects = fakeEffects({
      ...Object.fromEntries([...tables, ...pages]),
      'data/corpus.json': read('corpus.json'),
    })
    expect([ingest(['pages', '--data', 'data', '--check'], effects), effects.complaints]).toEqual([0, []])
  })
})
