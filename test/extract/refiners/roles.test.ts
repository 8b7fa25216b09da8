import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'
import { roleCases } from './roles.cases'

const rows = roleCases
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([passage, printed, value, role, basis, per]) => ({
    passage: passage ?? '',
    printed: printed ?? '',
    wanted: { value: Number(value), role, basis, per },
  }))

describe('roles, bases and rates', () => {
  test.each(rows)('$passage → $printed', ({ passage, printed, wanted }) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.kind).toBe('quantity')
    const { value, role, basis, per } = figure ?? { value: null, role: null, basis: null, per: null }
    expect({ value, role: role ?? '-', basis: basis ?? '-', per: per ?? '-' }).toEqual(wanted)
  })
})
