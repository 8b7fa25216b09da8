import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { makeReady, ownEdition } from '../../src/app/ownEdition'
import { readSheet } from '../../src/compile/session/readSheet'
import { compileSession } from '../../src/compile/session/compileSession'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import { indexCorpus } from '../../src/corpus'
import type { Corpus } from '../../src/model/corpus'
import { pageId } from '../../src/model/figure'
import { emptySession } from '../../src/model/session'
import { chartExcerpt, citables, citationForms, citeAll, makeData } from '../../src/share'
import { pictureSvg } from '../../src/share/picture/svg'
import { applyCommand } from '../../src/state/work/apply'
import { confirm, laidSession, ownTexts, today } from '../support/ownPages'
import { sampleCorpus } from '../support/sampleCorpus'

const edition = { index: indexCorpus(sampleCorpus), charts: { charts: [], unplotted: [] } }
const id = pageId('table')

/** The sample with the statistics of a table. */
function withTable(rows: readonly string[]): Corpus {
  const text = `项目,数值,单位\n${rows.join('\n')}\n`
  const sheet = readSheet({ id, name: 'table.csv', text, sha256: null, issued: null })
  if (!sheet.ok) throw new Error(sheet.error.kind)
  const session = applyCommand(emptySession, { kind: 'lay-table', ...sheet.value })
  const texts = new Map([[id, text]])
  const { corpus } = compileSession({ session, texts, edition: sampleCorpus, held: [], today })
  return present(corpus, 'the table compiles')
}
const made = (rows: readonly string[]) => present(ownEdition(withTable(rows), edition), 'own statistics')
const drawn = ({ charts }: ReturnType<typeof made>) =>
  charts.charts.flatMap(({ panels }) => panels.flatMap((one) => one.statistics))

describe('an own chart goes out as any other', () => {
  const session = confirm(laidSession(), pageId('own-a'), ['46条', '31条', '约4300元'])
  const { corpus } = compileSession({ session, texts: ownTexts, edition: sampleCorpus, held: [], today })
  const { index, charts } = present(ownEdition(corpus, edition), 'own statistics')
  const shown = new Set(index.corpus.statistics.map((one) => one.id))
  const language = 'zh' as const
  const spec = buildSpec(present(charts.charts[0], 'a chart'), index.corpus, { shown, language })
  const excerpt = chartExcerpt(spec, index)

  test.each(citationForms)('cited as %s: headline and day', (form) => {
    const sources = citables(index.corpus, [present(excerpt.statistics[0], 'a statistic').story])
    const text = citeAll(sources, form)
    expect(text).toContain('临川治水见成效')
    expect(text).toMatch(/2024/)
    expect(text).not.toMatch(/undefined|null,|NaN/)
  })

  test.each(['statistics', 'figures'] as const)('as a table of %s, with what is printed', async (rows) => {
    const request = { excerpt, chart: spec.id, rows, language, address: 'https://example.org/' }
    const file = await makeData('csv', request)
    expect(file.ok && String(file.value.data)).toContain('46条')
    for (const format of ['xlsx', 'json'] as const) expect((await makeData(format, request)).ok).toBe(true)
  })

  test('as a picture with its source', () => {
    const size = { width: 1920, height: 1080 }
    const svg = pictureSvg(spec, { size, edition: 'light', background: 'paper' })
    expect(svg).toContain('46条')
    expect(svg).toContain('版面 own-a')
  })
})

describe('the edition with own statistics', () => {
  test('is none without a corpus', () => {
    expect(ownEdition(null, edition)).toBeNull()
  })

  test('is the same where it was made ready before', async () => {
    const corpus = withTable(['甲,12,家', '乙,15,家'])
    const before = present(ownEdition(corpus, edition), 'own statistics')
    await makeReady(corpus, edition)
    const after = present(ownEdition(corpus, edition), 'own statistics')
    expect(after.charts).toEqual(before.charts)
    expect(after.index.corpus).toBe(corpus)
    expect(ownEdition(corpus, edition)).toBe(after)
  })

  test('draws each own statistic once, those alone in their unit together, and none of the edition’s', () => {
    const { charts } = made(['a,1,家', 'b,2,家', 'c,3,亩', 'd,4,艘'])
    expect(charts.charts.map(({ panels }) => [panels[0]?.kind, panels[0]?.statistics.length])).toEqual([
      ['bars', 2],
      ['figures', 2],
    ])
    expect(charts.unplotted).toEqual([])
  })

  test('of a large table draws the largest of every unit, and names the rest as not drawn', () => {
    const rows = Array.from({ length: 900 }, (_, i) => `第${i}项,${i + 1},${i % 3 === 0 ? '家' : '亩'}`)
    const own = made(rows)
    expect(own.charts.charts).toHaveLength(24)
    const ids = new Set([...drawn(own), ...own.charts.unplotted.map(({ statistic }) => statistic)])
    expect([ids.size, drawn(own).length + own.charts.unplotted.length]).toEqual([900, 900])
    const largest = withTable(rows).statistics.filter(
      (one) => one.kind === 'reported' && [898, 900].includes(one.readings[0]?.value ?? 0),
    )
    expect(largest.every((one) => drawn(own).includes(one.id))).toBe(true)
  })
})
