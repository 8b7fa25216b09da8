/**
 * The corpus as JSON: `encodeCorpus` writes it one row a line, so that `git diff` shows what changed;
 * `decodeCorpus` reads it back, or says what is wrong and where. Knows no file and no fetch.
 *
 *   {"page":"page-001","start":812,"text":"3496家","value":3496,"unit":"家","rule":"parseQuantity"},
 */
import * as v from 'valibot'
import { assert, unreachable } from '../base/assert'
import { err, ok, type Result } from '../base/result'
import type { Corpus } from './corpus'
import { fillCorpus } from './corpusFill'
import { checkReferences, type CorpusIssue } from './corpusReferences'
import { corpusSchema } from './corpusSchema'
import { toFigureRow, toPageRow, toStoryRow } from './writeRows'
import { toStatisticRow } from './writeStatisticRow'

/** Version of the shape; raised whenever an older reader would misread a newer file. */
export const corpusVersion = 1

/** Why a corpus file can't be used. */
export type CorpusFault =
  | { readonly kind: 'not-json'; readonly message: string }
  | { readonly kind: 'not-corpus' }
  | { readonly kind: 'version'; readonly found: string; readonly expected: number }
  | { readonly kind: 'broken'; readonly issues: readonly CorpusIssue[] }

/** How many complaints a message spells out: more would hide the first. */
const spelledOut = 3

/** Says in one sentence what is wrong with a file and what to do. */
export function corpusFaultMessage(fault: CorpusFault): string {
  switch (fault.kind) {
    case 'not-json':
      return `the file is not JSON: ${fault.message}`
    case 'not-corpus':
      return 'the file is JSON, but not a youju corpus: "format" is not "youju-corpus"'
    case 'version':
      return (
        `the corpus has version ${fault.found}, this program reads version ${fault.expected}: ` +
        'make it again with `youju ingest` of the same release'
      )
    case 'broken': {
      const first = fault.issues.slice(0, spelledOut).map(({ path, message }) => `${path}: ${message}`)
      const rest = fault.issues.length - first.length
      return `the corpus is broken: ${first.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
    }
    default:
      return unreachable(fault)
  }
}

function line(row: unknown): string {
  return JSON.stringify(row, (_key, value: unknown) => {
    assert(typeof value !== 'number' || Number.isFinite(value), 'numbers of a corpus are finite')
    return value
  })
}

function section(key: string, rows: readonly unknown[]): string {
  return rows.length === 0 ? `"${key}":[]` : `"${key}":[\n${rows.map(line).join(',\n')}\n]`
}

/** Writes a corpus; the same corpus always gives the same bytes. */
export function encodeCorpus(corpus: Corpus): string {
  corpus.figures.forEach((f) => assert(f.end - f.start === f.text.length, `figure ${f.text} fits its span`))
  const ground = { stories: new Map(corpus.stories.map((s) => [s.id, s])), figures: corpus.figures }
  const sections = [
    `"format":"youju-corpus"`,
    `"version":${corpus.version}`,
    section('pages', corpus.pages.map(toPageRow)),
    section(
      'topics',
      corpus.topics.map(({ id, label }) => ({ id, label: { zh: label.zh, en: label.en } })),
    ),
    section('stories', corpus.stories.map(toStoryRow)),
    section('figures', corpus.figures.map(toFigureRow)),
    section(
      'statistics',
      corpus.statistics.map((s) => toStatisticRow(s, ground)),
    ),
    section(
      'contradictions',
      corpus.contradictions.map(({ a, b, why }) => ({ a, b, why: { zh: why.zh, en: why.en } })),
    ),
  ]
  return `{\n${sections.join(',\n')}\n}\n`
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => item.key)
  return keys
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${String(key)}`))
    .join('')
}

function field(json: object, key: string): unknown {
  return (json as Readonly<Record<string, unknown>>)[key]
}

/** Reads a corpus out of parsed JSON. Total: whatever comes in, a corpus or a fault comes out. */
export function decodeCorpus(json: unknown): Result<Corpus, CorpusFault> {
  if (typeof json !== 'object' || json === null || field(json, 'format') !== 'youju-corpus')
    return err({ kind: 'not-corpus' })
  const version = field(json, 'version')
  if (version !== corpusVersion)
    return err({ kind: 'version', found: JSON.stringify(version) ?? 'none', expected: corpusVersion })
  const parsed = v.safeParse(corpusSchema, json)
  if (!parsed.success)
    return err({
      kind: 'broken',
      issues: parsed.issues.map((i) => ({ path: pathOf(i), message: i.message })),
    })
  const issues = checkReferences(parsed.output)
  return issues.length > 0 ? err({ kind: 'broken', issues }) : ok(fillCorpus(parsed.output))
}

/** Reads a corpus out of the text of a file. */
export function parseCorpus(text: string): Result<Corpus, CorpusFault> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return err({ kind: 'not-json', message: error instanceof Error ? error.message : String(error) })
  }
  return decodeCorpus(json)
}
