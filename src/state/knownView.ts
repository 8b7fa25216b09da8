/**
 * Takes out of a view what the corpus does not have: a story of an old link, a statistic that was
 * renamed. Knows only names, not what they stand for.
 */
import type { View } from '../model/view'
import type { Notice } from './notice'
import type { AddressKey } from './viewCodec'

/** Whatever can say whether it has a name. */
export interface Names {
  has(name: string): boolean
}

/** The names that there are, and of which corpus. */
export interface KnownNames {
  /** The corpus that is open: what an address asks for instead is answered by whoever opens it. */
  readonly corpus: string | null
  readonly stories: Names
  readonly topics: Names
  readonly pages: Names
  readonly units: Names
  readonly statistics: Names
  readonly charts: Names
}

/** Keeps what is known; each name that is dropped gives a notice. */
export function keepKnown(
  view: View,
  known: KnownNames,
): { readonly view: View; readonly notices: readonly Notice[] } {
  const notices: Notice[] = []
  const drop = (key: AddressKey, value: string): void => {
    notices.push({ key, value, reason: 'unknown' })
  }
  const kept = <T extends string>(key: AddressKey, names: readonly T[], all: Names): readonly T[] => {
    const unknown = names.filter((name) => !all.has(name))
    unknown.forEach((name) => drop(key, name))
    return unknown.length === 0 ? names : names.filter((name) => all.has(name))
  }
  const one = <T extends string>(key: AddressKey, name: T | null, all: Names): T | null => {
    if (name === null || all.has(name)) return name
    drop(key, name)
    return null
  }
  const query = {
    ...view.query,
    stories: kept('story', view.query.stories, known.stories),
    topics: kept('topic', view.query.topics, known.topics),
    pages: kept('page', view.query.pages, known.pages),
    units: kept('unit', view.query.units, known.units),
  }
  const chart = one('chart', view.chart, known.charts)
  const stat = one('stat', view.stat, known.statistics)
  const { corpus } = known
  if (notices.length === 0 && corpus === view.corpus) return { view, notices }
  return { view: { ...view, corpus, query, chart, stat }, notices }
}
