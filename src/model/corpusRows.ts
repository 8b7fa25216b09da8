/**
 * Rows of the corpus JSON made into the nouns that they stand for; `writeRows.ts` is the inverse. Rows have their shape and
 * their references checked before they come here.
 *
 * Filled in where left out: a figure's end (its text tells), the interval that a bound implies, what a
 * reading shares with its first figure, a statistic's topic (its story's) and time (its figure's).
 */
import { present } from '../base/assert'
import { parseDay, type Day } from '../base/day'
import { rawSpan } from '../base/span'
import { blankAmount, fromAmountRow } from './amountRow'
import { storyId, type Page, type Reading, type Story } from './corpus'
import type { FigureRow, PageRow, ReadingRow, StoryRow } from './corpusSchema'
import { pageId, type Figure, type TimeStatus } from './figure'
import { fromVariantRow } from './variantRow'

/** Status of a time of which nothing else is written. */
export function plainStatus(time: string | null): TimeStatus {
  return time === null ? 'unknown' : 'stated'
}

function checkedDay(text: string): Day {
  return present(parseDay(text), `a day that the schema has checked: ${text}`)
}

export function fromPageRow(row: PageRow): Page {
  return {
    id: pageId(row.id),
    sha256: row.sha256,
    length: row.length,
    issued: row.issued === undefined ? null : checkedDay(row.issued),
    paper: row.paper ?? null,
    counts: { quantity: 0, date: 0, ordinal: 0, name: 0, rhetorical: 0, layout: 0, ...row.counts },
  }
}

export function fromStoryRow(row: StoryRow): Story {
  return {
    id: storyId(row.id),
    headline: row.headline,
    deck: row.deck ?? null,
    kind: row.kind ?? 'article',
    place: row.place ?? null,
    date: checkedDay(row.date),
    agency: row.agency,
    byline: row.byline ?? [],
    topic: row.topic,
    summary: row.summary,
    printings: row.printings.map((printing) => ({
      page: pageId(printing.page),
      pieces: printing.pieces.map(([start, end]) => rawSpan(start, end)),
      status: printing.status ?? 'complete',
    })),
    variants: (row.variants ?? []).map(fromVariantRow),
  }
}

export function fromFigureRow(row: FigureRow): Figure {
  const time = row.time ?? null
  const { start, end } = rawSpan(row.start, row.start + row.text.length)
  const { value, min, max, bound, unit, per, role, basis, range } = fromAmountRow(row, blankAmount)
  // Field by field: spreading is ten times slower, which tells in a corpus of 100,000 figures.
  return {
    start,
    end,
    value,
    min,
    max,
    bound,
    unit,
    per,
    role,
    basis,
    range,
    page: pageId(row.page),
    text: row.text,
    kind: row.kind ?? 'quantity',
    time,
    timeStatus: row.timeStatus ?? plainStatus(time),
    timeFrom: row.timeFrom ? rawSpan(...row.timeFrom) : null,
    subject: row.subject ?? null,
    rule: row.rule,
  }
}

/** A figure's text without the line breaks and spaces that the page has inside it. */
export function joinedText(figure: Figure): string {
  return figure.text.replace(/\s+/gu, '')
}

export function fromReadingRow(row: ReadingRow, first: Figure): Reading {
  const { value, min, max, bound, unit, per, role, basis, range } = fromAmountRow(row, first)
  return {
    value,
    min,
    max,
    bound,
    unit,
    per,
    role,
    basis,
    range,
    text: row.text ?? joinedText(first),
    figures: row.figures.slice(), // a list that grew, as the checked one did, keeps room for sixteen more
    suspicion: row.suspicion ?? null,
  }
}
