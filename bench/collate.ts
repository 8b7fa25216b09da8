/**
 * How long collation takes as printings become more: 2 to 200 printings of a story of 10 KB with light
 * damage, medians, with the processor time for one printing and its ratio to the smallest (near-linear
 * growth keeps it near one). Figures are found beforehand.
 */
import { performance } from 'node:perf_hooks'
import { rawSpan } from '../src/base/span'
import { collateStory, type Witness } from '../src/collate/index'
import { pageId } from '../src/model/figure'
import { damagedPage, seeded, type Rates } from '../test/support/damage'
import { findFigures } from '../test/support/figureFinder'
import { newsPassages } from '../test/support/newsPassages'
import { processorSeconds } from './processorTime'
import { spreadOf, spreadText, type Spread } from './spread'
import { markdownTable, ratioText } from './table'

const STORY_BYTES = 10_000
const RUNS = 5
const sizes = [2, 5, 10, 20, 50, 100, 200]
const damage: Rates = { characters: 0.005, breaks: 0.02, figures: 0.03, missing: 0.02, torn: 0.1 }

/** The invented story, and again with other characters for each round until it is long enough. */
function story(): string[] {
  const paragraphs: string[] = []
  for (let round = 0, bytes = 0; bytes < STORY_BYTES; round++) {
    for (const passage of newsPassages) {
      const paragraph = passage.replace(/[\u4e00-\u9eff](?![^{]*\})/g, (c) =>
        String.fromCharCode(c.charCodeAt(0) + round),
      )
      paragraphs.push(paragraph)
      bytes += Buffer.byteLength(paragraph)
    }
  }
  return paragraphs
}

function printings(count: number): Witness[] {
  const random = seeded(count)
  const marked = story()
  return Array.from({ length: count }, (_, i) => {
    const { text } = damagedPage(marked, damage, random)
    return {
      page: pageId(`p${i}`),
      text,
      pieces: [rawSpan(0, text.length)],
      figures: findFigures(`p${i}`, text),
    }
  })
}

interface Measured {
  /** Milliseconds by the clock. */
  readonly spread: Spread
  /** Milliseconds of processor time for one printing, all runs together. */
  readonly processorEach: number
}

function measure(witnesses: readonly Witness[]): Measured {
  const before = processorSeconds()
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    collateStory(witnesses)
    return performance.now() - start
  })
  const processorEach = ((processorSeconds() - before) * 1000) / RUNS / witnesses.length
  return { spread: spreadOf(times), processorEach }
}

/** Prints the table. */
export function benchCollate(): void {
  measure(printings(10)) // the compiler warms up
  let base = 0
  const rows = sizes.map((count) => {
    const { spread, processorEach } = measure(printings(count))
    if (base === 0) base = processorEach
    return [String(count), spreadText(spread), processorEach.toFixed(2), ratioText(processorEach, base)]
  })
  console.log(markdownTable(['printings', 'ms', 'ms of CPU for one', 'to two printings'], rows))
}
