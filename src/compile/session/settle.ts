/**
 * What collation says of the statistics of a session: figures that it lays in one place are one statistic, but for those
 * that somebody has parted, and a decision holds as long as a figure in its place prints the reading. Knows no table.
 */
import type { Group } from '../../collate/index'
import { asOne, isApart } from '../../model/apart'
import type { StatisticId } from '../../model/corpus'
import { sameRef, type Session, type SessionStatistic } from '../../model/session'
import { printedText } from '../quantities'

function standsIn({ figures }: SessionStatistic, group: Group): boolean {
  return figures.some((ref) => group.figures.some((figure) => sameRef(ref, figure)))
}

/** The statistics of one place become one: the edition's own takes the others in, else the earliest. */
function uniteGroup(session: Session, group: Group): Session {
  const there = session.statistics.filter((one) => standsIn(one, group))
  if (there.length < 2) return session
  const order = [...there].sort((a, b) => Number(b.known) - Number(a.known)).map(({ id }) => id)
  const heads: StatisticId[] = []
  return order.reduce((now, id) => {
    const statistic = now.statistics.find((one) => one.id === id)
    const head = now.statistics.find(
      (one) => heads.includes(one.id) && statistic && !isApart(now, one, statistic),
    )
    if (statistic && head) return asOne(now, head, statistic)
    heads.push(id)
    return now
  }, session)
}

/** Unites what stands in one place. */
export function uniteByCollation(session: Session, groups: readonly Group[]): Session {
  return groups.reduce(uniteGroup, session)
}

/** Lets go of decisions for readings that nothing prints any more. The edition's statistics have readings elsewhere too. */
export function heldDecisions(session: Session, groups: readonly Group[]): Session {
  const isLost = (one: SessionStatistic): boolean => {
    if (!one.decision || one.known) return false
    const figures = groups.filter((group) => standsIn(one, group)).flatMap((group) => group.figures)
    const own = figures.filter((figure) =>
      session.statistics.every(
        (other) => other === one || !other.figures.some((ref) => sameRef(ref, figure)),
      ),
    )
    // What a reader has rejected stands in its place still, as no quantity: it prints no reading.
    return !own.some(({ kind, text }) => kind === 'quantity' && printedText(text) === one.decision?.text)
  }
  if (!session.statistics.some(isLost)) return session
  const statistics = session.statistics.map((one) => (isLost(one) ? { ...one, decision: null } : one))
  return { ...session, statistics }
}
