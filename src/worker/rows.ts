/**
 * An answer of a worker whose long lists go ahead of it, some rows a message: a page unpacks a message in one task, and the
 * numbers of a large table in one message keep it busy for half a second. Knows no worker and no answer.
 */
import { assert } from '../base/assert'

/** Rows of a list, and where that stands in the answer. */
export interface Rows {
  readonly path: readonly (string | number)[]
  readonly rows: readonly unknown[]
}

export interface Parted {
  readonly rows: readonly Rows[]
  /** The answer without the rows that went ahead. */
  readonly rest: unknown
}

/** Rows of a page are unpacked in ten to twenty milliseconds. */
const mostRows = 1500

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Takes an answer apart; short lists stay, and so does what stands inside a row. */
export function parted(answer: unknown, most: number = mostRows): Parted {
  const rows: Rows[] = []
  const restOf = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= most) return value.map((one, i) => restOf(one, [...path, i]))
      for (let i = 0; i < value.length; i += most) rows.push({ path, rows: value.slice(i, i + most) })
      return []
    }
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restOf(one, [...path, key])]))
  }
  const rest = restOf(answer, [])
  return { rows, rest }
}

function listAt(answer: unknown, path: readonly (string | number)[]): unknown[] {
  const list = path.reduce<unknown>(
    (value, key) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    answer,
  )
  assert(Array.isArray(list), `a list stands at ${path.join('.')}`)
  return list
}

/** Puts an answer together again: the rows are written into the rest, which is nobody else's. */
export function joined({ rows, rest }: Parted): unknown {
  for (const { path, rows: some } of rows) listAt(rest, path).push(...some)
  return rest
}
