/**
 * What the page should show for a query, worked out from the committed JSON by the plain meaning of queries
 * (`test/support/naiveSelect.ts`), not by the code that the page runs.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCorpus } from '../../src/model/corpusJson'
import type { Corpus, Statistic } from '../../src/model/corpus'
import type { Query } from '../../src/model/query'
import { NaiveAnswers } from '../support/naiveSelect'
import { root } from '../support/repoFiles'

interface ChartJson {
  readonly id: string
  readonly story: string
  readonly lead?: boolean
  readonly panels: readonly { readonly statistics: readonly string[] }[]
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'src/data', name), 'utf8'))
}

function readCorpus(): Corpus {
  const result = parseCorpus(readFileSync(join(root, 'src/data/corpus.json'), 'utf8'))
  if (!result.ok) throw new Error('src/data/corpus.json is broken')
  return result.value
}

export const corpus = readCorpus()
export const answers = new NaiveAnswers(corpus)
export const charts = (readJson('charts.json') as { readonly charts: readonly ChartJson[] }).charts

const byId = new Map<string, Statistic>(corpus.statistics.map((s) => [s.id, s]))

/** What a statistic's number is printed as: the adopted reading; null for a derived one. */
export function printedAs(id: string): string | null {
  const statistic = byId.get(id)
  return statistic?.kind === 'reported' ? (statistic.readings[statistic.adopted]?.text ?? null) : null
}

/** Says whether a chart may draw a statistic that it does not name: as a difference, or in the place of the same fact. */
export function mayStandIn(id: string, named: readonly string[]): boolean {
  const statistic = byId.get(id)
  if (!statistic) return false
  const { left, right } = statistic.kind === 'derived' ? statistic.formula : { left: '', right: '' }
  const isDifference = named.includes(left) && named.includes(right)
  const isSame = (other: string): boolean =>
    statistic.sameAs.includes(other as never) || (byId.get(other)?.sameAs ?? []).includes(statistic.id)
  return isDifference || named.some(isSame)
}

/** The statistics that a chart names. */
export function namedBy(chart: ChartJson): string[] {
  return chart.panels.flatMap((panel) => panel.statistics)
}

/** The headlines of the stories that have a figure that passes. */
export function storiesFor(query: Query): Set<string> {
  return new Set(answers.passing(query).flatMap((facts) => facts.story?.id ?? []))
}
