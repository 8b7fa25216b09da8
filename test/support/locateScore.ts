/**
 * Measures how well figures are found again in damaged copies of pages, against the truth. The edition is
 * five pages of invented passages that share some of them, as real pages do.
 */
import { rawSpan } from '../../src/base/span'
import { locatePage } from '../../src/corpus/index'
import type { KnownPage, PageMatch } from '../../src/model/heldPage'
import { pageId } from '../../src/model/figure'
import { damagedPage, seeded, type DamagedPage, type Marked, type Rates } from './damage'
import { newsPassages, plainPassage } from './newsPassages'

/** Pages of the edition, as marked passages. */
export const pressPages: readonly Marked[] = [
  [0, 7],
  [4, 12],
  [0, 4],
  [11, 18],
  [8, 14],
].map(([from = 0, to = 0]) => newsPassages.slice(from, to))

/** What an edition would remember of a page. Figures are numbered through. */
export function remembered(marked: Marked, page: number): KnownPage {
  const { text, figures } = plainPassage(marked.join('\n\n') + '\n\n')
  return {
    id: pageId(`page-${page}`),
    sha256: String(page).repeat(64),
    length: text.length,
    figures: figures.map(({ start, end }, i) => ({
      ...rawSpan(start, end),
      index: page * 1000 + i,
      text: text.slice(start, end),
    })),
  }
}

export const edition: readonly KnownPage[] = pressPages.map(remembered)

export interface LocateScore {
  readonly copies: number
  /** Copies that were taken for the right page. */
  readonly recognised: number
  /** Figures of the copies. */
  readonly figures: number
  readonly located: number
  /** Places that share most of their characters with the figure. */
  readonly right: number
}

/** The damage of an OCR that misreads a share of the characters, and puts breaks where it likes. */
export function noise(share: number): Rates {
  // A figure has about four characters; so many chances to be misread.
  return { characters: share, breaks: share, figures: 1 - (1 - share) ** 4, missing: 0, torn: share * 2 }
}

function rightPlaces(match: PageMatch, copy: DamagedPage, page: number): number {
  return match.places.filter(({ figure, start, end }) =>
    copy.figures.some((truth) => {
      const shared = Math.min(end, truth.end) - Math.max(start, truth.start)
      return truth.id === figure - page * 1000 && 2 * shared > truth.end - truth.start
    }),
  ).length
}

/** Damages every page of the edition `rounds` times. */
export function scoreLocating(share: number, rounds: number): LocateScore {
  const score = { copies: 0, recognised: 0, figures: 0, located: 0, right: 0 }
  pressPages.forEach((marked, page) => {
    for (let seed = 1; seed <= rounds; seed++) {
      const copy = damagedPage(marked, noise(share), seeded(seed * 31 + page))
      const match = locatePage(copy.text, null, edition)
      score.copies++
      score.figures += new Set(copy.figures.map(({ id }) => id)).size
      if (match?.page !== edition[page]?.id || !match) continue
      score.recognised++
      score.located += match.places.length
      score.right += rightPlaces(match, copy, page)
    }
  })
  return score
}
