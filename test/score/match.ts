/**
 * Pairs the figures of a passage with its gold rows, one to one, by place. Says which rows were found,
 * which were missed and which figures are spurious. Knows nothing of values.
 */
import { overlaps } from '../../src/base/span'
import type { Figure } from '../../src/model/figure'
import type { Expectation } from '../gold/notation'
import type { GoldRow } from '../gold/readGold'
import { bestAnswer } from './agreement'

/** A row that a figure of an accepted kind stands for. */
export interface Hit {
  readonly row: GoldRow
  readonly figure: Figure
  readonly answer: Expectation
  /** Whether the spans are the same; otherwise they only overlap. */
  readonly exact: boolean
}

export interface Matching {
  readonly hits: readonly Hit[]
  /** Required rows without a figure of an accepted kind; `figure` is what stands there instead. */
  readonly missed: readonly { readonly row: GoldRow; readonly figure: Figure | null }[]
  /** Figures that no row accounts for and that the gold would have marked. */
  readonly spurious: readonly Figure[]
}

interface Candidate {
  readonly row: GoldRow
  readonly figure: Figure
  readonly accepted: boolean
  readonly shared: number
}

/** What makes a word a number; without one a date (昨日) is not marked in gold and not held against anyone. */
const numeral = /[\d０-９〇零一二三四五六七八九十百千万亿两半]/

/** Matches sorted, disjoint rows with sorted, disjoint figures. */
export function matchRows(rows: readonly GoldRow[], figures: readonly Figure[]): Matching {
  const partner = new Map<GoldRow, Figure>()
  const taken = new Set<Figure>()
  for (const { row, figure } of candidates(rows, figures).sort(byQuality)) {
    if (partner.has(row) || taken.has(figure)) continue
    partner.set(row, figure)
    taken.add(figure)
  }
  const hits: Hit[] = []
  const missed: { row: GoldRow; figure: Figure | null }[] = []
  const wrong = new Set<Figure>(figures.filter((figure) => !taken.has(figure)))
  for (const row of rows) {
    const figure = partner.get(row)
    const answer = figure && bestAnswer(figure, row.expectations)
    if (figure && answer) {
      const exact = figure.start === row.start && figure.end === row.end
      if (row.weight === 'required') hits.push({ row, figure, answer, exact })
    } else {
      if (row.weight === 'required') missed.push({ row, figure: figure ?? null })
      if (figure) wrong.add(figure)
    }
  }
  return { hits, missed, spurious: figures.filter((f) => wrong.has(f) && countsAsSpurious(f, rows)) }
}

function candidates(rows: readonly GoldRow[], figures: readonly Figure[]): Candidate[] {
  const found: Candidate[] = []
  let from = 0
  for (const row of rows) {
    while ((figures[from]?.end ?? Infinity) <= row.start) from++
    for (let i = from; (figures[i]?.start ?? Infinity) < row.end; i++) {
      const figure = figures[i]
      if (!figure || row.weight === 'neutral') continue
      const shared = Math.min(row.end, figure.end) - Math.max(row.start, figure.start)
      found.push({ row, figure, shared, accepted: row.expectations.some((e) => e.kind === figure.kind) })
    }
  }
  return found
}

/** Right kinds first, then the longest common stretch, then the order of the text. */
function byQuality(a: Candidate, b: Candidate): number {
  return Number(b.accepted) - Number(a.accepted) || b.shared - a.shared || a.row.start - b.row.start
}

function countsAsSpurious(figure: Figure, rows: readonly GoldRow[]): boolean {
  const touched = rows.filter((row) => overlaps<number>(row, figure))
  if (touched.some((row) => row.weight === 'neutral')) return false
  if (figure.kind === 'quantity') return true
  if (figure.kind === 'date') return touched.length > 0 || numeral.test(figure.text)
  // Small words (一些, 进一步) are not marked in gold: to call them rhetorical or a name is right.
  return touched.some((row) => row.weight === 'required')
}
