/**
 * Chooses the reading that is drawn first: a person's decision, else what most pages print. Pages are
 * counted, not mentions: a page that repeats a slip is one witness. Knows nothing of what is true.
 */
import type { Adoption, Bilingual, Certainty } from '../model/corpus'
import type { WitnessedReading } from './readings'

/** What a person decided, as the catalogue says it. */
export interface Decision {
  /** Index of the reading; `findReading` gives it for a printed text. */
  readonly adopted: number
  readonly reason: Bilingual
  readonly certainty: Certainty
}

export interface Adopted {
  readonly adopted: number
  readonly adoption: Adoption
}

/** Adopts one of the readings, which are ordered as `readingsOf` gives them. */
export function adopt(
  readings: readonly Pick<WitnessedReading, 'pages'>[],
  decision: Decision | null,
): Adopted {
  if (readings.length <= 1) return { adopted: 0, adoption: { kind: 'agreed' } }
  if (decision) {
    const { adopted, reason, certainty } = decision
    return { adopted, adoption: { kind: 'decided', reason, certainty } }
  }
  const counts = readings.map((reading) => reading.pages.length)
  const most = Math.max(...counts)
  const tied = counts.filter((count) => count === most).length > 1
  return { adopted: counts.indexOf(most), adoption: { kind: tied ? 'tied' : 'majority' } }
}

/** Finds the reading that some figure prints as `text` (spaces and line breaks don't count); -1 if none. */
export function findReading(readings: readonly Pick<WitnessedReading, 'figures'>[], text: string): number {
  const bare = text.replace(/\s+/g, '')
  return readings.findIndex((reading) =>
    reading.figures.some((figure) => figure.text.replace(/\s+/g, '') === bare),
  )
}
