/**
 * Stories of own pages: renamed, dated, split, joined, rejected, or known as a story of the edition. Every statistic
 * stays in the one story that all its numbers stand in.
 */
import { rawSpan, type Span } from '../../base/span'
import type { StoryId } from '../../model/corpus'
import type { PageId } from '../../model/figure'
import {
  sameRef,
  type FigureRef,
  type Session,
  type SessionPrinting,
  type SessionStory,
} from '../../model/session'
import type { StoryPatch } from './command'
import { aloneStatistic, withoutFigures } from './figureEdits'
import { ownStoryId } from '../../model/ownNames'

function isIn({ printings }: Pick<SessionStory, 'printings'>, ref: FigureRef): boolean {
  return printings.some(
    ({ page, pieces }) =>
      page === ref.page && pieces.some((piece) => piece.start <= ref.start && ref.start < piece.end),
  )
}

/** What is said of a story; a rejected one loses the judgements of its numbers. */
export function editStory(session: Session, id: StoryId, patch: StoryPatch): Session {
  const story = session.stories.find((one) => one.id === id)
  if (!story || patch.headline?.trim() === '') return session
  const edited = { ...session, stories: session.stories.map((one) => (one === story ? { ...one, ...patch } : one)) } // prettier-ignore
  if (patch.verdict !== 'rejected') return edited
  const pages = edited.pages.map((page) => ({
    ...page,
    figures: page.figures.filter((figure) => !isIn(story, { page: page.id, start: figure.start })),
  }))
  return withoutFigures({ ...edited, pages }, (ref) => isIn(story, ref))
}

function cut(pieces: readonly Span[], at: number): readonly [readonly Span[], readonly Span[]] {
  const before = pieces.filter(({ start }) => start < at).map((p) => rawSpan(p.start, Math.min(p.end, at)))
  const after = pieces.filter(({ end }) => end > at).map((p) => rawSpan(Math.max(p.start, at), p.end))
  return [before, after]
}

/** Splits a story: from a place of a page on it is another. Nothing where either part would be empty. */
export function splitStory(
  session: Session,
  id: StoryId,
  page: PageId,
  at: number,
  headline: string,
): Session {
  const story = session.stories.find((one) => one.id === id)
  const own = session.pages.find((one) => one.id === page)
  const printing = story?.printings.find((one) => one.page === page)
  if (!story || !own || !printing) return session
  const [before, after] = cut(printing.pieces, at)
  const second = ownStoryId(own, at)
  // A number is not cut in two.
  const isTorn = own.figures.some(({ start, end }) => start < at && at < end)
  if (before.length === 0 || after.length === 0 || isTorn) return session
  if (session.stories.some((one) => one.id === second)) return session
  const part: SessionStory = {
    ...story,
    id: second,
    known: false,
    verdict: 'proposed',
    headline: headline === '' ? `${story.headline}（二）` : headline,
    printings: [{ ...printing, pieces: after }],
  }
  const first: SessionStory = {
    ...story,
    printings: story.printings.map((one) => (one === printing ? { ...one, pieces: before } : one)),
  }
  const stories = session.stories.flatMap((one) => (one === story ? [first, part] : [one]))
  return settle({ ...session, stories }, story.id)
}

/** Gives numbers that stand in another story than their statistic a statistic of their own there. */
function settle(session: Session, id: StoryId): Session {
  const story = session.stories.find((one) => one.id === id)
  if (!story) return session
  const strays = session.statistics
    .filter((one) => one.story === id)
    .flatMap(({ figures }) => figures.filter((ref) => !isIn(story, ref)))
  const left = withoutFigures(session, (ref) => strays.some((one) => sameRef(one, ref)))
  return strays.reduce((now, ref) => {
    const page = now.pages.find((one) => one.id === ref.page)
    const figure = page?.figures.find(({ start }) => start === ref.start)
    const alone = page && figure ? aloneStatistic(now, page, figure) : null
    return alone ? { ...now, statistics: [...now.statistics, alone] } : now
  }, left)
}

function joinPrintings(printings: readonly SessionPrinting[]): readonly SessionPrinting[] {
  const byPage = new Map<PageId, SessionPrinting>()
  for (const printing of printings) {
    const other = byPage.get(printing.page)
    const pieces = [...(other?.pieces ?? []), ...printing.pieces].sort((a, b) => a.start - b.start)
    byPage.set(printing.page, { ...(other ?? printing), pieces })
  }
  return [...byPage.values()]
}

/** Two stories are one: the first keeps its name. The edition's own story is never swallowed. */
export function joinStories(session: Session, into: StoryId, from: StoryId): Session {
  const first = session.stories.find((one) => one.id === into)
  const second = session.stories.find((one) => one.id === from)
  if (!first || !second || first === second || second.known) return session
  const verdict = first.verdict === 'rejected' ? second.verdict : first.verdict
  const printings = joinPrintings([...first.printings, ...second.printings])
  const joined: SessionStory = { ...first, verdict, printings }
  return {
    ...session,
    stories: session.stories.flatMap((one) => (one === second ? [] : [one === first ? joined : one])),
    statistics: session.statistics.map((one) => (one.story === from ? { ...one, story: into } : one)),
  }
}

/** The story is one of the edition's. A second page that prints it becomes a printing of the same. */
export function knowStory(
  session: Session,
  id: StoryId,
  as: Pick<SessionStory, 'id' | 'headline' | 'kind' | 'place' | 'date' | 'agency' | 'topic'>,
): Session {
  const story = session.stories.find((one) => one.id === id)
  if (!story || story.known) return session
  const twin = session.stories.find((one) => one.id === as.id)
  if (twin) return joinStories(session, twin.id, id)
  const { headline, kind, place, date, agency, topic } = as
  const known: SessionStory = { ...story, id: as.id, headline, kind, place, date, agency, topic, known: true, verdict: 'confirmed' } // prettier-ignore
  return {
    ...session,
    stories: session.stories.map((one) => (one === story ? known : one)),
    statistics: session.statistics.map((one) => (one.story === id ? { ...one, story: as.id } : one)),
  }
}
