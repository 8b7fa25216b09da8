import { describe, test } from 'vitest'
import { expectFigure, figureCases } from '../../support/figureCases'
import { hedgeCases, prefixCases, unitCases } from './hedges.cases'

describe('hedges', () => {
  test.each(figureCases(hedgeCases))('$passage → $printed', (wanted) => expectFigure(wanted))
})

describe('units', () => {
  test.each(figureCases(unitCases))('$passage → $printed', (wanted) => expectFigure(wanted))
})

describe('currency and sign', () => {
  test.each(figureCases(prefixCases))('$passage → $printed', (wanted) => expectFigure(wanted))
})
