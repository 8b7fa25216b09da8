/**
 * Charts for statistics that no definition covers: one for each unit, the largest first, linear or, where the numbers lie
 * far apart, on a log axis. Their words say only what can be known without an editor.
 */
import { amountOf, type Bilingual, type Statistic, type StoryId } from '../model/corpus'
import { unitNoun } from '../format/units'
import type { ChartDefinition, PanelDefinition, PanelScale } from './definition'
import { axisUnitOf } from './spec/panels'

/** Beyond this ratio of largest to smallest, short bars would vanish. */
const logFrom = 60
/** More rows than this make no picture. */
const mostRows = 12

const sizeOf = (statistic: Statistic): number => {
  const { value, max, min, range } = amountOf(statistic)
  return value ?? range?.high ?? max ?? min ?? 0
}

function scaleFor(statistics: readonly Statistic[]): PanelScale {
  const sizes = statistics.map(sizeOf)
  const [high, low] = [Math.max(...sizes), Math.min(...sizes)]
  return low > 0 && high / low > logFrom ? 'log' : 'linear'
}

function byUnit(statistics: readonly Statistic[]): ReadonlyMap<string, readonly Statistic[]> {
  const groups = new Map<string, Statistic[]>()
  for (const statistic of statistics) {
    // A rise of 6% and a share of 6% are no neighbours, nor are a day's count and a total.
    const { role, per } = amountOf(statistic)
    const key = [axisUnitOf(statistic) ?? '', role === 'change' ? 'change' : '', per ?? ''].join('|')
    groups.set(key, [...(groups.get(key) ?? []), statistic])
  }
  return groups
}

function titleOf(statistics: readonly Statistic[], unit: string | null): Bilingual {
  const [first] = statistics
  if (statistics.length === 1 && first) return first.label
  const noun =
    unit === null ? { zh: '没有单位', en: 'no unit' } : { zh: unitNoun(unit, 'zh'), en: unitNoun(unit, 'en') }
  return {
    zh: `以“${noun.zh}”计的${statistics.length}个数字`,
    en: `${statistics.length} numbers in ${noun.en}`,
  }
}

function chartOf(
  key: string,
  part: number,
  statistics: readonly Statistic[],
  story: StoryId,
): ChartDefinition {
  const first = statistics[0]
  const unit = first === undefined ? null : axisUnitOf(first)
  const scale = scaleFor(statistics)
  const panel: PanelDefinition = {
    kind: 'bars', statistics: statistics.map(({ id }) => id), scale, label: null, labels: {}, units: [], whole: null,
  } // prettier-ignore
  return {
    id: `auto-${encodeURIComponent(key.replaceAll('|', '-'))}-${part}`.replace(/%/g, '').toLowerCase(),
    story,
    lead: false,
    title: titleOf(statistics, unit),
    subtitle:
      scale === 'log'
        ? { zh: '对数坐标；由大到小', en: 'Log axis; largest first' }
        : { zh: '由大到小', en: 'Largest first' },
    note: null,
    panels: [panel],
  }
}

/** Makes charts for statistics, grouped by unit; within a unit at most a dozen rows a chart. */
export function automaticCharts(statistics: readonly Statistic[]): readonly ChartDefinition[] {
  return [...byUnit(statistics)].flatMap(([key, group]) => {
    const sorted = [...group].sort((a, b) => sizeOf(b) - sizeOf(a))
    const charts: ChartDefinition[] = []
    for (let i = 0; i < sorted.length; i += mostRows) {
      const rows = sorted.slice(i, i + mostRows)
      if (rows[0]) charts.push(chartOf(key, i / mostRows + 1, rows, rows[0].story))
    }
    return charts
  })
}
