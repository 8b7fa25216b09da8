import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'
import { rangeCases, shareCases, shareRefusals } from './shares.cases'

describe('shares, multiples and ratios', () => {
  test.each(figureCases(shareCases))('$passage → $printed', (wanted) => expectFigure(wanted))
  test.each(refusals(shareRefusals))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})

describe('ranges', () => {
  test.each(figureCases(rangeCases))('$passage → $printed', (wanted) => expectFigure(wanted))
})
