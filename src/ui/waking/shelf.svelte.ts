/** Where a part of the page is held that is fetched later than the page: null until it has arrived. Knows no part. */

export interface Shelf<Part> {
  /** The part, or null as long as it has not arrived. */
  readonly held: () => Part | null
  /** Fetches the part; says whether it is there now. */
  readonly bring: () => Promise<boolean>
}

/** A shelf with a part that came with the page. */
export function filledShelf<Part>(part: Part): Shelf<Part> {
  return { held: () => part, bring: () => Promise.resolve(true) }
}

/** An empty shelf, and what fetches its part. */
export function shelf<Part>(fetch: () => Promise<Part>): Shelf<Part> {
  let arrived: Part | null = $state.raw(null)
  const bring = async (): Promise<boolean> => {
    try {
      arrived ??= await fetch()
      return true
    } catch {
      return false // Offline: what stands there stays.
    }
  }
  return { held: () => arrived, bring }
}
