/** The floors of `npm run score -- collate`: what was reached may not be lost. */
import { describe, expect, test } from 'vitest'
import { emptyScore, scorePrintings, type Share } from '../support/collationScore'
import type { Rates } from '../support/damage'
import { newsPassages } from '../support/newsPassages'
import { damages } from '../score/collate'

const part = ({ hit, of }: Share): number => (of === 0 ? 1 : hit / of)
const scored = (rates: Rates, printings: number, rounds: number) => {
  const score = emptyScore()
  for (let seed = 1; seed <= rounds; seed++) scorePrintings(score, newsPassages, printings, rates, seed)
  return {
    aligned: part(score.aligned),
    pure: part(score.pure),
    recall: part(score.recall),
    precision: part(score.precision),
  }
}

describe('damaged printings', () => {
  test.each([
    ['clean', { aligned: 1, pure: 1, recall: 1, precision: 1 }],
    ['light', { aligned: 0.998, pure: 1, recall: 0.99, precision: 1 }],
    ['medium', { aligned: 0.995, pure: 1, recall: 0.98, precision: 1 }],
    ['heavy', { aligned: 0.985, pure: 1, recall: 0.96, precision: 1 }],
  ] as const)('%s damage: numbers that differ are found, others are left alone', (name, floor) => {
    const rates = damages[name] ?? expect.fail()
    for (const [printings, rounds] of [
      [2, 12],
      [5, 5],
      [20, 1],
    ] as const) {
      const score = scored(rates, printings, rounds)
      for (const measure of ['aligned', 'pure', 'recall', 'precision'] as const)
        expect(score[measure], `${measure} of ${name} at ${printings} printings`).toBeGreaterThanOrEqual(
          floor[measure],
        )
    }
  })
})
