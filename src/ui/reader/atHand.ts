/** Looks figures and names up among the pages at hand. Pure. */
import type { HeldFigure } from '../../corpus'
import type { EditionText, HeldPage, Place } from '../../model/heldPage'

/** A figure of the edition in the first page that prints it; null where none does. */
export function heldFigureIn(pages: readonly HeldPage[], figure: number): HeldFigure | null {
  for (const { match, text } of pages) {
    const place = match?.places.find((found) => found.figure === figure)
    if (match && place) return { page: match.page, text, start: place.start, end: place.end }
  }
  return null
}

/** The first page that prints one of the figures, and where. */
export function placeOfAny(
  pages: readonly HeldPage[],
  figures: readonly number[],
): { readonly page: HeldPage; readonly place: Place } | null {
  for (const page of pages) {
    const place = page.match?.places.find(({ figure }) => figures.includes(figure))
    if (place) return { page, place }
  }
  return null
}

/** Where a page prints some figures. */
export function placesOf({ match }: HeldPage, figures: readonly number[]): readonly number[] {
  return (match?.places ?? []).filter(({ figure }) => figures.includes(figure)).map(({ start }) => start)
}

/** A name that no page has: another page of the same name gets a number. */
export function freeName(pages: readonly HeldPage[], name: string): string {
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name} (${i})`
    if (!pages.some((page) => page.name === free)) return free
  }
}

/** The pages of the edition among those at hand; of several copies of one page the first. */
export function editionTexts(pages: readonly HeldPage[]): readonly EditionText[] {
  const texts = pages.flatMap(({ text, figures, match }) => (match ? [{ text, figures, match }] : []))
  return texts.filter((one, i) => texts.findIndex(({ match }) => match.page === one.match.page) === i)
}
