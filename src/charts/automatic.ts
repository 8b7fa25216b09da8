/**
 * Charts for statistics that no definition covers: bars of one unit each, the largest first, linear or, where the numbers lie
 * far apart, on a log axis; what has no neighbour of its unit stands as a large figure. Every statistic stands in one chart.
 */
import { amountOf, type Bilingual, type Statistic, type StoryId } from '../model/corpus'
import type { Amount } from '../model/figure'
import { automaticSubtitle, automaticTitle, figuresSubtitle, figuresTitle } from './automaticWords'
import type { ChartDefinition, PanelDefinition, PanelScale } from './definition'
import { axisUnitOf } from './spec/axisUnit'

/** Beyond this ratio of largest to smallest, short bars would vanish. */
const logFrom = 60
/** More rows, or large figures, than this make no picture. */
const mostRows = 12
const mostFigures = 6
/** The ids of automatic charts begin so. */
const prefix = 'auto-'

/** Says whether a chart of this id is made, not edited: it lives as long as the selection that it is made of. */
export function isAutomatic(chart: string): boolean {
  return chart.startsWith(prefix)
}

/** What a bar would be as long as; null where nothing is promised. */
export function sizeOf({ value, min, max, range }: Amount): number | null {
  return value ?? range?.high ?? max ?? min
}
const size = (statistic: Statistic): number => sizeOf(amountOf(statistic)) ?? 0

/** The axis on which all of these are seen. */
export function scaleFor(sizes: readonly number[]): PanelScale {
  const [high, low] = [Math.max(...sizes), Math.min(...sizes)]
  return low > 0 && high / low > logFrom ? 'log' : 'linear'
}

/** Groups that may share an axis: a rise of 6% and a share of 6% are no neighbours, nor are a day's count and a total. */
function neighbours(statistics: readonly Statistic[]): ReadonlyMap<string, readonly Statistic[]> {
  const groups = new Map<string, Statistic[]>()
  for (const statistic of statistics) {
    const { role, per } = amountOf(statistic)
    const key = [axisUnitOf(statistic) ?? '', role === 'change' ? 'change' : '', per ?? ''].join('|')
    const group = groups.get(key)
    if (group) group.push(statistic)
    else groups.set(key, [statistic])
  }
  return groups
}

/** A bar starts at zero and ends somewhere. */
const hasBar = (statistic: Statistic): boolean => (sizeOf(amountOf(statistic)) ?? -1) >= 0

function parts<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  // Thirteen are seven and six, not twelve and one.
  const count = Math.ceil(items.length / most)
  const each = Math.ceil(items.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => items.slice(i * each, (i + 1) * each))
}

interface Words {
  readonly title: Bilingual
  readonly subtitle: Bilingual
}

function chartOf(
  id: string,
  statistics: readonly [Statistic, ...Statistic[]],
  words: Words,
  panel: Pick<PanelDefinition, 'kind' | 'scale'>,
): ChartDefinition {
  const story: StoryId = statistics[0].story
  const ids = statistics.map((statistic) => statistic.id)
  return {
    id,
    story,
    lead: false,
    ...words,
    note: null,
    panels: [{ ...panel, statistics: ids, label: null, labels: {}, units: [], whole: null }],
  }
}

const slug = (key: string): string =>
  encodeURIComponent(key.replaceAll('|', '-')).replace(/%/g, '').toLowerCase()

function barCharts(key: string, group: readonly Statistic[]): readonly ChartDefinition[] {
  const sorted = [...group].sort((a, b) => size(b) - size(a))
  let from = 1
  return parts(sorted, mostRows).flatMap(([first, ...rest], i) => {
    if (!first) return []
    const rows = [first, ...rest] as const
    const scale = scaleFor(rows.map(size))
    const words = {
      title: automaticTitle(rows, { from, of: sorted.length }),
      subtitle: automaticSubtitle(axisUnitOf(first), scale),
    }
    from += rows.length
    return [chartOf(`${prefix}${slug(key)}-${i + 1}`, rows, words, { kind: 'bars', scale })]
  })
}

function figureCharts(alone: readonly Statistic[]): readonly ChartDefinition[] {
  return parts(alone, mostFigures).flatMap(([first, ...rest], i) => {
    if (!first) return []
    const rows = [first, ...rest] as const
    const words = { title: figuresTitle(rows), subtitle: figuresSubtitle }
    return [chartOf(`${prefix}figures-${i + 1}`, rows, words, { kind: 'figures', scale: 'linear' })]
  })
}

/** Makes charts for statistics: for each unit that several share, and for all the others together. */
export function automaticCharts(statistics: readonly Statistic[]): readonly ChartDefinition[] {
  const groups = [...neighbours(statistics.filter(hasBar))]
  const shared = groups.filter(([, group]) => group.length > 1)
  const drawn = new Set(shared.flatMap(([, group]) => group))
  const alone = statistics.filter((statistic) => !drawn.has(statistic))
  return [...shared.flatMap(([key, group]) => barCharts(key, group)), ...figureCharts(alone)]
}
