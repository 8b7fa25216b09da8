/**
 * A new page as the desk lays it down: its identity, the stories and numbers that extraction proposes, and which
 * stories of the edition it prints. Pure but for the name that the caller found.
 */
import type { Day } from '../../base/day'
import { extractPage } from '../../extract/index'
import type { Figure, PageId } from '../../model/figure'
import type { SessionPage, SessionStory } from '../../model/session'
import { proposeStories } from './proposeStories'

/** A page as it comes: its text is the whole of it. */
export interface OwnPage {
  readonly id: PageId
  readonly name: string
  readonly text: string
  readonly sha256: string | null
  readonly issued: Day | null
}

export interface Laid {
  readonly page: SessionPage
  readonly stories: readonly SessionStory[]
}

/** Lays a page down. */
export function layPage({ id, name, text, sha256, issued }: OwnPage): Laid {
  const page: SessionPage = { id, name, sha256, length: text.length, issued, paper: null, figures: [] }
  const extraction = extractPage({ id, text, issued })
  return { page, stories: proposeStories(page, extraction) }
}

/** The reading that extraction proposes for characters that somebody has marked; null where it finds no number. */
export function readSelection(text: string, page: PageId): Figure | null {
  const { figures } = extractPage({ id: page, text, issued: null })
  return figures.find(({ kind }) => kind === 'quantity') ?? figures[0] ?? null
}
