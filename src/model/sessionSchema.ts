/**
 * The shape of a session file: every field checked, every number where its page has it, every name that is used known.
 * An unknown field is refused, because a misspelt one would be lost. Knows no file.
 */
import * as v from 'valibot'
import { parseDay, type Day } from '../base/day'
import { rawSpan, type Span } from '../base/span'
import { certainties, printingStatuses, statisticId, storyId } from './corpus'
import { bounds, pageId, roles, timeStatuses } from './figure'
import { storyVerdicts, verdicts, type JudgedFigure } from './session'

export const sessionFormat = 'youju-session'
/** Raised whenever an older reader would misread a newer file. */
export const sessionVersion = 2

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const number = v.nullable(v.pipe(v.number(), v.finite()))
const text = v.nullable(v.string())
const name = v.pipe(v.string(), v.nonEmpty())
const token = v.pipe(v.string(), v.regex(/^[^\s;；,#]+$/, 'a name without spaces, commas and semicolons'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case with hyphens'))
const day = v.nullable(
  v.pipe(
    v.string(),
    v.check((given) => parseDay(given) !== undefined, 'no day; days are written as 2024-11-05'),
    v.transform((given) => given as Day),
  ),
)
const bilingual = v.strictObject({ zh: v.string(), en: v.string() })
const span = v.pipe(
  v.strictTuple([offset, offset]),
  v.check(([start, end]) => start < end, 'a range ends before it starts'),
  v.transform(([start, end]): Span => rawSpan(start, end)),
)
const figure = v.pipe(
  v.strictObject({
    span,
    text: name,
    verdict: v.picklist(verdicts),
    value: number,
    min: number,
    max: number,
    bound: v.picklist(bounds),
    unit: text,
    per: text,
    role: v.nullable(v.picklist(roles)),
    basis: text,
    range: v.nullable(v.strictObject({ low: v.number(), high: v.number() })),
    subject: text,
    when: v.nullable(v.strictObject({ time: name, timeStatus: v.picklist(timeStatuses) })),
  }),
  v.check((one) => one.span.end - one.span.start === one.text.length, 'its text does not fit its place'),
  v.transform(({ span: place, ...rest }): JudgedFigure => ({ ...place, ...rest })),
)
const page = v.pipe(
  v.strictObject({
    id: v.pipe(token, v.transform(pageId)),
    name,
    sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'no SHA-256'))),
    length: offset,
    issued: day,
    paper: text,
    text: v.optional(v.string()),
    figures: v.array(figure),
  }),
  v.check(
    (one) => one.text === undefined || one.text.length === one.length,
    'the text inside has another length than the page',
  ),
  v.check(
    ({ figures, length, text: inside }) =>
      figures.every(
        (f, i) =>
          f.end <= length &&
          (figures[i - 1]?.end ?? 0) <= f.start &&
          (inside === undefined || inside.slice(f.start, f.end) === f.text),
      ),
    'a number overlaps the one before it, or is not what the page prints there',
  ),
)
const story = v.strictObject({
  id: v.pipe(id, v.transform(storyId)),
  known: v.boolean(),
  verdict: v.picklist(storyVerdicts),
  headline: name,
  kind: v.picklist(['article', 'caption']),
  place: text,
  date: day,
  agency: text,
  topic: text,
  printings: v.array(
    v.strictObject({
      page: v.pipe(token, v.transform(pageId)),
      pieces: v.array(span),
      status: v.picklist(printingStatuses),
    }),
  ),
})
const statistic = v.strictObject({
  id: v.pipe(id, v.transform(statisticId)),
  known: v.boolean(),
  story: v.pipe(id, v.transform(storyId)),
  label: bilingual,
  topic: text,
  figures: v.array(v.strictObject({ page: v.pipe(token, v.transform(pageId)), start: offset })),
  decision: v.nullable(v.strictObject({ text: name, reason: bilingual, certainty: v.picklist(certainties) })),
  sameAs: v.array(v.pipe(id, v.transform(statisticId))),
  extra: v.array(v.strictTuple([v.string(), v.string()])),
})
/** A session file. */
export const sessionSchema = v.pipe(
  v.strictObject({
    format: v.literal(sessionFormat),
    version: v.literal(sessionVersion),
    pages: v.array(page),
    stories: v.array(story),
    statistics: v.array(statistic),
    declined: v.array(v.string()),
  }),
  v.check(({ pages }) => isUnique(pages.map((one) => one.id)), 'two pages have one id'),
  v.check(({ stories }) => isUnique(stories.map((one) => one.id)), 'two stories have one id'),
  v.check(({ statistics }) => isUnique(statistics.map((one) => one.id)), 'two statistics have one id'),
  v.check(({ pages, statistics }) => {
    const starts = new Map(pages.map((p) => [p.id, new Set<number>(p.figures.map((f) => f.start))]))
    return statistics.every((one) => one.figures.every((ref) => starts.get(ref.page)?.has(ref.start)))
  }, 'a statistic names a number that no page of the file has'),
  v.check(({ stories, statistics }) => {
    const ids = new Set<string>(stories.map((one) => one.id))
    return statistics.every((one) => ids.has(one.story))
  }, 'a statistic names a story that the file does not have'),
)

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
