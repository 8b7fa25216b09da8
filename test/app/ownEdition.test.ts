import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { ownEdition } from '../../src/app/ownEdition'
import { readSheet } from '../../src/compile/session/readSheet'
import { compileSession } from '../../src/compile/session/compileSession'
import { indexCorpus } from '../../src/corpus'
import type { Corpus } from '../../src/model/corpus'
import { pageId } from '../../src/model/figure'
import { emptySession } from '../../src/model/session'
import { applyCommand } from '../../src/state/work/apply'
import { today } from '../support/ownPages'
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

describe('the edition with own statistics', () => {
  test('is none without a corpus', () => {
    expect(ownEdition(null, edition)).toBeNull()
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
