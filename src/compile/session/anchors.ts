/**
 * How the catalogue points at the numbers of a session, as people do: page, printed characters, and which one of its
 * like in the story. Knows no row.
 */
import { present } from '../../base/assert'
import type { Figure, PageId } from '../../model/figure'
import { storyAt, type FigureRef, type Session } from '../../model/session'
import { printedText } from '../quantities'

/** The numbers of a page by their places, and in which order they print the same in one story. */
interface PageAnchors {
  readonly figures: ReadonlyMap<number, Figure>
  readonly alike: (figure: Figure) => readonly Figure[]
}

function anchorsOn(session: Session, page: PageId, figures: readonly Figure[]): PageAnchors {
  const keyOf = (figure: Figure): string =>
    `${storyAt(session, page, figure)?.id ?? ''} ${printedText(figure.text)}`
  const groups = new Map<string, Figure[]>()
  for (const figure of figures.filter(({ kind }) => kind === 'quantity')) {
    const key = keyOf(figure)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return {
    figures: new Map(figures.map((figure) => [figure.start, figure])),
    alike: (figure) => groups.get(keyOf(figure)) ?? [],
  }
}

/** Gives the anchor of each number. */
export function anchorsOf(
  session: Session,
  judged: ReadonlyMap<PageId, readonly Figure[]>,
): (ref: FigureRef) => string {
  const pages = new Map([...judged].map(([page, figures]) => [page, anchorsOn(session, page, figures)]))
  return ({ page, start }) => {
    const anchors = present(pages.get(page), 'the page of a statistic is one of the session')
    const figure = present(anchors.figures.get(start), 'a statistic stands on figures')
    const alike = anchors.alike(figure)
    return `${page} ${printedText(figure.text)}${alike.length > 1 ? ` #${alike.indexOf(figure) + 1}` : ''}`
  }
}
