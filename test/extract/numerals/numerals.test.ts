import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'
import { numeralCases, vagueCases, vagueRefusals } from './numerals.cases'

describe('numerals', () => {
  test.each(figureCases(numeralCases))('$passage → $printed', (wanted) => expectFigure(wanted))
})

describe('vague numerals', () => {
  test.each(figureCases(vagueCases))('$passage → $printed', (wanted) => expectFigure(wanted))
  test.each(refusals(vagueRefusals))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
