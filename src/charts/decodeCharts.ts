/**
 * Reads `data/charts.json`: every fault is named with its chart and its field, and sound JSON becomes definitions
 * with all defaults filled in. Knows no corpus; `checkCharts.ts` compares the two.
 */
import * as v from 'valibot'
import { err, ok, type Result } from '../base/result'
import { statisticId, storyId } from '../model/corpus'
import { panelKinds, panelScales, type ChartList } from './definition'

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'))
const bilingual = v.strictObject({ zh: text, en: text })
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id like expo-area'))
const statistic = v.pipe(id, v.transform(statisticId))

const panel = v.strictObject({
  kind: v.picklist(panelKinds),
  statistics: v.pipe(v.array(statistic), v.minLength(1, 'must name at least one statistic')),
  scale: v.optional(v.picklist(panelScales), 'linear'),
  label: v.optional(v.nullable(bilingual), null),
  labels: v.optional(v.record(v.string(), bilingual), {}),
  units: v.optional(v.array(text), []),
  whole: v.optional(v.nullable(v.pipe(v.number(), v.minValue(Number.MIN_VALUE, 'must be above 0'))), null),
})

const chart = v.strictObject({
  id,
  story: v.pipe(id, v.transform(storyId)),
  lead: v.optional(v.boolean(), false),
  title: bilingual,
  subtitle: bilingual,
  note: v.optional(v.nullable(bilingual), null),
  panels: v.pipe(v.array(panel), v.minLength(1, 'must have at least one panel')),
})

const chartList = v.strictObject({
  charts: v.array(chart),
  unplotted: v.optional(v.array(v.strictObject({ statistic, reason: bilingual })), []),
})

/** The id of the chart that a complaint is about, or its place in the list. */
function chartName(json: unknown, index: unknown): string {
  const charts = (json as { charts?: readonly { id?: unknown }[] } | null)?.charts
  const name = typeof index === 'number' ? charts?.[index]?.id : undefined
  return typeof name === 'string' ? name : `number ${Number(index) + 1}`
}

type ListIssue = v.InferIssue<typeof chartList>

function complaint(json: unknown, issue: ListIssue): string {
  const [list, index, ...field] = (issue.path ?? []).map(({ key }) => key)
  const where = field.length > 0 ? `${field.join('.')}: ` : ''
  if (list !== 'charts' || index === undefined)
    return `charts.json: ${[list, index, ...field].filter((key) => key !== undefined).join('.') || 'the file'}: ${issue.message}`
  return `charts.json: chart ${chartName(json, index)}: ${where}${issue.message}`
}

function doubles(list: ChartList): readonly string[] {
  const ids = list.charts.map((one) => one.id)
  return [...new Set(ids.filter((one, i) => ids.indexOf(one) !== i))].map(
    (one) => `charts.json: chart ${one}: the id stands twice`,
  )
}

/** Decodes the list of charts; the error holds one line for each fault. */
export function decodeCharts(json: unknown): Result<ChartList, readonly string[]> {
  const result = v.safeParse(chartList, json)
  if (!result.success) return err(result.issues.map((issue) => complaint(json, issue)))
  const faults = doubles(result.output)
  return faults.length > 0 ? err(faults) : ok(result.output)
}
