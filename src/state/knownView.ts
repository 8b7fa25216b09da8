/**
 * Takes out of a view what the corpus does not have: a story of an old link, a statistic that was
 * renamed. Knows only names, not what they stand for.
 */
import type { View } from '../model/view'
import type { Notice } from './notice'
import type { AddressKey } from './viewCodec'

/** The names that there are. */
export interface KnownNames {
  readonly stories: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly pages: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly statistics: ReadonlySet<string>
  readonly charts: Pick<ReadonlySet<string>, 'has'>
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
  const kept = <T extends string>(
    key: AddressKey,
    names: readonly T[],
    all: ReadonlySet<string>,
  ): readonly T[] => {
    const unknown = names.filter((name) => !all.has(name))
    unknown.forEach((name) => drop(key, name))
    return unknown.length === 0 ? names : names.filter((name) => all.has(name))
  }
  const one = <T extends string>(key: AddressKey, name: T | null, all: KnownNames['charts']): T | null => {
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
  return notices.length === 0 ? { view, notices } : { view: { ...view, query, chart, stat }, notices }
}
