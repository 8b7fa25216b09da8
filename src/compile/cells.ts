/**
 * How the cells of the tables are written: lists, ranges, anchors, formulas. Each reader gives the
 * value or undefined; the table that uses it says what is wrong.
 *
 *   'page-003 超3000家 #2' → { page: 'page-003', text: '超3000家', nth: 2 }
 */
import { rawSpan, type Span } from '../base/span'
import { operators, statisticId, type Operator, type StatisticId } from '../model/corpus'
import { pageId, type PageId } from '../model/figure'

/** A figure as a person points at it: the page, the printed characters, and which one of its like. */
export interface Anchor {
  readonly page: PageId
  /** As printed, without white space. */
  readonly text: string
  /** 1-based, among the figures of the story on this page with the same text; null where it is the only one. */
  readonly nth: number | null
}

export interface Formula {
  readonly left: StatisticId
  readonly operator: Operator
  readonly right: StatisticId
}

/** Reads a list whose items are divided by semicolons. */
export function parseList(cell: string): readonly string[] {
  return cell
    .split(/[;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** Reads `page-001 3496家` or `page-003 超3000家 #2`. */
export function parseAnchor(item: string): Anchor | undefined {
  const match = /^(\S+)\s+([^#\s]\S*(?:\s+[^#\s]\S*)*)(?:\s+#([1-9]\d*))?$/.exec(item)
  if (!match?.[1] || !match[2]) return undefined
  return {
    page: pageId(match[1]),
    text: match[2].replace(/\s/g, ''),
    nth: match[3] ? Number(match[3]) : null,
  }
}

/** Reads `a / b`, where a and b are ids of statistics. Spaces around the operator are required. */
export function parseFormula(cell: string): Formula | undefined {
  const match = /^(\S+)\s+(\S)\s+(\S+)$/.exec(cell)
  const operator = operators.find((o) => o === match?.[2])
  if (!match?.[1] || !match[3] || !operator) return undefined
  return { left: statisticId(match[1]), operator, right: statisticId(match[3]) }
}

/** Reads ascending, disjoint ranges of raw offsets: `120-480 900-1200`. */
export function parseRanges(cell: string): readonly Span[] | undefined {
  const spans: Span[] = []
  for (const item of cell.split(/\s+/)) {
    const match = /^(\d+)-(\d+)$/.exec(item)
    if (!match) return undefined
    const span = rawSpan(Number(match[1]), Number(match[2]))
    const before = spans.at(-1)
    if (span.start >= span.end || (before && before.end > span.start)) return undefined
    spans.push(span)
  }
  return spans
}
