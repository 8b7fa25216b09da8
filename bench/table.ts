/** How every benchmark prints: a Markdown table that is pasted into `bench/README.md` as it is. Knows no measure. */

/** A table; the first column holds names, the others figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** How much longer or larger something is than its base: `× 1.20`; `–` where the base is nothing. */
export function ratioText(value: number, base: number): string {
  return base === 0 ? '–' : `× ${(value / base).toFixed(2)}`
}
