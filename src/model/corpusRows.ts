/**
 * Rows of the corpus JSON and the nouns that they stand for, each pair of functions an inverse pair.
 * Rows have their shape and their references checked before they come here.
 *
 * Left out and filled in: a figure's end (its text tells), the interval that a bound implies, what a
 * reading shares with its first figure, a statistic's topic (its story's) and time (its figure's).
 */
import { present } from '../base/assert'
import { parseDay, type Day } from '../base/day'
import { rawSpan, type Span } from '../base/span'
import { blankAmount, fromAmountRow, toAmountRow } from './amountRow'
import { storyId, type Page, type Printing, type Reading, type Story } from './corpus'
import type { FigureRow, PageRow, ReadingRow, StoryRow } from './corpusSchema'
import { pageId, type Figure, type TimeStatus } from './figure'
import { fromVariantRow, toVariantRow } from './variantRow'

/** Status of a time of which nothing else is written. */
export function plainStatus(time: string | null): TimeStatus {
  return time === null ? 'unknown' : 'stated'
}

function toPair(span: Span): [number, number] {
  return [span.start, span.end]
}

function checkedDay(text: string): Day {
  return present(parseDay(text), `a day that the schema has checked: ${text}`)
}

export function toPageRow(page: Page): PageRow {
  const counts = Object.entries(page.counts).filter(([, count]) => count > 0)
  return {
    id: page.id,
    sha256: page.sha256,
    length: page.length,
    ...(page.issued !== null && { issued: page.issued }),
    ...(page.paper !== null && { paper: page.paper }),
    counts: Object.fromEntries(counts),
  }
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

function toPrintingRow(printing: Printing): StoryRow['printings'][number] {
  return {
    page: printing.page,
    pieces: printing.pieces.map(toPair),
    ...(printing.status !== 'complete' && { status: printing.status }),
  }
}

export function toStoryRow(story: Story): StoryRow {
  return {
    id: story.id,
    headline: story.headline,
    ...(story.deck !== null && { deck: story.deck }),
    ...(story.kind === 'caption' && { kind: story.kind }),
    ...(story.place !== null && { place: story.place }),
    date: story.date,
    agency: story.agency,
    ...(story.byline.length > 0 && { byline: [...story.byline] }),
    topic: story.topic,
    summary: { zh: story.summary.zh, en: story.summary.en },
    printings: story.printings.map(toPrintingRow),
    ...(story.variants.length > 0 && { variants: story.variants.map(toVariantRow) }),
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

export function toFigureRow(figure: Figure): FigureRow {
  return {
    page: figure.page,
    start: figure.start,
    text: figure.text,
    ...(figure.kind !== 'quantity' && { kind: figure.kind }),
    ...toAmountRow(figure, blankAmount),
    ...(figure.time !== null && { time: figure.time }),
    ...(figure.timeStatus !== plainStatus(figure.time) && { timeStatus: figure.timeStatus }),
    ...(figure.timeFrom !== null && { timeFrom: toPair(figure.timeFrom) }),
    ...(figure.subject !== null && { subject: figure.subject }),
    rule: figure.rule,
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
function joinedText(figure: Figure): string {
  return figure.text.replace(/\s+/gu, '')
}

export function toReadingRow(reading: Reading, first: Figure): ReadingRow {
  return {
    figures: [...reading.figures],
    ...(reading.text !== joinedText(first) && { text: reading.text }),
    ...toAmountRow(reading, first),
    ...(reading.suspicion !== null && { suspicion: { zh: reading.suspicion.zh, en: reading.suspicion.en } }),
  }
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
    figures: row.figures,
    suspicion: row.suspicion ?? null,
  }
}
