/**
 * A reader's work on pages of their own, as one value: which numbers were confirmed, corrected or rejected, what
 * stories they stand in, and which statistics were made of them. It is what a session file holds and what undo steps
 * through. Knows no file format, no extraction and no screen.
 */
import type { Day } from '../base/day'
import { overlapping, type Span } from '../base/span'
import type { Bilingual, Certainty, PrintingStatus, StatisticId, StoryId } from './corpus'
import type { Amount, Figure, PageId, TimeStatus } from './figure'

export const verdicts = ['confirmed', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

/** What a reader says of one number of a page. `text` is what the page prints there. */
export interface JudgedFigure extends Span, Amount {
  readonly text: string
  readonly verdict: Verdict
  readonly subject: string | null
  /** The time that the reader says it speaks of (EDTF); null where it is what the page tells. */
  readonly when: { readonly time: string; readonly timeStatus: TimeStatus } | null
}

/** A page of the reader's own. Its text is not here: it lies on the desk, and in a file only where the reader wants it. */
export interface SessionPage {
  readonly id: PageId
  /** The file that it came from. */
  readonly name: string
  /** Hex SHA-256 of its text; null where the browser makes none. */
  readonly sha256: string | null
  readonly length: number
  readonly issued: Day | null
  readonly paper: string | null
  /** Ascending and disjoint. */
  readonly figures: readonly JudgedFigure[]
}

export const storyVerdicts = ['proposed', 'confirmed', 'rejected'] as const
export type StoryVerdict = (typeof storyVerdicts)[number]

/** A story as an own page prints it. */
export interface SessionPrinting {
  readonly page: PageId
  readonly pieces: readonly Span[]
  readonly status: PrintingStatus
}

/** A story on own pages; where the edition has it already, `known`, and its id is the edition's. */
export interface SessionStory {
  readonly id: StoryId
  readonly known: boolean
  readonly verdict: StoryVerdict
  readonly headline: string
  readonly kind: 'article' | 'caption'
  readonly place: string | null
  readonly date: Day | null
  readonly agency: string | null
  readonly topic: string | null
  readonly printings: readonly SessionPrinting[]
}

/** A number of an own page: page and start are unique. */
export interface FigureRef {
  readonly page: PageId
  readonly start: number
}

/** Which reading a reader adopts, and why. */
export interface SessionDecision {
  readonly text: string
  readonly reason: Bilingual
  readonly certainty: Certainty
}

/** A statistic made of own figures, or one of the edition (`known`) that own figures report too. */
export interface SessionStatistic {
  readonly id: StatisticId
  readonly known: boolean
  readonly story: StoryId
  /** English may be empty: then the Chinese name stands for both. */
  readonly label: Bilingual
  readonly topic: string | null
  readonly figures: readonly FigureRef[]
  readonly decision: SessionDecision | null
  /** Statistics of other stories, own or the edition's, that report the same fact. */
  readonly sameAs: readonly StatisticId[]
  /** Columns of a spreadsheet that nobody knows here; they are written back. */
  readonly extra: readonly (readonly [column: string, cell: string])[]
}

export interface Session {
  readonly pages: readonly SessionPage[]
  readonly stories: readonly SessionStory[]
  readonly statistics: readonly SessionStatistic[]
  /** Proposals to merge that the reader has declined, by their keys. */
  readonly declined: readonly string[]
}

export const emptySession: Session = { pages: [], stories: [], statistics: [], declined: [] }

/** Says whether two references mean the same number. */
export function sameRef(a: FigureRef, b: FigureRef): boolean {
  return a.page === b.page && a.start === b.start
}

/** Orders references by page, then place. */
export function byRef(a: FigureRef, b: FigureRef): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : a.start - b.start
}

/** The story that a number of an own page stands in. */
export function storyAt(session: Session, page: PageId, span: Span): SessionStory | undefined {
  return session.stories.find(({ printings }) =>
    printings.some(
      (printing) =>
        printing.page === page &&
        printing.pieces.some((piece) => piece.start <= span.start && span.end <= piece.end),
    ),
  )
}

const claims = ['text', 'start', 'end', 'value', 'min', 'max', 'bound', 'unit', 'per', 'role', 'basis', 'subject'] as const // prettier-ignore

/** Says whether a judgement changes nothing of what extraction found. */
export function agreesWith(figure: Figure, judged: JudgedFigure): boolean {
  return (
    judged.verdict === 'confirmed' &&
    judged.when === null &&
    figure.kind === 'quantity' &&
    judged.range?.low === figure.range?.low &&
    judged.range?.high === figure.range?.high &&
    claims.every((claim) => figure[claim] === judged[claim])
  )
}

/** The figure that a judgement makes; `found` is what extraction found at its place. */
function figureOf(judged: JudgedFigure, page: PageId, found: Figure | undefined): Figure {
  const { start, end, text, value, min, max, bound, unit, per, role, basis, range, subject } = judged
  const kind = judged.verdict === 'confirmed' ? 'quantity' : 'rhetorical'
  const time = judged.when?.time ?? found?.time ?? null
  const timeStatus = judged.when?.timeStatus ?? found?.timeStatus ?? 'unknown'
  const timeFrom = judged.when ? null : (found?.timeFrom ?? null)
  // Written out rather than spread: a large table has ten thousand of them.
  return { page, start, end, text, value, min, max, bound, unit, per, role, basis, range, subject, kind, time, timeStatus, timeFrom, rule: 'correction' } // prettier-ignore
}

/**
 * The figures of a page as its reader has them: what was judged stands in the place of what was found there. A
 * judgement that changes nothing leaves the figure as it was found.
 */
export function judgedFigures(
  page: PageId,
  found: readonly Figure[],
  judged: readonly JudgedFigure[],
): readonly Figure[] {
  const touched = judged.map((one) => overlapping(found, one))
  const set = judged.flatMap((one, i) => {
    const [first, ...more] = touched[i] ?? []
    return first && more.length === 0 && agreesWith(first, one) ? [first] : [figureOf(one, page, first)]
  })
  const gone = new Set(touched.flat())
  return [...found.filter((figure) => !gone.has(figure)), ...set].sort((a, b) => a.start - b.start)
}

/** The judgement that extraction proposes. */
export function proposalOf(figure: Figure, verdict: Verdict = 'confirmed'): JudgedFigure {
  const { start, end, text, value, min, max, bound, unit, per, role, basis, range, subject } = figure
  return { start, end, text, value, min, max, bound, unit, per, role, basis, range, subject, when: null, verdict } // prettier-ignore
}
