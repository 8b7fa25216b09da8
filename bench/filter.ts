/**
 * What a reader of a large corpus waits for, in the built site: how long it takes to open, the longest task meanwhile, the
 * memory that it takes, and each change of the filters from the input to the frame in which counts, chart and table show
 * it. The answers themselves, without a page, are measured by `growth.ts`.
 */
import type { Browser } from 'playwright-core'
import { indexCorpus, type CorpusIndex } from '../src/corpus'
import { encodeCorpus } from '../src/model/corpusJson'
import { syntheticCorpus } from '../test/support/syntheticCorpus'
import { withBuiltSite } from './builtSite'
import { loadText } from './circumstances'
import type { Noted } from './filter/noteChanges'
import { coldContext, makeChanges, openCold, type Opened } from './filter/visit'
import { percentile, spreadOf, spreadText } from './spread'
import { markdownTable } from './table'

const figures = Number(process.env['FIGURES'] ?? 100_000)
const rounds = Number(process.env['ROUNDS'] ?? 9)
const path = 'sets/large.json'

/** How many times slower the processor of the page is made. */
const processors = [1, 4] as const

interface Measured {
  readonly opened: Opened
  readonly changes: ReadonlyMap<string, readonly Noted[]>
}

async function measure(browser: Browser, origin: string, index: CorpusIndex, cpu: number): Promise<Measured> {
  const context = await coldContext(browser)
  try {
    const opened = await openCold(context, `${origin}/?corpus=${path}`, cpu)
    return { opened, changes: await makeChanges(opened.page, index, rounds) }
  } finally {
    await context.close()
  }
}

const taskText = (ms: number): string => (ms === 0 ? '≤ 50' : ms.toFixed(0))

/** The median with its quartiles, the slow end, all of the page and the longest task, of one change on one processor. */
function cellsOf(all: readonly Noted[]): readonly string[] {
  const times = all.map(({ change }) => change)
  const whole = percentile(
    all.map((one) => one.whole),
    0.5,
  )
  const longest = Math.max(...all.map((one) => one.longest))
  return [
    spreadText(spreadOf(times)),
    percentile(times, 0.95).toFixed(0),
    whole.toFixed(0),
    taskText(longest),
  ]
}

function changesTable(measured: readonly Measured[]): string {
  const names = [...(measured[0]?.changes.keys() ?? [])]
  const head = processors.flatMap((cpu) => [`${cpu}×: in sight`, 'p95', 'all', 'longest task'])
  const row = (name: string, pick: (one: Measured) => readonly Noted[]): readonly string[] => [
    name,
    ...measured.flatMap((one) => cellsOf(pick(one))),
  ]
  return markdownTable(
    ['ms', ...head],
    [
      ...names.map((name) => row(name, ({ changes }) => changes.get(name) ?? [])),
      row('all', ({ changes }) => [...changes.values()].flat()),
    ],
  )
}

function openingTable(measured: readonly Measured[]): string {
  const row = (name: string, text: (opened: Opened) => string): readonly string[] => [
    name,
    ...measured.map(({ opened }) => text(opened)),
  ]
  return markdownTable(
    ['', ...processors.map((cpu) => `${cpu}×`)],
    [
      row('the page stands, ms', ({ milliseconds }) => milliseconds.toFixed(0)),
      row('longest task before the first picture, ms', ({ longest }) => taskText(longest.beforePicture)),
      row('longest task after it, ms', ({ longest }) => taskText(longest.after)),
      row('memory of the page: heap, MB', ({ memory }) => memory.heap.toFixed(1)),
      row('memory of the page: typed arrays, MB', ({ memory }) => memory.arrays.toFixed(1)),
    ],
  )
}

/** Prints a table of opening and one of changes. */
export async function benchFilter(): Promise<void> {
  const corpus = syntheticCorpus(figures)
  const text = encodeCorpus(corpus)
  const index = indexCorpus(corpus)
  await withBuiltSite(
    () => ({ [`/${path}`]: text }),
    async ({ browser, origin }) => {
      const measured: Measured[] = []
      for (const cpu of processors) measured.push(await measure(browser, origin, index, cpu))
      const size = `${figures.toLocaleString('en')} figures in ${corpus.stories.length.toLocaleString('en')} stories`
      console.log(
        `\n${size}, ${(text.length / 1e6).toFixed(0)} MB of JSON; ${rounds} rounds; ${loadText()}\n`,
      )
      console.log(openingTable(measured))
      console.log(`\n${changesTable(measured)}`)
    },
  )
}
