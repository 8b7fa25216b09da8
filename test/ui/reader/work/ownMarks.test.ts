import { expect, test } from 'vitest'
import { present } from '../../../../src/base/assert'
import { judgedFigures } from '../../../../src/model/session'
import { pageId } from '../../../../src/model/figure'
import { applyCommand } from '../../../../src/state/work/apply'
import { ownMarks, reportsOn } from '../../../../src/ui/reader/work/ownMarks'
import { compiledAlone, confirm, confirmedOf, laidSession, quantitiesOf } from '../../../support/ownPages'

const a = pageId('own-a')
const session = applyCommand(confirm(laidSession([a]), a, ['46条', '418户']), {
  kind: 'judge',
  page: a,
  figure: { ...confirmedOf(a, '763名'), verdict: 'rejected' },
  replaces: null,
})
const page = present(session.pages[0], 'the page')
const { corpus } = compiledAlone(session)

test('every number is marked with what was said of it and the statistics that it reports', () => {
  const figures = judgedFigures(a, quantitiesOf(a), page.figures)
  const marks = ownMarks(page, figures, corpus)
  expect(marks.map(({ start, end }) => [start, end])).toEqual(figures.map(({ start, end }) => [start, end]))
  const said = (text: string) => {
    const { start } = confirmedOf(a, text)
    const mark = marks.find((one) => one.start === start)
    return [mark?.verdict, mark?.kind, mark?.statistics.length]
  }
  expect([said('46条'), said('763名'), said('132种')]).toEqual([
    ['confirmed', 'quantity', 1],
    ['rejected', 'rhetorical', 0],
    [null, 'quantity', 0],
  ])
})

test('without a corpus, or on another page, nothing is reported', () => {
  expect(reportsOn(null, a).size).toBe(0)
  expect(reportsOn(corpus, pageId('own-b')).size).toBe(0)
  expect(reportsOn(corpus, a).size).toBe(2)
})
