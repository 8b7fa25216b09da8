/** What is proposed to the reader: the numbers of a part that nobody has judged, and a number of marked characters. Pure. */
import { overlapping, type Span } from '../../../base/span'
import type { Figure } from '../../../model/figure'
import { proposalOf, type JudgedFigure, type SessionPage } from '../../../model/session'

/** The numbers in some pieces of a page that nobody has judged, as they are proposed. */
export function unjudgedIn(
  page: SessionPage,
  figures: readonly Figure[],
  pieces: readonly Span[],
): readonly JudgedFigure[] {
  return figures
    .filter(
      (figure) =>
        figure.kind === 'quantity' &&
        pieces.some((piece) => piece.start <= figure.start && figure.end <= piece.end) &&
        overlapping(page.figures, figure).length === 0,
    )
    .map((figure) => proposalOf(figure))
}

/** The number that marked characters are; `read` is what extraction makes of them, null where it finds none. */
export function markedNumber(span: Span, text: string, read: Figure | null): JudgedFigure {
  const plain = { value: null, min: null, max: null, bound: 'eq', unit: null, per: null, role: null, basis: null, range: null, subject: null } as const // prettier-ignore
  return { ...(read ? proposalOf(read) : plain), ...span, text, when: null, verdict: 'confirmed' }
}
