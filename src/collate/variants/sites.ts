/**
 * Finds the places where printings of a story word it differently: stretches between two columns that
 * agree. Knows columns and texts, no meaning.
 */
import { rawSpan, type Span } from '../../base/span'
import type { PageId } from '../../model/figure'
import type { AlignedWitness, Collation } from '../collateStory'

/** What one printing has between the two columns of a site. */
export interface Testimony {
  readonly page: PageId
  /** The page's text, for looking at the words around. */
  readonly source: string
  /** From the first to the last differing token; empty where nothing stands between. */
  readonly span: Span
  /** Folded, for comparing. */
  readonly key: string
}

export interface Site {
  /** Places of the columns before and after, which agree. */
  readonly from: number
  readonly to: number
  readonly testimonies: readonly Testimony[]
}

/** A stretch longer than this, in tokens, is another passage, not another word. */
const LONGEST = 16
/** Agreement of so few tokens between two deviations is chance (厄瓜多尔 and 尼加拉瓜 share 瓜). */
const ISLAND = 1

/** The sites of a story at which printings differ in words, in the order of the story. */
export function sitesOf(collation: Collation): Site[] {
  const rows = collation.witnesses.map((aligned) => rowOf(collation, aligned))
  const bounds = new Map<string, readonly [number, number]>()
  for (const row of rows) for (const [from, to] of deviationsOf(row)) bounds.set(`${from}:${to}`, [from, to])
  return [...bounds.values()]
    .map(([from, to]): Site => ({
      from,
      to,
      testimonies: rows.flatMap((row) => testimony(row, from, to) ?? []),
    }))
    .filter((site) => new Set(site.testimonies.map((t) => t.key)).size > 1)
    .sort((a, b) => a.from - b.from || b.to - a.to)
}

interface Row {
  readonly aligned: AlignedWitness
  /** For each token its place, or -1. */
  readonly places: Int32Array
  /** Tokens that stand at a place; several where a passage is repeated. */
  readonly tokensAt: ReadonlyMap<number, readonly number[]>
}

function rowOf(collation: Collation, aligned: AlignedWitness): Row {
  const places = aligned.columns.map((column) => (column < 0 ? -1 : (collation.places[column] ?? -1)))
  const tokensAt = new Map<number, number[]>()
  places.forEach((place, i) => {
    const tokens = tokensAt.get(place)
    if (tokens) tokens.push(i)
    else tokensAt.set(place, [i])
  })
  return { aligned, places, tokensAt }
}

/** Pairs of places that agree, between which the printing lacks columns or has tokens of its own. */
function deviationsOf({ places, aligned }: Row): (readonly [number, number])[] {
  const found: [number, number][] = []
  let before = -1
  places.forEach((place, i) => {
    if (place < 0) return
    const [from, gap] = [places[before] ?? -1, i - before]
    const jump = place - from
    const deviates = before >= 0 && jump >= 1 && jump <= LONGEST && gap <= LONGEST && (jump > 1 || gap > 1)
    if (deviates) {
      const last = found.at(-1)
      const isIsland = last !== undefined && from >= last[1] && from - last[1] < ISLAND
      if (last && isIsland && (aligned.tokens.figures[before] ?? -1) < 0) last[1] = place
      else found.push([from, place])
    }
    before = i
  })
  return found
}

function testimony({ aligned, tokensAt }: Row, from: number, to: number): Testimony | undefined {
  const { tokens, witness } = aligned
  for (const i of tokensAt.get(from) ?? []) {
    const j = (tokensAt.get(to) ?? []).find((end) => end > i && end - i <= LONGEST)
    if (j === undefined) continue
    // A figure between is a matter of readings, not of words.
    if (tokens.figures.subarray(i + 1, j).some((figure) => figure >= 0)) return undefined
    const empty = j === i + 1
    const start = empty ? (tokens.ends[i] ?? 0) : (tokens.starts[i + 1] ?? 0)
    const end = empty ? start : (tokens.ends[j - 1] ?? 0)
    const key = String.fromCharCode(...tokens.codes.subarray(i + 1, j))
    return { page: witness.page, source: witness.text, span: rawSpan(start, end), key }
  }
  return undefined
}
