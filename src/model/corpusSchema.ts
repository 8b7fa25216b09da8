/**
 * The shape of the corpus JSON, one schema a row. A field that is left out has the default that
 * `corpusRows.ts` fills in; an unknown field is refused, because a misspelt one would pass for a default.
 * Knows no reference between rows (`corpusReferences.ts`).
 */
import * as v from 'valibot'
import { parseDay } from '../base/day'
import { certainties, operators, printingStatuses } from './corpus'
import { bounds, figureKinds, roles, timeStatuses } from './figure'

const optional = v.exactOptional
const number = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const name = v.pipe(v.string(), v.nonEmpty())
const day = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined, 'not a day YYYY-MM-DD'),
)
const bilingual = v.strictObject({ zh: v.string(), en: v.string() })
const span = v.pipe(
  v.strictTuple([count, count]),
  v.check(([start, end]) => start <= end, 'a span ends before it starts'),
)

const amountEntries = {
  value: optional(v.nullable(number)),
  min: optional(v.nullable(number)),
  max: optional(v.nullable(number)),
  bound: optional(v.picklist(bounds)),
  unit: optional(v.nullable(v.string())),
  per: optional(v.nullable(v.string())),
  role: optional(v.nullable(v.picklist(roles))),
  basis: optional(v.nullable(v.string())),
  range: optional(v.nullable(v.strictTuple([number, number]))),
}
const amountRow = v.strictObject(amountEntries)

const timeEntries = {
  time: optional(v.nullable(v.string())),
  timeStatus: optional(v.picklist(timeStatuses)),
}

const figureRow = v.strictObject({
  page: name,
  start: count,
  text: name,
  kind: optional(v.picklist(figureKinds)),
  ...amountEntries,
  ...timeEntries,
  timeFrom: optional(span),
  subject: optional(v.string()),
  rule: v.string(),
})

const pageRow = v.strictObject({
  id: name,
  sha256: v.pipe(v.string(), v.length(64)),
  length: count,
  issued: optional(day),
  paper: optional(v.string()),
  counts: v.strictObject({
    quantity: optional(count),
    date: optional(count),
    ordinal: optional(count),
    name: optional(count),
    rhetorical: optional(count),
    layout: optional(count),
  }),
})

const variantRow = v.strictObject({
  kind: v.picklist(['name', 'wording']),
  witnesses: v.array(v.strictObject({ text: v.string(), pages: v.array(name) })),
})

const storyRow = v.strictObject({
  id: name,
  headline: v.string(),
  deck: optional(v.string()),
  kind: optional(v.literal('caption')),
  place: optional(v.string()),
  date: day,
  agency: v.string(),
  byline: optional(v.array(v.string())),
  topic: name,
  summary: bilingual,
  printings: v.array(
    v.strictObject({ page: name, pieces: v.array(span), status: optional(v.picklist(printingStatuses)) }),
  ),
  variants: optional(v.array(variantRow)),
})

const adoption = v.variant('kind', [
  v.strictObject({ kind: v.literal('agreed') }),
  v.strictObject({ kind: v.literal('majority') }),
  v.strictObject({ kind: v.literal('decided'), reason: bilingual, certainty: v.picklist(certainties) }),
  v.strictObject({ kind: v.literal('tied') }),
])

const statisticEntries = {
  id: name,
  story: name,
  topic: optional(name),
  label: bilingual,
  ...timeEntries,
  sameAs: optional(v.array(name)),
  note: optional(bilingual),
}

const readingRow = v.strictObject({
  figures: v.pipe(v.array(count), v.nonEmpty()),
  text: optional(v.string()),
  ...amountEntries,
  suspicion: optional(bilingual),
})

const reportedRow = v.strictObject({
  ...statisticEntries,
  readings: v.pipe(v.array(readingRow), v.nonEmpty()),
  adopted: optional(count),
  adoption: optional(adoption),
  variants: optional(v.array(variantRow)),
  absent: optional(v.array(name)),
})

const derivedRow = v.strictObject({
  ...statisticEntries,
  kind: v.literal('derived'),
  amount: amountRow,
  formula: v.strictTuple([name, v.picklist(operators), name]),
})

export type AmountRow = v.InferOutput<typeof amountRow>
export type FigureRow = v.InferOutput<typeof figureRow>
export type PageRow = v.InferOutput<typeof pageRow>
export type StoryRow = v.InferOutput<typeof storyRow>
export type VariantRow = v.InferOutput<typeof variantRow>
export type ReadingRow = v.InferOutput<typeof readingRow>
export type ReportedRow = v.InferOutput<typeof reportedRow>
export type DerivedRow = v.InferOutput<typeof derivedRow>
export type StatisticRow = ReportedRow | DerivedRow

function saysDerived(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'kind' in input
}

/** The whole file. A statistic with a `kind` is a derived one, so a broken row names its own fields. */
export const corpusSchema = v.strictObject({
  format: v.literal('youju-corpus'),
  version: v.number(),
  pages: v.array(pageRow),
  topics: v.array(v.strictObject({ id: name, label: bilingual })),
  stories: v.array(storyRow),
  figures: v.array(figureRow),
  statistics: v.array(
    v.lazy((input): v.GenericSchema<StatisticRow> => (saysDerived(input) ? derivedRow : reportedRow)),
  ),
  contradictions: v.array(v.strictObject({ a: name, b: name, why: bilingual })),
  /** Charts over this corpus, as in `charts.json`; `charts/decodeCharts.ts` reads them. */
  charts: optional(v.unknown()),
})

export type CorpusRows = v.InferOutput<typeof corpusSchema>
