/**
 * The panels of a chart out of their definitions: which rows, in which pairs, of which unit. Statistics that are not
 * known or not of the panel's unit become diagnostics; what the filters hide is left out in silence.
 */
import { unreachable } from '../../base/assert'
import type { DerivedStatistic, Statistic, StatisticId } from '../../model/corpus'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import type { PanelDefinition } from '../definition'
import { axisUnit } from './axisUnit'
import { buildRow, sameFacts, type RowSource } from './row'
import type { SpecPair, SpecPanel, SpecRow } from './spec'

/** What a panel is made in: the chart's name for complaints, and what its other panels draw. */
export interface PanelContext {
  readonly source: RowSource
  readonly chart: string
  readonly taken: ReadonlySet<StatisticId>
  readonly complain: (fault: Diagnostic) => void
}

/**
 * The row of a statistic that is shown; where it is hidden but the same fact from another story is shown,
 * the row of that one.
 */
function rowOf(context: PanelContext, panel: PanelDefinition, id: StatisticId): SpecRow | null {
  const { source, taken } = context
  const own = source.links.byId.get(id)
  if (!own) {
    const message = `chart ${context.chart}: unknown statistic: ${id}`
    context.complain(diagnostic('error', 'unknown-statistic', 'charts.json', message))
    return null
  }
  const label = panel.labels[id]?.[source.language]
  if (source.shown.has(id)) return buildRow(source, own, { label, taken })
  const standing = sameFacts(source, own).find((other) => source.shown.has(other.id) && !taken.has(other.id))
  return standing ? buildRow(source, standing, { taken }) : null
}

/** Takes the unit of the first row; rows of another unit are complaints, not marks. */
function ofOneUnit(
  context: PanelContext,
  panel: PanelDefinition,
  rows: readonly SpecRow[],
): readonly SpecRow[] {
  const unit = rows[0] === undefined ? null : axisUnit(rows[0].amount.unit)
  const alike = (other: string | null): boolean =>
    axisUnit(other) === unit ||
    (unit !== null && other !== null && [unit, other].every((u) => panel.units.includes(u)))
  return rows.filter((row) => {
    if (alike(row.amount.unit)) return true
    const message = `chart ${context.chart}: ${row.statistic} is in ${row.amount.unit ?? 'no unit'}, its panel in ${unit ?? 'no unit'}`
    context.complain(diagnostic('error', 'mixed-units', 'charts.json', message))
    return false
  })
}

function isDifference({ formula }: DerivedStatistic, before: StatisticId, after: StatisticId): boolean {
  const { left, operator, right } = formula
  return left === after && right === before && (operator === '-' || operator === '/')
}

/** A ratio of two levels reads as a factor: ×2. */
function differenceRow(source: RowSource, statistic: Statistic): SpecRow {
  const row = buildRow(source, statistic)
  const factor = statistic.kind === 'derived' && statistic.formula.operator === '/'
  return factor && row.amount.value !== null ? { ...row, text: `×${row.amount.value}` } : row
}

/** The label of a pair: what is before a bracket or a comma (本专科生年度额度（原）). */
function pairLabel(row: SpecRow): string {
  return row.label.replace(/[（(][^（）()]*[）)]$|, [^,]*$/u, '')
}

function pairsOf(context: PanelContext, panel: PanelDefinition): readonly SpecPair[] {
  const { source } = context
  const pairs: SpecPair[] = []
  for (let i = 0; i + 1 < panel.statistics.length; i += 2) {
    const [first, second] = panel.statistics.slice(i, i + 2)
    if (first === undefined || second === undefined) continue
    // A label in the definition names the pair; each side keeps its own name for the voice and the table.
    const before = rowOf(context, { ...panel, labels: {} }, first)
    const after = rowOf(context, { ...panel, labels: {} }, second)
    const one = before ?? after
    if (!one) continue
    const link = source.links.derived.find((statistic) => isDifference(statistic, first, second))
    const difference = link && source.shown.has(link.id) ? differenceRow(source, link) : null
    pairs.push({ label: panel.labels[first]?.[source.language] ?? pairLabel(one), before, after, difference })
  }
  return pairs
}

/** Makes a panel, or null where the filters leave nothing of it. */
export function buildPanel(context: PanelContext, panel: PanelDefinition): SpecPanel | null {
  const label = panel.label?.[context.source.language] ?? null
  switch (panel.kind) {
    case 'bars':
    case 'points':
    case 'figures': {
      const found = panel.statistics.map((id) => rowOf(context, panel, id)).filter((row) => row !== null)
      const rows = panel.kind === 'figures' ? found : ofOneUnit(context, panel, found)
      const unit = rows[0]?.amount.unit ?? null
      return rows.length === 0
        ? null
        : { kind: panel.kind, label, unit, scale: panel.scale, whole: panel.whole, rows }
    }
    case 'change': {
      const pairs = pairsOf(context, panel)
      const first = pairs[0]?.before ?? pairs[0]?.after
      return first ? { kind: 'change', label, unit: first.amount.unit, pairs } : null
    }
    case 'ratio': {
      const [total, groups, mean] = panel.statistics.map((id) => rowOf(context, panel, id))
      const rows = { total: total ?? null, groups: groups ?? null, mean: mean ?? null }
      const first = rows.total ?? rows.groups ?? rows.mean
      return first ? { kind: 'ratio', label, unit: first.amount.unit, ...rows } : null
    }
    default:
      return unreachable(panel.kind)
  }
}

/** Every statistic that a panel may draw by itself, so that it is no companion of another. */
export function takenBy(panels: readonly PanelDefinition[]): ReadonlySet<StatisticId> {
  return new Set(panels.flatMap(({ statistics }) => statistics))
}
