/**
 * Links between statistics that report the same fact: made symmetric and transitive, then checked: what
 * cannot both hold is a contradiction, which is shown, never hidden.
 */
import { compatible } from '../collate/index'
import { amountOf, type Contradiction, type Statistic, type StatisticId } from '../model/corpus'

/** Gives every statistic the links of its whole circle, in the order of the list. */
export function closeLinks(statistics: readonly Statistic[]): readonly Statistic[] {
  const circle = new Map<StatisticId, Set<StatisticId>>(statistics.map((s) => [s.id, new Set([s.id])]))
  for (const { id, sameAs } of statistics) {
    for (const other of sameAs) {
      const here = circle.get(id)
      const there = circle.get(other)
      if (!here || !there || here === there) continue
      for (const member of there) {
        here.add(member)
        circle.set(member, here)
      }
    }
  }
  const places = new Map(statistics.map(({ id }, i) => [id, i]))
  const placeOf = (id: StatisticId): number => places.get(id) ?? 0
  return statistics.map((s) => {
    const others = [...(circle.get(s.id) ?? [])].filter((id) => id !== s.id)
    return { ...s, sameAs: others.sort((a, b) => placeOf(a) - placeOf(b)) }
  })
}

/** The linked pairs whose adopted readings cannot both hold, each pair once. */
export function contradictionsOf(statistics: readonly Statistic[]): readonly Contradiction[] {
  const byId = new Map(statistics.map((s, i) => [s.id, { b: s, place: i }]))
  return statistics.flatMap((a, i) =>
    a.sameAs.flatMap((id): Contradiction[] => {
      const { b, place } = byId.get(id) ?? { b: null, place: 0 }
      if (!b || place < i || compatible(amountOf(a), amountOf(b))) return []
      return [
        {
          a: a.id,
          b: b.id,
          why: {
            zh: `“${a.label.zh}”与“${b.label.zh}”所说的范围不能同时成立`,
            en: `“${a.label.en}” and “${b.label.en}” cannot both hold`,
          },
        },
      ]
    }),
  )
}
