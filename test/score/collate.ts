/**
 * Prints how well collation finds damaged numbers and leaves the others alone, at 2 to 50 printings of
 * an invented story. Alone: `npx tsx test/score/collate.ts`. The floors are kept in
 * test/collate/damage.test.ts.
 */
import { pathToFileURL } from 'node:url'
import type { Rates } from '../support/damage'
import { emptyScore, scorePrintings, type Share } from '../support/collationScore'
import { newsPassages } from '../support/newsPassages'

const clean: Rates = { characters: 0, breaks: 0, figures: 0, missing: 0, torn: 0 }
export const damages: Readonly<Record<string, Rates>> = {
  clean,
  light: { characters: 0.005, breaks: 0.02, figures: 0.03, missing: 0.02, torn: 0.1 },
  medium: { characters: 0.02, breaks: 0.06, figures: 0.06, missing: 0.08, torn: 0.3 },
  heavy: { characters: 0.06, breaks: 0.1, figures: 0.1, missing: 0.2, torn: 0.6 },
}

/** Prints one line for each damage and number of printings. */
export function scoreCollate(write: (line: string) => void): void {
  write('damage   printings  aligned  pure     recall   precision')
  for (const [name, rates] of Object.entries(damages)) {
    for (const printings of [2, 5, 10, 20, 50]) {
      const score = emptyScore()
      const rounds = Math.ceil(100 / printings)
      for (let seed = 1; seed <= rounds; seed++) scorePrintings(score, newsPassages, printings, rates, seed)
      const columns = [score.aligned, score.pure, score.recall, score.precision].map(percent)
      write(`${name.padEnd(8)} ${String(printings).padStart(9)}  ${columns.join('  ')}`)
    }
  }
}

function percent({ hit, of }: Share): string {
  return (of === 0 ? '–' : `${((100 * hit) / of).toFixed(2)}%`).padEnd(7)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) scoreCollate((line) => console.log(line))
