import { describe, expect, test } from 'vitest'
import { rawSpan } from '../../../src/base/span'
import type { Figure } from '../../../src/model/figure'
import type { HeldPage, Place } from '../../../src/model/heldPage'
import { marksOf, nextStop, reportsOf, stopsOf, type Mark } from '../../../src/ui/reader/markedText'
import { findFigures } from '../../support/figureFinder'
import { sampleCorpus } from '../../support/sampleCorpus'

const reports = reportsOf(sampleCorpus)

function held(text: string, places: readonly Place[], figures: readonly Figure[]): HeldPage {
  const page = sampleCorpus.pages[0]
  if (!page) throw new Error('the sample has pages')
  const match = { page: page.id, how: 'copy', confidence: 1, places } as const
  return { name: 'a.txt', text, encoding: 'utf-8', unreadable: 0, issued: null, figures, match }
}

describe('marksOf', () => {
  const text = '共3496家企业，约360个。'

  test('what the edition knows goes before what was found anew, however they overlap', () => {
    const place = { figure: 0, ...rawSpan(0, 6), confidence: 0.9 }
    const marks = marksOf(held(text, [place], findFigures('page-a', text)), sampleCorpus, reports)
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['共3496家', '约360个'])
    expect(marks.map(({ statistics }) => statistics)).toEqual([['exhibitors'], []])
    expect(marks.map(({ confidence }) => confidence)).toEqual([0.9, null])
    expect(marks[1]?.bound).toBe('approx')
  })

  test('a place of no known figure is no mark', () => {
    const place = { figure: 9999, ...rawSpan(0, 6), confidence: 1 }
    expect(marksOf(held(text, [place], []), sampleCorpus, reports)).toEqual([])
  })
})

describe('nextStop', () => {
  const mark = (start: number, kind: Mark['kind']): Mark => {
    return { start, end: start + 1, kind, bound: 'eq', statistics: [], confidence: null }
  }
  const stops = stopsOf([mark(2, 'quantity'), mark(4, 'date'), mark(6, 'quantity'), mark(8, 'name')])

  test('stops at quantities only', () => {
    expect(stops.map(({ start }) => start)).toEqual([2, 6])
  })
  test.each([
    [null, 1, 2],
    [null, -1, 6],
    [2, 1, 6],
    [6, 1, 2],
    [2, -1, 6],
    [4, 1, 6],
    [4, -1, 2],
  ] as const)('from %s by %s: %s', (at, step, start) => {
    expect(nextStop(stops, at, step)?.start).toBe(start)
  })
  test('a page without quantities has none', () => {
    expect(nextStop([], null, 1)).toBeUndefined()
  })
})
