import { describe, test } from 'vitest'
import { expectNoQuantity, refusals } from '../../support/figureCases'
import { wordRefusals } from './words.cases'

describe('words, names and codes', () => {
  test.each(refusals(wordRefusals))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
