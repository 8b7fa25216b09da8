/**
 * A page as the device keeps it. Rows are checked like a file: another version of the app may have written them. One row
 * is no page but the session, under a name that no file has.
 */
import * as v from 'valibot'
import { parseDay, type Day } from '../../base/day'
import type { KeptPage } from './ports'

/** No file is called so: names of files have no slash. */
export const keptSessionName = 'youju/session'

const issued = v.pipe(
  v.string(),
  v.transform((text) => parseDay(text)),
  v.custom<Day>((day) => day !== undefined, 'no day, as YYYY-MM-DD'),
)
const page = v.object({ name: v.string(), text: v.string(), issued: v.optional(v.nullable(issued)) })

/** Reads a kept row; null where it is none. */
export function decodePage(row: unknown): KeptPage | null {
  const read = v.safeParse(page, row)
  return read.success ? read.output : null
}

/** Says whether a row is the session. */
export function isKeptSession({ name }: KeptPage): boolean {
  return name === keptSessionName
}
