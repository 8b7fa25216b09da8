/**
 * Nouns of the corpus written as rows of its JSON; `corpusRows.ts` reads them back. What follows from the rest is left out.
 * Apart from the reading, for a page that only reads need not load it.
 */
import type { Span } from '../base/span'
import { blankAmount, expectedInterval } from './amountRow'
import type { Page, Printing, Reading, Story, Variant } from './corpus'
import { joinedText, plainStatus } from './corpusRows'
import type { AmountRow, FigureRow, PageRow, ReadingRow, StoryRow, VariantRow } from './corpusSchema'
import type { Amount, Figure } from './figure'

/** Writes a variant as a row. */
export function toVariantRow({ kind, witnesses }: Variant): VariantRow {
  return { kind, witnesses: witnesses.map(({ text, pages }) => ({ text, pages: [...pages] })) }
}

/** Writes what differs from `base`. */
export function toAmountRow(amount: Amount, base: Amount): AmountRow {
  const expected = expectedInterval(amount.value, amount.bound, base)
  const { low, high } = amount.range ?? { low: null, high: null }
  const sameRange = low === (base.range?.low ?? null) && high === (base.range?.high ?? null)
  return {
    ...(amount.value !== base.value && { value: amount.value }),
    ...(amount.bound !== base.bound && { bound: amount.bound }),
    ...(amount.min !== expected.min && { min: amount.min }),
    ...(amount.max !== expected.max && { max: amount.max }),
    ...(amount.unit !== base.unit && { unit: amount.unit }),
    ...(amount.per !== base.per && { per: amount.per }),
    ...(amount.role !== base.role && { role: amount.role }),
    ...(amount.basis !== base.basis && { basis: amount.basis }),
    ...(!sameRange && { range: amount.range && [amount.range.low, amount.range.high] }),
  }
}

function toPair(span: Span): [number, number] {
  return [span.start, span.end]
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

export function toReadingRow(reading: Reading, first: Figure): ReadingRow {
  return {
    figures: [...reading.figures],
    ...(reading.text !== joinedText(first) && { text: reading.text }),
    ...toAmountRow(reading, first),
    ...(reading.suspicion !== null && { suspicion: { zh: reading.suspicion.zh, en: reading.suspicion.en } }),
  }
}
