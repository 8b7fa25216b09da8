/**
 * Compares the printings of one story: figures that report the same place come together in a group,
 * whatever they say. Each printing is aligned with a growing reference, so the cost is near-linear in
 * the number of printings. Printings are taken in an order of their own (longest first, then by page),
 * so the order in which they are given does not matter.
 */
import { present } from '../base/assert'
import { foldedText, FigureCodes, tokensOf, type Tokens } from './align/tokens'
import { alignRows } from './align/alignRows'
import { Reference } from './align/reference'
import { isSupported, type Resemblance } from './align/support'
import type { Figure } from '../model/figure'
import type { Witness } from './witness'

/** The figures that report one place of the story, in all printings. */
export interface Group {
  /** Place in the order of the story, from 0. */
  readonly rank: number
  /** The column of the collation that they stand in. */
  readonly column: number
  /** By page, then start; at least one. Several of one page where it repeats the passage. */
  readonly figures: readonly Figure[]
}

/** A printing laid beside the others. */
export interface AlignedWitness {
  readonly witness: Witness
  readonly tokens: Tokens
  /** For each token its column, or -1 where it stands alone (a slip). */
  readonly columns: Int32Array
}

export interface Collation {
  /** In the order in which they were given. */
  readonly witnesses: readonly AlignedWitness[]
  /** For each column its place in the reading order. */
  readonly places: Int32Array
  /** In the order of the story. */
  readonly groups: readonly Group[]
}

/** Collates the printings of a story. */
export function collateStory(witnesses: readonly Witness[]): Collation {
  const figureCodes = new FigureCodes()
  const tokenised = witnesses.map((witness) => ({ witness, tokens: tokensOf(witness, figureCodes) }))
  const inTurn = [...tokenised].sort(
    (a, b) =>
      b.tokens.codes.length - a.tokens.codes.length ||
      (a.witness.page < b.witness.page ? -1 : a.witness.page > b.witness.page ? 1 : 0) ||
      (a.witness.pieces[0]?.start ?? 0) - (b.witness.pieces[0]?.start ?? 0),
  )
  const reference = new Reference()
  /** A figure of each column, to compare the next ones with. */
  const shown = new Map<number, Figure>()
  const aligned = new Map<Witness, AlignedWitness>()
  for (const { witness, tokens } of inTurn) {
    const partner = alignRows(tokens.codes, reference.row)
    dropUnsupported(partner, witness, tokens, reference, shown)
    const columns = reference.add(tokens.codes, partner)
    tokens.figures.forEach((f, i) => {
      const column = columns[i] ?? -1
      if (f >= 0 && !shown.has(column)) shown.set(column, present(witness.figures[f], 'figure of the token'))
    })
    aligned.set(witness, { witness, tokens, columns })
  }
  const places = placesOf(reference.order)
  const inOrder = witnesses.map((witness) => present(aligned.get(witness), 'aligned witness'))
  return { witnesses: inOrder, places, groups: groupsOf(inOrder, places) }
}

/** Takes back figures put opposite figures that the words around them don't bear out. */
function dropUnsupported(
  partner: Int32Array,
  witness: Witness,
  tokens: Tokens,
  reference: Reference,
  shown: ReadonlyMap<number, Figure>,
): void {
  const doubtful: number[] = []
  tokens.figures.forEach((f, i) => {
    const place = partner[i] ?? -1
    if (f < 0 || place < 0) return
    const here = present(witness.figures[f], 'figure of the token')
    const there = shown.get(reference.order[place] ?? -1)
    if (!there || !isSupported(partner, i, resemblance(here, there), tokens.breaks)) doubtful.push(i)
  })
  for (const i of doubtful) partner[i] = -1
}

function resemblance(a: Figure, b: Figure): Resemblance {
  if (foldedText(a.text) === foldedText(b.text)) return 'same'
  if (a.kind !== b.kind) return 'other'
  if (a.value !== null && a.value === b.value) return 'same'
  return a.unit === b.unit ? 'sameUnit' : 'other'
}

function placesOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length)
  order.forEach((column, place) => (places[column] = place))
  return places
}

function groupsOf(witnesses: readonly AlignedWitness[], places: Int32Array): Group[] {
  const byColumn = new Map<number, Figure[]>()
  for (const { witness, tokens, columns } of witnesses) {
    tokens.figures.forEach((f, i) => {
      if (f < 0) return
      const column = columns[i] ?? -1
      const figures = byColumn.get(column) ?? []
      figures.push(present(witness.figures[f], 'figure of the token'))
      byColumn.set(column, figures)
    })
  }
  return [...byColumn]
    .sort(([a], [b]) => (places[a] ?? 0) - (places[b] ?? 0))
    .map(([column, figures], rank) => ({ rank, column, figures: figures.sort(byPlace) }))
}

/** Orders figures by page, then by start. */
export function byPlace(a: Figure, b: Figure): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : a.start - b.start
}
