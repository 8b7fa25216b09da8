import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/model/figure'
import { parseMarked } from '../gold/readGold'
import { matchRows } from './match'
import { precisionOf, recallOf, tally } from './measure'
import { sampleFigure } from './sampleFigure'

/** Matches figures given by their text (first occurrence) and what they differ in. */
function outcome(marked: string, ...found: readonly (readonly [text: string, more?: Partial<Figure>])[]) {
  const { text, rows } = parseMarked(marked)
  const figures = found.map(([printed, more]) => sampleFigure(text.indexOf(printed), printed, more))
  const matching = matchRows(rows, figures)
  return {
    tally: tally([matching]),
    found: matching.hits.map(({ figure, exact }) => `${figure.text}${exact ? '' : ' (overlap)'}`),
    missed: matching.missed.map(({ row }) => row.text),
    spurious: matching.spurious.map(({ text: printed }) => printed),
  }
}

describe('matching of figures with gold rows', () => {
  test('finds by span, and by overlap apart', () => {
    expect(outcome('共{约360个|360 个 approx}', ['约360个'])).toMatchObject({
      found: ['约360个'],
      missed: [],
      spurious: [],
    })
    expect(outcome('共{约360个|360 个 approx}', ['360个'])).toMatchObject({
      found: ['360个 (overlap)'],
      spurious: [],
    })
    expect(outcome('共{约360个|360 个 approx}，{5家|5 家}', ['5家'])).toMatchObject({
      found: ['5家'],
      missed: ['约360个'],
    })
  })

  test('is one to one: a second figure on a row is spurious, a second row under a figure is missed', () => {
    expect(outcome('{5到10倍|5..10 倍}', ['5'], ['10倍'])).toMatchObject({
      found: ['10倍 (overlap)'],
      spurious: ['5'],
    })
    expect(outcome('{5倍|5 倍}和{10倍|10 倍}', ['5倍和10倍'])).toMatchObject({
      missed: ['5倍'],
      spurious: [],
    })
  })

  test('wants an accepted kind', () => {
    expect(outcome('{第3天|o}', ['3天'])).toMatchObject({ found: [], missed: ['第3天'], spurious: ['3天'] })
    expect(outcome('{3天|t 3 天}', ['3天', { kind: 'date' }])).toMatchObject({ found: ['3天'], spurious: [] })
  })

  test('counts neither optional nor neutral rows', () => {
    expect(outcome('{一家|opt 1 家}店', ['一家'])).toMatchObject({ found: [], missed: [], spurious: [] })
    expect(outcome('{一家|opt 1 家}店')).toMatchObject({ missed: [], spurious: [] })
    expect(outcome('{一家|opt r}店', ['一家'])).toMatchObject({ spurious: ['一家'] })
    expect(outcome('{2比1|*}', ['2比1'])).toMatchObject({ spurious: [] })
  })

  test('holds small words against those who count them, not against those who name them', () => {
    expect(outcome('进一步', ['一步'])).toMatchObject({ spurious: ['一步'] })
    expect(outcome('进一步', ['进一步', { kind: 'rhetorical' }])).toMatchObject({ spurious: [] })
    expect(outcome('昨日一月', ['昨日', { kind: 'date' }])).toMatchObject({ spurious: [] })
    expect(outcome('昨日一月', ['一月', { kind: 'date' }])).toMatchObject({ spurious: ['一月'] })
  })

  test('sums up recall, precision, spans, fields and values', () => {
    const marked = '{360个|360 个}{7家|7 家}{8家|8 家}进一步'
    const { tally: sums } = outcome(marked, ['360个'], ['7', { value: 7, unit: '家' }], ['一步'])
    expect(sums.kinds.quantity).toEqual({ rows: 3, found: 2, exact: 1, spurious: 1 })
    expect(recallOf(sums.kinds.quantity)).toBeCloseTo(2 / 3)
    expect(precisionOf(sums.kinds.quantity)).toBeCloseTo(2 / 3)
    expect(sums.fields.ends).toEqual({ scored: 2, right: 1 })
    expect(sums.valued).toEqual({ scored: 3, right: 2 })
    expect(recallOf(sums.kinds.date)).toBe(1)
  })
})
