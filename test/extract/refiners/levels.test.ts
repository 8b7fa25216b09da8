import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, role */
const cases: readonly (readonly [passage: string, printed: string, role: string | null])[] = [
  ['由9平方米扩展到18平方米', '9平方米', 'before'],
  ['由9平方米扩展到18平方米', '18平方米', 'after'],
  ['从28家冒到207家', '28家', 'before'],
  ['从28家冒到207家', '207家', 'after'],
  ['学费3980元降到3280元', '3980元', 'before'],
  ['央行降息25个基点至2.75%', '2.75%', 'after'],
  ['从28家里挑出5家', '28家', null],
  ['从28家里挑出5家', '5家', null],
  ['学费3980元，不降', '3980元', null],
]

describe('old and new levels', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, role) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.role).toBe(role)
  })
})
