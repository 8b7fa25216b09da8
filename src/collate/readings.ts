/**
 * The different things that the printings of one place say. Knows the claims (model's `sameClaim`) and
 * who makes them; which one is right is not decided here (adopt.ts).
 */
import { present } from '../base/assert'
import type { Bilingual, Reading } from '../model/corpus'
import { sameClaim, type Amount, type Figure, type PageId } from '../model/figure'
import { foldedText } from './align/tokens'
import type { Group } from './collateStory'

/** A reading with its witnesses at hand; `toReading` turns it into the model's, which holds indices. */
export interface WitnessedReading extends Amount {
  /** As first printed, without line breaks and spaces inside. */
  readonly text: string
  /** By page, then start. */
  readonly figures: readonly Figure[]
  /** The pages that print it, each once, ascending. */
  readonly pages: readonly PageId[]
  readonly suspicion: Bilingual | null
}

/** The readings of a group: the most widely printed first, then by page and start. */
export function readingsOf(group: Pick<Group, 'figures'>): WitnessedReading[] {
  const classes: Figure[][] = []
  for (const figure of comparable(group.figures)) {
    const known = classes.find((members) => members[0] !== undefined && saysTheSame(members[0], figure))
    if (known) known.push(figure)
    else classes.push([figure])
  }
  // Figures come by page and start, and sorting is stable: equals stay in the order of the pages.
  return classes.map(readingFrom).sort((a, b) => b.pages.length - a.pages.length)
}

/** Only quantities claim anything; where a group has none (dates, names) all its figures are compared. */
function comparable(figures: readonly Figure[]): readonly Figure[] {
  const quantities = figures.filter((figure) => figure.kind === 'quantity')
  return quantities.length > 0 ? quantities : figures
}

/** Says whether two figures claim the same; without any number in them the words must agree. */
export function saysTheSame(a: Figure, b: Figure): boolean {
  if (!sameClaim(a, b)) return false
  const numberless = a.value === null && a.min === null && a.max === null && a.range === null
  return !numberless || foldedText(a.text) === foldedText(b.text)
}

function readingFrom(figures: readonly Figure[]): WitnessedReading {
  const first = present(figures[0], 'a reading has a figure')
  return {
    value: first.value,
    min: first.min,
    max: first.max,
    bound: first.bound,
    unit: first.unit,
    per: first.per,
    role: first.role,
    basis: first.basis,
    range: first.range,
    text: first.text.replace(/\s+/g, ''),
    figures,
    pages: [...new Set(figures.map((figure) => figure.page))],
    suspicion: null,
  }
}

/** Turns a witnessed reading into the model's; `indexOf` finds a figure's index in the corpus. */
export function toReading(reading: WitnessedReading, indexOf: (figure: Figure) => number): Reading {
  const { value, min, max, bound, unit, per, role, basis, range, text, suspicion } = reading
  const figures = reading.figures.map(indexOf).sort((a, b) => a - b)
  return { value, min, max, bound, unit, per, role, basis, range, text, figures, suspicion }
}
