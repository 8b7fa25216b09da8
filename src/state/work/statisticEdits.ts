/**
 * Statistics made of own numbers: named, merged, split, linked with the edition's. Every confirmed number stays in
 * exactly one statistic, and a statistic in one story.
 */
import { apartKey, asOne } from '../../model/apart'
import type { StatisticId, StoryId } from '../../model/corpus'
import { byRef, sameRef, type FigureRef, type Session, type SessionStatistic } from '../../model/session'
import type { KnownLink } from './command'
import { aloneStatistic, withoutFigures } from './figureEdits'

/** Puts a statistic with changes in its own place. */
export function editStatistic(
  session: Session,
  id: StatisticId,
  patch: Partial<Pick<SessionStatistic, 'label' | 'topic' | 'decision'>>,
): Session {
  const statistic = session.statistics.find((one) => one.id === id)
  if (!statistic || patch.label?.zh.trim() === '') return session
  const edited = { ...statistic, ...patch }
  return { ...session, statistics: session.statistics.map((one) => (one === statistic ? edited : one)) }
}

/** Two statistics report one fact: in one story they become one, else each names the other. */
export function mergeStatistics(session: Session, into: StatisticId, from: StatisticId): Session {
  const first = session.statistics.find(({ id }) => id === into)
  const second = session.statistics.find(({ id }) => id === from)
  if (!first || into === from) return session
  // What is not of this session is the edition's: it is named, never swallowed.
  if (first.story !== second?.story) return linked(session, first, from)
  // Two facts of the edition stay two.
  if (second.known) return first.known ? session : mergeStatistics(session, from, into)
  return asOne(session, first, second)
}

function linked(session: Session, first: SessionStatistic, second: StatisticId): Session {
  if (first.sameAs.includes(second)) return session
  const linkedFirst = { ...first, sameAs: [...first.sameAs, second] }
  return { ...session, statistics: session.statistics.map((one) => (one === first ? linkedFirst : one)) }
}

/**
 * Takes a number out of a statistic of several: it becomes one of its own. That the two are different facts is kept, for
 * they may stand in one place of two printings.
 */
export function splitStatistic(session: Session, id: StatisticId, ref: FigureRef): Session {
  const statistic = session.statistics.find((one) => one.id === id)
  const page = session.pages.find((one) => one.id === ref.page)
  const figure = page?.figures.find(({ start }) => start === ref.start)
  if (!statistic?.figures.some((one) => sameRef(one, ref)) || !page || !figure) return session
  if (statistic.figures.length === 1 && !statistic.known) return session
  const left = withoutFigures(session, (one) => sameRef(one, ref))
  const alone = aloneStatistic(left, page, figure)
  if (!alone) return session
  const key = apartKey(id, alone.id)
  const declined = session.declined.includes(key) ? session.declined : [...session.declined, key]
  return { ...left, declined, statistics: [...left.statistics, alone] }
}

/** Own numbers report statistics of the edition: they leave what they were in and join those. */
export function linkKnown(session: Session, story: StoryId, links: readonly KnownLink[]): Session {
  const isConfirmed = (ref: FigureRef): boolean =>
    session.pages.some(
      ({ id, figures }) =>
        id === ref.page && figures.some((f) => f.start === ref.start && f.verdict === 'confirmed'),
    )
  return links.reduce((now, { statistic, label, figures: given }) => {
    const figures = given.filter(isConfirmed)
    if (figures.length === 0) return now
    const left = withoutFigures(now, (ref) => figures.some((one) => sameRef(one, ref)))
    const twin = left.statistics.find(({ id }) => id === statistic)
    const all = [...(twin?.figures ?? []), ...figures].sort(byRef)
    const known: SessionStatistic = twin
      ? { ...twin, figures: all }
      : { id: statistic, known: true, story, label, topic: null, figures: all, decision: null, sameAs: [], extra: [] } // prettier-ignore
    return { ...left, statistics: [...left.statistics.filter((one) => one !== twin), known] }
  }, session)
}
