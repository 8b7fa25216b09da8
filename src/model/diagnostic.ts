/**
 * A complaint about a text or a table: data, not an exception. Knows no rule of its own.
 */

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

export interface Diagnostic {
  readonly severity: Severity
  /** The rule that complains, kebab-case (`unknown-topic`). */
  readonly rule: string
  /** What is wrong and what to do, lower case, naming the thing and its value. */
  readonly message: string
  /** The file, or the page id. */
  readonly source: string
  /** 1-based row of a table, or null. */
  readonly row: number | null
  /** Raw offsets on a page, or null. */
  readonly start: number | null
  readonly end: number | null
}

/** Makes a diagnostic; places that are not given are null. */
export function diagnostic(
  severity: Severity,
  rule: string,
  source: string,
  message: string,
  place: { readonly row?: number; readonly start?: number; readonly end?: number } = {},
): Diagnostic {
  return {
    severity,
    rule,
    source,
    message,
    row: place.row ?? null,
    start: place.start ?? null,
    end: place.end ?? null,
  }
}

/** Writes a diagnostic on one line: `catalogue.csv:12: error: unknown topic: expoo (unknown-topic)`. */
export function diagnosticLine(d: Diagnostic): string {
  const place = d.row !== null ? `:${d.row}` : d.start !== null ? `@${d.start}` : ''
  return `${d.source}${place}: ${d.severity}: ${d.message} (${d.rule})`
}
