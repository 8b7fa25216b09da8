import { describe, expect, test } from 'vitest'
import { parseAnchor, parseFormula, parseList, parseRanges } from '../../src/compile/cells'

describe('parseAnchor', () => {
  test.each([
    ['page-001 3496家', { page: 'page-001', text: '3496家', nth: null }],
    ['page-003 超3000家 #2', { page: 'page-003', text: '超3000家', nth: 2 }],
    ['page-002 300 多年', { page: 'page-002', text: '300多年', nth: null }],
  ])('accepts %s', (item, anchor) => expect(parseAnchor(item)).toEqual(anchor))

  test.each([
    ['page-001', 'a page without a figure'],
    ['3496家', 'a figure without a page'],
    ['page-003 超3000家 #0', 'counting starts at 1'],
    ['page-003 #2', 'a count without a figure'],
    ['', 'nothing'],
  ])('refuses %s: %s', (item) => expect(parseAnchor(item)).toBeUndefined())
})

describe('parseFormula', () => {
  test('accepts two ids and an operator', () => {
    expect(parseFormula('volunteers / teams')).toEqual({ left: 'volunteers', operator: '/', right: 'teams' })
  })
  test('keeps the hyphens of ids apart from the operator', () => {
    expect(parseFormula('loan-after - loan-before')).toMatchObject({ left: 'loan-after', operator: '-' })
  })
  test.each([
    ['a/b', 'no spaces'],
    ['a ^ b', 'unknown operator'],
    ['a - b - c', 'three terms'],
    ['a -', 'one term'],
  ])('refuses %s: %s', (cell) => expect(parseFormula(cell)).toBeUndefined())
})

describe('parseRanges', () => {
  test('accepts ascending ranges', () => {
    expect(parseRanges('120-480 900-1200')).toEqual([
      { start: 120, end: 480 },
      { start: 900, end: 1200 },
    ])
  })
  test.each([
    ['480-120', 'backwards'],
    ['1-5 4-9', 'overlapping'],
    ['5-5', 'empty'],
    ['1–5', 'a dash'],
    ['', 'nothing'],
  ])('refuses %s: %s', (cell) => expect(parseRanges(cell)).toBeUndefined())
})

test('parseList takes both semicolons and drops blanks', () => {
  expect(parseList(' a;b； c ;')).toEqual(['a', 'b', 'c'])
  expect(parseList('')).toEqual([])
})
