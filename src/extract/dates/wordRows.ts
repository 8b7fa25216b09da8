/**
 * Rows of a word table filed by the first sign of their word, so that a place that begins no word costs one look-up.
 * Knows no word of its own.
 */

export class WordRows<Row extends { readonly word: string }> {
  readonly #byHead = new Map<number, Row[]>()

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      const head = row.word.charCodeAt(0)
      const filed = this.#byHead.get(head)
      if (filed) filed.push(row)
      else this.#byHead.set(head, [row])
    }
  }

  /** The first row, in the table's order, whose word stands at a place. */
  at(text: string, at: number): Row | undefined {
    const rows = this.#byHead.get(text.charCodeAt(at))
    if (rows === undefined) return undefined
    for (const row of rows) if (text.startsWith(row.word, at)) return row
    return undefined
  }
}
