/**
 * Rows of a word table filed by the first sign of their word, so that a place that begins no word costs one look-up.
 * Knows no word of its own.
 */

import { SignTable } from '../signSet'

export class WordRows<Row extends { readonly word: string }> {
  readonly #byHead: SignTable<readonly Row[]>

  constructor(rows: readonly Row[]) {
    const byHead = new Map<string, Row[]>()
    for (const row of rows) {
      const head = row.word.charAt(0)
      const filed = byHead.get(head)
      if (filed) filed.push(row)
      else byHead.set(head, [row])
    }
    this.#byHead = new SignTable(byHead)
  }

  /** The first row, in the table's order, whose word stands at a place. */
  at(text: string, at: number): Row | undefined {
    const rows = this.#byHead.get(text.charCodeAt(at))
    if (rows === undefined) return undefined
    for (const row of rows) if (text.startsWith(row.word, at)) return row
    return undefined
  }
}
