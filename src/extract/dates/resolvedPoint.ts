/**
 * A point that has its place: how EDTF writes it, and its first and last place for ranges and frames.
 */
import { writePlace, writeYear, type CalendarPlace } from './calendarPlace'

/** A resolved point: how EDTF writes it, and its first and last place for ranges. */
export interface ResolvedPoint {
  readonly edtf: string
  readonly first: CalendarPlace
  readonly last: CalendarPlace
}

/** One place; undefined where too little of it is known. */
export function only(place: CalendarPlace | undefined): ResolvedPoint | undefined {
  const edtf = place && writePlace(place)
  return place && edtf !== undefined ? { edtf, first: place, last: place } : undefined
}

/** From one place to another. */
export function between(first: CalendarPlace, last: CalendarPlace): ResolvedPoint | undefined {
  const [from, to] = [writePlace(first), writePlace(last)]
  return from === undefined || to === undefined ? undefined : { edtf: `${from}/${to}`, first, last }
}

/** A whole year. */
export function yearPlace(year: number): CalendarPlace {
  return { year, month: null, day: null }
}

/** Some whole years; `edtf` where they have a name of their own (198X). */
export function years(from: number, to: number, edtf = `${writeYear(from)}/${writeYear(to)}`): ResolvedPoint {
  return { edtf, first: yearPlace(from), last: yearPlace(to) }
}
