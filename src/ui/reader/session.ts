/**
 * The work on new pages as one JSON file, and back: the pages with their texts, and what was made of their
 * numbers. A file is checked whole before any of it is used. Knows no store.
 */
import * as v from 'valibot'
import { parseDay, type Day } from '../../base/day'
import { err, ok, type Result } from '../../base/result'
import { bounds } from '../../model/figure'
import type { KeptPage } from './ports'
import { verdicts } from './review'

const FORMAT = 'youju-session'
const VERSION = 1

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const entry = v.strictObject({
  start: offset,
  end: offset,
  label: v.string(),
  value: v.nullable(v.pipe(v.number(), v.finite())),
  unit: v.nullable(v.string()),
  bound: v.picklist(bounds),
  verdict: v.picklist(verdicts),
})
const issued = v.pipe(
  v.string(),
  v.transform((text) => parseDay(text)),
  v.custom<Day>((day) => day !== undefined, 'no day, as YYYY-MM-DD'),
)
const page = v.pipe(
  v.strictObject({
    name: v.string(),
    text: v.string(),
    issued: v.optional(v.nullable(issued)),
    entries: v.optional(v.array(entry), []),
  }),
  v.check(
    ({ text, entries }) => entries.every(({ start, end }) => start < end && end <= text.length),
    'an entry lies outside its page',
  ),
)
const session = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  pages: v.array(page),
})

/** Writes a session. */
export function encodeSession(pages: readonly KeptPage[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pages }, null, 1)}\n`
}

/** Reads a session, or says what is wrong with it and where. */
export function decodeSession(text: string): Result<readonly KeptPage[]> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
  const read = v.safeParse(session, json)
  if (read.success) return ok(read.output.pages)
  const [issue] = read.issues
  return err(`${v.getDotPath(issue) ?? 'session'}: ${issue.message}`)
}

/** Reads one page of a session; null where it is none. */
export function decodePage(row: unknown): KeptPage | null {
  const read = v.safeParse(page, row)
  return read.success ? read.output : null
}
