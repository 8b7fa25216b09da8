/** Where a part of the page is held that is fetched later than the page: null until it has arrived. Knows no part. */

export interface Shelf<Part> {
  /** The part, or null as long as it has not arrived. */
  readonly held: () => Part | null
  /** Fetches the part; says whether it is there now. */
  readonly bring: () => Promise<boolean>
  /** Whether it did not come when it was last asked for. */
  readonly isMissing: () => boolean
}

/** A shelf with a part that came with the page. */
export function filledShelf<Part>(part: Part): Shelf<Part> {
  return { held: () => part, bring: () => Promise.resolve(true), isMissing: () => false }
}

/** An empty shelf, and what fetches its part. */
export function shelf<Part>(fetch: () => Promise<Part>): Shelf<Part> {
  let arrived: Part | null = $state.raw(null)
  let failed = $state(false)
  const bring = async (): Promise<boolean> => {
    try {
      arrived ??= await fetch()
      failed = false
    } catch {
      failed = true // Offline, or a newer build has taken the place of this one.
    }
    return !failed
  }
  return { held: () => arrived, bring, isMissing: () => failed }
}

/** A piece of what a shelf holds. */
export function pieceOf<Part, Piece>(
  { held, bring, isMissing }: Shelf<Part>,
  pick: (part: Part) => Piece,
): Shelf<Piece> {
  const piece = (): Piece | null => {
    const part = held()
    return part === null ? null : pick(part)
  }
  return { held: piece, bring, isMissing }
}
