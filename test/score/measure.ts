/**
 * Sums matchings up: per kind what was found, per field how often it was right. Knows no file and no
 * extractor; a fraction without a denominator is 1, since nothing was got wrong.
 */
import { figureKinds, type FigureKind } from '../../src/model/figure'
import type { GoldRow } from '../gold/readGold'
import { agreementOf, fields, type Field } from './agreement'
import type { Matching } from './match'

/** Counts of one kind over some passages. */
export interface KindCount {
  /** Rows of gold that an answer of this kind was due for. */
  rows: number
  /** Of these, found with some overlap, and found with the very span. */
  found: number
  exact: number
  /** Figures of this kind that no row accounts for. */
  spurious: number
}

/** How often a field was scored and how often it was right. */
export interface FieldCount {
  scored: number
  right: number
}

export interface Tally {
  readonly kinds: Readonly<Record<FigureKind, KindCount>>
  readonly fields: Readonly<Record<Field, FieldCount>>
  /** Quantities found with the right value (ends, where no value is printed), of all quantity rows. */
  readonly valued: FieldCount
}

/** The kind that a missed row is booked under: its preferred answer's. */
export function dueKind(row: GoldRow): FigureKind {
  return row.expectations[0]?.kind ?? 'name'
}

/** Adds up any number of matchings. */
export function tally(matchings: readonly Matching[]): Tally {
  const kinds = table(figureKinds, () => ({ rows: 0, found: 0, exact: 0, spurious: 0 }))
  const perField = table(fields, () => ({ scored: 0, right: 0 }))
  const valued = { scored: 0, right: 0 }
  for (const { hits, missed, spurious } of matchings) {
    for (const figure of spurious) kinds[figure.kind].spurious++
    for (const { row } of missed) {
      kinds[dueKind(row)].rows++
      if (dueKind(row) === 'quantity') valued.scored++
    }
    for (const { figure, answer, exact } of hits) {
      const count = kinds[answer.kind]
      count.rows++
      count.found++
      if (exact) count.exact++
      const agreement = agreementOf(figure, answer)
      for (const field of fields) addTo(perField[field], agreement[field])
      if (answer.kind === 'quantity') {
        addTo(valued, agreement.value !== false && (answer.value !== null || agreement.ends !== false))
      }
    }
  }
  return { kinds, fields: perField, valued }
}

/** Share of the rows that were found. */
export function recallOf(count: KindCount): number {
  return share(count.found, count.rows)
}

/** Share of the figures that a row accounts for. */
export function precisionOf(count: KindCount): number {
  return share(count.found, count.found + count.spurious)
}

/** The rates that are kept from falling, by name; four decimals, rounded down. */
export function ratesOf({ kinds, fields: perField, valued }: Tally): Record<string, number> {
  const rates: Record<string, number> = { 'quantity valued': share(valued.right, valued.scored) }
  for (const kind of ['quantity', 'date'] as const) {
    const count = kinds[kind]
    rates[`${kind} recall`] = recallOf(count)
    rates[`${kind} precision`] = precisionOf(count)
    rates[`${kind} exact`] = share(count.exact, count.rows)
  }
  for (const kind of ['ordinal', 'name'] as const) rates[`${kind} recall`] = recallOf(kinds[kind])
  for (const field of fields) rates[field] = share(perField[field].right, perField[field].scored)
  return Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, Math.floor(1e4 * rate) / 1e4]))
}

/** `part / whole`, 1 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function addTo(count: FieldCount, right: boolean | undefined): void {
  if (right === undefined) return
  count.scored++
  if (right) count.right++
}

function table<Key extends string, Value>(keys: readonly Key[], make: () => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<Key, Value>
}
