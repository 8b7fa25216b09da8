/**
 * A session as rows of the catalogue's tables: what `ingest` reads and what the browser compiles own statistics from
 * are the same rows, so both give the same statistics. Knows no file of the repository.
 */
import { overlapping } from '../../base/span'
import { plainInterval } from '../../model/amountRow'
import { partedFrom } from '../../model/apart'
import type { StatisticId } from '../../model/corpus'
import type { Day } from '../../base/day'
import type { Figure, PageId } from '../../model/figure'
import {
  agreesWith,
  type FigureRef,
  type JudgedFigure,
  type Session,
  type SessionPage,
  type SessionStatistic,
  type SessionStory,
} from '../../model/session'
import { printedText } from '../quantities'
import { anchorsOf } from './anchors'

/** One row by the names of its columns; a column that is left out is empty. */
export type TableRow = Readonly<Record<string, string>>

export interface SessionRows {
  readonly pages: readonly TableRow[]
  readonly topics: readonly TableRow[]
  readonly stories: readonly TableRow[]
  readonly printings: readonly TableRow[]
  readonly catalogue: readonly TableRow[]
  readonly corrections: readonly TableRow[]
}

/** The topic of stories that their reader gave none. */
export const ownTopic = { id: 'own', label: { zh: '自备版面', en: 'Own pages' } } as const
/** Stands for an agency that the page does not name; in both languages, for agencies are not translated. */
export const ownAgency = '自备版面 own page'

export interface RowOptions {
  /** The figures of each page as extraction finds them, before anybody judged. */
  readonly found: ReadonlyMap<PageId, readonly Figure[]>
  /** The figures as they are with the judgements. */
  readonly judged: ReadonlyMap<PageId, readonly Figure[]>
  /** For stories that print no date on a page without one. */
  readonly fallbackDay: Day
}

/** Writes the rows: of stories only those that somebody made statistics of. */
export function sessionRows(session: Session, options: RowOptions): SessionRows {
  const used = new Set(session.statistics.map(({ story }) => story))
  const stories = session.stories.filter(({ id, verdict }) => used.has(id) && verdict !== 'rejected')
  const pages = session.pages.filter(({ id }) => stories.some((story) => isOn(story, id)))
  const topics = stories.some(({ topic }) => topic === null)
    ? [{ id: ownTopic.id, label_zh: ownTopic.label.zh, label_en: ownTopic.label.en }]
    : []
  return {
    pages: pages.map(({ id, issued, paper }) => ({ page: id, issued: issued ?? '', paper: paper ?? '' })),
    topics,
    stories: stories.map((story) => storyRow(story, session, options.fallbackDay)),
    printings: stories.flatMap(printingRows),
    catalogue: catalogueRows(session, options.judged),
    corrections: pages.flatMap((page) => correctionRows(page, options.found.get(page.id) ?? [])),
  }
}

function isOn({ printings }: SessionStory, page: PageId): boolean {
  return printings.some((printing) => printing.page === page)
}

/** The day that a story's rows bear: its own, else that of its page, else the fallback. */
export function dayOfStory(story: SessionStory, session: Session, fallback: Day): Day {
  const issued = session.pages.find(({ id }) => isOn(story, id))?.issued
  return story.date ?? issued ?? fallback
}

function storyRow(story: SessionStory, session: Session, fallback: Day): TableRow {
  const names = session.pages.filter(({ id }) => isOn(story, id)).map(({ name }) => name)
  return {
    id: story.id,
    headline: story.headline,
    kind: story.kind,
    deck: '',
    place: story.place ?? '',
    date: dayOfStory(story, session, fallback),
    agency: story.agency ?? ownAgency,
    byline: '',
    topic: story.topic ?? ownTopic.id,
    summary_zh: `读者自备的版面所载：${names.join('、')}`,
    summary_en: `From a reader’s own page: ${names.join(', ')}`,
  }
}

function printingRows({ id, printings }: SessionStory): readonly TableRow[] {
  return printings.map(({ page, pieces, status }) => ({
    story: id,
    page,
    status,
    ranges: pieces.map(({ start, end }) => `${start}-${end}`).join(' '),
  }))
}

function catalogueRows(session: Session, judged: RowOptions['judged']): readonly TableRow[] {
  const anchorOf = anchorsOf(session, judged)
  const parted = partedFrom(session)
  return session.statistics.map((one) => catalogueRow(one, anchorOf, parted.get(one.id) ?? []))
}

function catalogueRow(
  { id, story, label, topic, figures, decision, sameAs }: SessionStatistic,
  anchorOf: (ref: FigureRef) => string,
  parted: readonly StatisticId[],
): TableRow {
  return {
    id,
    story,
    figures: figures.map(anchorOf).join('; '),
    derive: '',
    label_zh: label.zh,
    label_en: label.en === '' ? label.zh : label.en,
    topic: topic ?? '',
    same_as: [...sameAs, ...parted.map((other) => `!${other}`)].join('; '),
    ...(decision && {
      decision: decision.text,
      reason_zh: decision.reason.zh || decision.reason.en,
      reason_en: decision.reason.en || decision.reason.zh,
      certainty: decision.certainty,
    }),
  }
}

function correctionRows(page: SessionPage, found: readonly Figure[]): readonly TableRow[] {
  const changed = page.figures.filter((one) => {
    const there = overlapping(found, one)
    return there.length !== 1 || !there[0] || !agreesWith(there[0], one)
  })
  return changed.map((one) => correctionRow(page.id, one))
}

const cell = (value: string | number | null): string => (value === null ? '' : String(value))

function correctionRow(page: PageId, one: JudgedFigure): TableRow {
  const plain = plainInterval(one.value, one.bound)
  const end = (value: number | null, expected: number | null): string =>
    value === expected ? '' : value === null ? 'none' : String(value)
  return {
    page,
    start: String(one.start),
    end: String(one.end),
    text: printedText(one.text),
    verdict: one.verdict,
    value: cell(one.value),
    min: end(one.min, plain.min),
    max: end(one.max, plain.max),
    bound: one.bound,
    unit: cell(one.unit),
    per: cell(one.per),
    role: cell(one.role),
    basis: cell(one.basis),
    low: cell(one.range?.low ?? null),
    high: cell(one.range?.high ?? null),
    subject: cell(one.subject),
    time: one.when?.time ?? '',
    time_status: one.when?.timeStatus ?? '',
  }
}
