/**
 * Judgements of numbers. Each confirmed number belongs to one statistic: the one that it was merged into, else one of
 * its own. What was judged stays disjoint: a judgement that would overlap another changes nothing.
 */
import { overlaps } from '../../base/span'
import type { PageId } from '../../model/figure'
import {
  sameRef,
  storyAt,
  type FigureRef,
  type JudgedFigure,
  type Session,
  type SessionPage,
  type SessionStatistic,
} from '../../model/session'
import { ownStatisticId } from '../../model/ownNames'

const compact = (text: string): string => text.replace(/\s+/g, '')

function withFigures(session: Session, page: PageId, figures: readonly JudgedFigure[]): Session {
  const sorted = [...figures].sort((a, b) => a.start - b.start)
  return {
    ...session,
    pages: session.pages.map((one) => (one.id === page ? { ...one, figures: sorted } : one)),
  }
}

/** Takes numbers out of all statistics; a statistic without numbers goes, and so do links to it. */
export function withoutFigures(session: Session, isGone: (ref: FigureRef) => boolean): Session {
  const left = session.statistics.flatMap((one): SessionStatistic[] => {
    const figures = one.figures.filter((ref) => !isGone(ref))
    if (figures.length === one.figures.length) return [one]
    return figures.length === 0 ? [] : [{ ...one, figures }]
  })
  const kept = new Set(left.map(({ id }) => id))
  const lost = new Set(session.statistics.filter(({ id }) => !kept.has(id)).map(({ id }) => id))
  const statistics = left.map((one) =>
    one.sameAs.some((id) => lost.has(id))
      ? { ...one, sameAs: one.sameAs.filter((id) => !lost.has(id)) }
      : one,
  )
  return { ...session, statistics }
}

/** A statistic of one number alone. Its id is new even where another statistic was begun at the same place. */
export function aloneStatistic(
  session: Session,
  page: SessionPage,
  figure: JudgedFigure,
): SessionStatistic | null {
  const story = storyAt(session, page.id, figure)
  if (!story) return null
  const taken = new Set(session.statistics.map(({ id }) => id))
  let at: number = figure.start
  // Another may bear the name where numbers were merged and split again.
  while (taken.has(ownStatisticId(page, at))) at += page.length + 1
  const name = figure.subject ?? compact(figure.text)
  return {
    id: ownStatisticId(page, at),
    known: false,
    story: story.id,
    label: { zh: name, en: '' },
    topic: null,
    figures: [{ page: page.id, start: figure.start }],
    decision: null,
    sameAs: [],
    extra: [],
  }
}

function moved(session: Session, from: FigureRef, to: FigureRef): Session {
  if (from.start === to.start) return session
  const statistics = session.statistics.map((one) =>
    one.figures.some((ref) => sameRef(ref, from))
      ? { ...one, figures: one.figures.map((ref) => (sameRef(ref, from) ? to : ref)) }
      : one,
  )
  return { ...session, statistics }
}

/** Puts a judgement in the place of an earlier one, or of a proposal. */
export function judge(
  session: Session,
  page: PageId,
  figure: JudgedFigure,
  replaces: number | null,
): Session {
  const own = session.pages.find(({ id }) => id === page)
  if (!own || figure.start >= figure.end || figure.end > own.length) return session
  const others = own.figures.filter(({ start }) => start !== (replaces ?? figure.start))
  if (others.some((other) => overlaps(other, figure))) return session
  const verdict = storyAt(session, page, figure)?.verdict ?? 'rejected'
  if (figure.verdict === 'confirmed' && verdict === 'rejected') return session
  const judged = withFigures(session, page, [...others, figure])
  const ref: FigureRef = { page, start: figure.start }
  if (figure.verdict === 'rejected')
    return withoutFigures(judged, (one) => sameRef(one, ref) || sameRef(one, { page, start: replaces ?? -1 }))
  const shifted = moved(judged, { page, start: replaces ?? figure.start }, ref)
  if (shifted.statistics.some(({ figures }) => figures.some((one) => sameRef(one, ref)))) return shifted
  const alone = aloneStatistic(shifted, own, figure)
  return alone ? { ...shifted, statistics: [...shifted.statistics, alone] } : shifted
}

/** Judges many numbers at once; those that were judged before stay as they are. */
export function judgeAll(session: Session, page: PageId, figures: readonly JudgedFigure[]): Session {
  const before = session.pages.find(({ id }) => id === page)?.figures ?? []
  const fresh = figures.filter((one) => !before.some((other) => overlaps(other, one)))
  return fresh.reduce((now, one) => judge(now, page, one, null), session)
}

/** Takes a judgement back: the number is proposed again. */
export function unjudge(session: Session, page: PageId, start: number): Session {
  const own = session.pages.find(({ id }) => id === page)
  if (!own?.figures.some((figure) => figure.start === start)) return session
  const left = withFigures(
    session,
    page,
    own.figures.filter((figure) => figure.start !== start),
  )
  return withoutFigures(left, (ref) => sameRef(ref, { page, start }))
}
