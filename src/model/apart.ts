/**
 * Which statistics of a session are different facts though they look alike or stand in one place: what a reader said of
 * two of them, kept among the declined proposals by the key of both. And two as one. Knows no text and no collation.
 */
import type { StatisticId } from './corpus'
import { byRef, type Session, type SessionStatistic } from './session'

/** The key under which a session keeps that two statistics are different facts. */
export function apartKey(a: StatisticId, b: StatisticId): string {
  return `${a}+${b}`
}

/** Says whether two statistics must stay two: somebody said so, or the edition has both. */
export function isApart(
  { declined }: Session,
  a: Pick<SessionStatistic, 'id' | 'known'>,
  b: Pick<SessionStatistic, 'id' | 'known'>,
): boolean {
  return (
    (a.known && b.known) || declined.includes(apartKey(a.id, b.id)) || declined.includes(apartKey(b.id, a.id))
  )
}

/** For each statistic the earlier ones of its story that must stay apart from it, in their order. */
export function partedFrom(session: Session): ReadonlyMap<StatisticId, readonly StatisticId[]> {
  const places = new Map(session.statistics.map((one, i) => [one.id as string, { one, i }]))
  const earlier = new Map<StatisticId, Set<number>>()
  const part = (a: string, b: string): void => {
    const [first, second] = [places.get(a), places.get(b)].sort((x, y) => (x?.i ?? 0) - (y?.i ?? 0))
    if (!first || !second || first === second || first.one.story !== second.one.story) return
    earlier.set(second.one.id, (earlier.get(second.one.id) ?? new Set()).add(first.i))
  }
  for (const key of session.declined) {
    const [a, b] = key.split('+')
    if (a !== undefined && b !== undefined) part(a, b)
  }
  const known = session.statistics.filter((one) => one.known)
  known.forEach((b, i) => known.slice(0, i).forEach((a) => part(a.id, b.id)))
  return new Map(
    [...earlier].map(([id, those]) => [
      id,
      [...those].sort((a, b) => a - b).flatMap((i) => session.statistics[i]?.id ?? []),
    ]),
  )
}

function renamed(ids: readonly StatisticId[], from: StatisticId, into: StatisticId): readonly StatisticId[] {
  return ids.includes(from) ? [...new Set(ids.map((id) => (id === from ? into : id)))] : ids
}

/** What was said of the second holds for both; that they are two does not. */
function heldTogether(declined: readonly string[], into: StatisticId, from: StatisticId): readonly string[] {
  return declined
    .filter((key) => key !== apartKey(into, from) && key !== apartKey(from, into))
    .map((key) =>
      key
        .split('+')
        .map((id) => (id === from ? into : id))
        .join('+'),
    )
}

/** Two statistics of one story become the first. */
export function asOne(session: Session, first: SessionStatistic, second: SessionStatistic): Session {
  const merged: SessionStatistic = {
    ...first,
    figures: [...first.figures, ...second.figures].sort(byRef),
    decision: first.decision ?? second.decision,
    sameAs: [...new Set([...first.sameAs, ...second.sameAs])].filter(
      (id) => id !== first.id && id !== second.id,
    ),
    extra: first.extra.length > 0 ? first.extra : second.extra,
  }
  return {
    ...session,
    declined: heldTogether(session.declined, first.id, second.id),
    statistics: session.statistics.flatMap((one) => {
      if (one.id === second.id) return []
      return one.id === first.id ? [merged] : [{ ...one, sameAs: renamed(one.sameAs, second.id, first.id) }]
    }),
  }
}
