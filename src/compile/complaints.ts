/**
 * Collects the diagnostics of one table, so that a check is one line: `complaints.error(row, rule, …)`.
 * Knows no table.
 */
import { diagnostic, type Diagnostic, type Severity } from '../model/diagnostic'

export class Complaints {
  readonly file: string
  readonly list: Diagnostic[] = []

  constructor(file: string, already: readonly Diagnostic[] = []) {
    this.file = file
    this.list.push(...already)
  }

  #add(severity: Severity, row: number | null, rule: string, message: string): void {
    this.list.push(diagnostic(severity, rule, this.file, message, row === null ? {} : { row }))
  }

  error(row: number | null, rule: string, message: string): void {
    this.#add('error', row, rule, message)
  }

  warning(row: number | null, rule: string, message: string): void {
    this.#add('warning', row, rule, message)
  }

  /** Complains where `id` stands in an earlier row; returns whether it is new. */
  isNew(seen: Map<string, number>, id: string, row: number): boolean {
    const first = seen.get(id)
    if (first !== undefined) {
      this.error(row, 'duplicate-id', `${id} already stands in row ${first}: give this row another id`)
      return false
    }
    seen.set(id, row)
    return true
  }

  /** Complains where a cell that must be filled is empty; returns whether it is filled. */
  isFilled(row: number, column: string, cell: string): boolean {
    if (cell !== '') return true
    this.error(row, 'empty-cell', `the column ${column} is empty`)
    return false
  }
}
