/**
 * The texts that a session is compiled from. A page whose text is not at hand is rebuilt from its numbers: each stands
 * at its place, and between them is nothing that says anything; so its statistics can be drawn before it is dropped
 * again. Knows no story.
 */
import { extractPage } from '../../extract/index'
import type { Figure, PageId } from '../../model/figure'
import { judgedFigures, type Session, type SessionPage } from '../../model/session'

const FILLER = '\n'

/** A text of the page's length in which its confirmed numbers stand in their places. */
export function rebuiltText({ length, figures }: SessionPage): string {
  let text = ''
  for (const figure of figures) text += FILLER.repeat(Math.max(0, figure.start - text.length)) + figure.text
  return text + FILLER.repeat(Math.max(0, length - text.length))
}

/** A page of a session as it can be compiled. */
export interface SessionText {
  readonly text: string
  /** Whether it is the page's own text, not one rebuilt from its numbers. */
  readonly isWhole: boolean
  readonly found: readonly Figure[]
  readonly judged: readonly Figure[]
}

/** The text of each page with its figures, found and judged. */
export function sessionTexts(
  session: Session,
  texts: ReadonlyMap<PageId, string>,
): ReadonlyMap<PageId, SessionText> {
  return new Map(
    session.pages.map((page) => {
      const own = texts.get(page.id)
      const text = own ?? rebuiltText(page)
      const found = extractPage({ id: page.id, text, issued: page.issued }).figures
      return [
        page.id,
        { text, isWhole: own !== undefined, found, judged: judgedFigures(page.id, found, page.figures) },
      ] as const
    }),
  )
}
