/**
 * Reads the case tables of extraction and runs them. A table is text, a case a line:
 *
 *   passage | printed span | value (- for none) | bound | unit (- for none) | min..max where bound does not give them
 *
 * and, for refusals, `passage | reason`: no figure of the passage is a quantity.
 */
import { expect } from 'vitest'
import { present } from '../../src/base/assert'
import { extractPage } from '../../src/extract/index'
import { bounds, pageId, type Bound, type Figure } from '../../src/model/figure'

export interface FigureCase {
  readonly passage: string
  readonly printed: string
  readonly value: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly min: number | null
  readonly max: number | null
}

export interface Refusal {
  readonly passage: string
  readonly reason: string
}

function lines(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function numberOf(cell: string): number | null {
  return cell === '-' || cell === '*' ? null : Number(cell)
}

function endsOf(
  value: number | null,
  bound: Bound,
  cell: string | undefined,
): readonly [number | null, number | null] {
  if (cell !== undefined) {
    const [min, max] = cell.split('..')
    return [numberOf(present(min, 'min')), numberOf(present(max, 'max'))]
  }
  const floor = bound === 'eq' || bound === 'gt' || bound === 'ge' ? value : null
  const ceiling = bound === 'eq' || bound === 'lt' || bound === 'le' ? value : null
  return [floor, ceiling]
}

/** The accepted cases of a table. */
export function figureCases(table: string): readonly FigureCase[] {
  return lines(table).map(([passage, printed, value, bound, unit, ends]) => {
    const known = present(
      bounds.find((candidate) => candidate === bound),
      `a bound in: ${passage ?? ''}`,
    )
    const number = numberOf(present(value, 'value'))
    const [min, max] = endsOf(number, known, ends)
    return {
      passage: present(passage, 'passage'),
      printed: present(printed, 'printed'),
      value: number,
      bound: known,
      unit: unit === '-' ? null : present(unit, 'unit'),
      min,
      max,
    }
  })
}

/** The refusals of a table. */
export function refusals(table: string): readonly Refusal[] {
  return lines(table).map(([passage, reason]) => ({
    passage: present(passage, 'passage'),
    reason: present(reason, 'a reason for each refusal'),
  }))
}

/** All figures of a passage. */
export function figuresOf(passage: string): readonly Figure[] {
  return extractPage({ id: pageId('case'), text: passage, issued: null }).figures
}

/** Checks one accepted case: span, printed text, value, ends, bound and unit. */
export function expectFigure(wanted: FigureCase): void {
  const figures = figuresOf(wanted.passage)
  const trace = figures.map((figure) => `${figure.text} (${figure.kind}, ${figure.rule})`).join(' · ')
  const figure = figures.find((candidate) => candidate.text === wanted.printed)
  expect(figure, `${wanted.printed} among: ${trace}`).toBeDefined()
  if (!figure) return
  expect(wanted.passage.slice(figure.start, figure.end)).toBe(wanted.printed)
  const { kind, value, bound, unit, min, max } = figure
  const { value: v, bound: b, unit: u, min: low, max: high } = wanted
  expect({ kind, value, bound, unit, min, max }, trace).toEqual({
    kind: 'quantity',
    value: v,
    bound: b,
    unit: u,
    min: low,
    max: high,
  })
}

/** Checks a refusal. */
export function expectNoQuantity({ passage, reason }: Refusal): void {
  const wrong = figuresOf(passage).filter((figure) => figure.kind === 'quantity')
  expect(
    wrong.map((figure) => `${figure.text} (${figure.rule})`),
    reason,
  ).toEqual([])
}
