/**
 * Scores the extractor on the gold passages: `npm run score [-- --json] [--show-held] [--raise]`. Misses
 * of the dev part are listed; the held part is only counted unless asked for, so that rules are written
 * for the language and not for its passages. `--raise` lifts the floors of extract.test.ts to what is
 * measured; it never lowers one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { pathToFileURL } from 'node:url'
import { extractPage } from '../../src/extract/index'
import { pageId } from '../../src/model/figure'
import { readGold, type Passage, type Split } from '../gold/readGold'
import { matchRows, type Matching } from './match'
import { ratesOf, tally, type Tally } from './measure'
import { missLines, tallyTable } from './report'

/** A split's passages with what the extractor made of them. */
export interface SplitScore {
  readonly split: Split
  readonly passages: readonly Passage[]
  readonly matchings: readonly Matching[]
  readonly tally: Tally
}

/** Runs the extractor over the gold passages of one split. */
export function scoreSplit(split: Split): SplitScore {
  const passages = readGold().filter((passage) => passage.split === split)
  const matchings = passages.map(({ id, text, issued, rows }) =>
    matchRows(rows, extractPage({ id: pageId(id), text, issued }).figures),
  )
  return { split, passages, matchings, tally: tally(matchings) }
}

/** Rates below which the extractor must not fall again, by split and name. */
export type Floors = Readonly<Record<Split, Readonly<Record<string, number>>>>

const floorsFile = join(import.meta.dirname, 'floors.json')

/** Reads the recorded floors. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors
}

function raiseFloors(scores: readonly SplitScore[]): void {
  const old = readFloors()
  const raised = scores.map(({ split, tally: sums }) => {
    const rates = Object.entries(ratesOf(sums))
    return [
      split,
      Object.fromEntries(rates.map(([name, rate]) => [name, Math.max(rate, old[split][name] ?? 0)])),
    ]
  })
  writeFileSync(floorsFile, JSON.stringify(Object.fromEntries(raised), null, 2) + '\n')
}

function run(args: readonly string[]): void {
  const scores = [scoreSplit('dev'), scoreSplit('held')]
  if (args.includes('--raise')) raiseFloors(scores)
  if (args.includes('--json')) {
    const rows = scores.map(({ split, passages, tally: sums }) => [
      split,
      { passages: passages.length, ...sums },
    ])
    console.log(JSON.stringify(Object.fromEntries(rows), null, 2))
    return
  }
  for (const { split, passages, matchings, tally: sums } of scores) {
    if (split === 'dev' || args.includes('--show-held')) {
      console.log(passages.flatMap(({ id }, i) => missLines(id, matchings[i] ?? nothing)).join('\n') + '\n')
    }
    console.log(tallyTable(split, passages.length, sums) + '\n')
  }
}

const nothing: Matching = { hits: [], missed: [], spurious: [] }

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run(process.argv.slice(2))
