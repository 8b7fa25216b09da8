import { describe, expect, test } from 'vitest'
import type { Split } from '../gold/readGold'
import { readFloors, scoreSplit } from './extraction'
import { ratesOf } from './measure'

/** Floors only rise: after an improvement, `npm run score -- --raise`. New passages are measured anew. */
const floors = readFloors()

describe.each(['dev', 'held'] as const satisfies readonly Split[])(
  'extraction on the %s passages',
  (split) => {
    const rates = ratesOf(scoreSplit(split).tally)

    test('has a floor for each rate', () => {
      expect(Object.keys(floors[split]).sort()).toEqual(Object.keys(rates).sort())
    })

    test.each(Object.entries(floors[split]))('%s is at least %d', (name, floor) => {
      expect(rates[name]).toBeGreaterThanOrEqual(floor)
    })
  },
)
