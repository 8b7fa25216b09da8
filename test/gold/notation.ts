/**
 * The notation of the gold passages: what a person writes behind the bar of a mark
 * (`{超过4200亿美元|4200e8 美元 gt}`) → what a figure there must say. README.md explains it to annotators.
 * Knows nothing of the extractor and of how answers are scored.
 */
import { assert, present } from '../../src/base/assert'
import {
  bounds,
  roles,
  type Bound,
  type FigureKind,
  type Role,
  type TimeStatus,
} from '../../src/model/figure'

/** One accepted answer. A field that is undefined is not scored: the text leaves it open. */
export interface Expectation {
  readonly kind: FigureKind
  /** Whether value, min and max are rounded fractions (三分之二), compared loosely. */
  readonly rounded: boolean
  readonly value?: number | null
  readonly min?: number | null
  readonly max?: number | null
  readonly bound?: Bound
  readonly unit?: readonly (string | null)[]
  readonly per?: readonly (string | null)[]
  readonly role?: Role | null
  readonly basis?: readonly (string | null)[]
  /** EDTF strings of which one must be met. */
  readonly time?: readonly string[]
  readonly timeStatus?: TimeStatus
}

/** What a mark says: the accepted answers, the preferred one first. */
export interface MarkSpec {
  readonly expectations: readonly Expectation[]
  /** `required` counts for recall; `optional` may be left out; `neutral` is never scored. */
  readonly weight: 'required' | 'optional' | 'neutral'
}

type Draft = { -readonly [Key in keyof Expectation]: Expectation[Key] }

const kindLetters: Readonly<Record<string, readonly FigureKind[]>> = {
  d: ['date'],
  o: ['ordinal'],
  n: ['name'],
  r: ['rhetorical'],
  l: ['layout'],
  no: ['name', 'ordinal'],
  x: ['name', 'ordinal', 'rhetorical', 'layout'],
}

/** Reads what stands behind the bar. Throws on anything it does not know: gold has no typos. */
export function parseMark(spec: string): MarkSpec {
  const source = spec.trim()
  if (source === '*' || source === 'opt *') return { expectations: [], weight: 'neutral' }
  const optional = source.startsWith('opt ') || /^D\b/.test(source)
  const alternatives = source
    .replace(/^opt /, '')
    .replace(/^D\b/, 'd')
    .split(/\s*\?\?\s*/)
  const scored = alternatives.filter((alternative) => alternative.trim() !== '*')
  return {
    expectations: scored.flatMap(parseAlternative),
    // A star among the alternatives: whatever is said there is no fault, and silence is none either.
    weight: scored.length < alternatives.length ? 'neutral' : optional ? 'optional' : 'required',
  }
}

function parseAlternative(alternative: string): Expectation[] {
  const tokens = alternative.trim().split(/\s+/)
  const head = present(tokens[0], `an annotation in "${alternative}"`)
  if (head === 't') return [...parseQuantity(tokens.slice(1)), { kind: 'date', rounded: false }]
  const kinds = kindLetters[head]
  if (kinds === undefined) return parseQuantity(tokens)
  if (head === 'd') return [parseDate(tokens.slice(1))]
  assert(tokens.length === 1, `nothing behind "${head}" in "${alternative}"`)
  return kinds.map((kind) => ({ kind, rounded: false }))
}

function parseDate([time = '?', status = '?']: readonly string[]): Expectation {
  const draft: Draft = { kind: 'date', rounded: false }
  if (!time.includes('?')) draft.time = time.split(';')
  if (status === 's') draft.timeStatus = 'stated'
  else if (status === 'i') draft.timeStatus = 'inferred'
  else assert(status.includes('?') || status.includes(';'), `a time status: "${status}"`)
  return draft
}

function parseQuantity(tokens: readonly string[]): Expectation[] {
  const [value = '', unit = '', ...rest] = tokens
  assert(unit !== '', `a value and a unit in "${tokens.join(' ')}"`)
  const fraction = /^(-?\d+)\/(\d+)$/.exec(value)
  if (fraction) {
    // 三分之二 may be kept as a share in per cent (like 近一半 → 50 %) or as the bare ratio.
    const [above, below] = [Number(fraction[1]), Number(fraction[2])]
    return [
      quantity(String((100 * above) / below), '%', rest, true),
      quantity(String(above / below), '-', rest, true),
    ]
  }
  return [quantity(value, unit, rest, false)]
}

function quantity(value: string, unit: string, rest: readonly string[], rounded: boolean): Expectation {
  const draft: Draft = { kind: 'quantity', rounded, bound: 'eq', role: null, per: [null], basis: [null] }
  for (const token of rest) applyToken(draft, token)
  if (!unit.includes('?')) draft.unit = listOf(unit)
  const range = /^(.+)\.\.(.+)$/.exec(value)
  if (range) Object.assign(draft, { value: null, min: toNumber(range[1]), max: toNumber(range[2]) })
  else if (value === '?') return dropAmount(draft)
  else applyValue(draft, value === '-' ? null : toNumber(value))
  return rest.includes('[?]') ? dropEnds(draft) : draft
}

/** Fills the ends that the bound implies (DESIGN section 4), unless the annotator wrote them. */
function applyValue(draft: Draft, value: number | null): void {
  draft.value = value
  const { bound } = draft
  draft.min ??= bound === 'eq' || bound === 'gt' || bound === 'ge' ? value : null
  draft.max ??= bound === 'eq' || bound === 'lt' || bound === 'le' ? value : null
}

function applyToken(draft: Draft, token: string): void {
  const ends = /^\[([^,]+),([^,]+)\]$/.exec(token)
  if (ends) {
    draft.min = endOf(ends[1])
    draft.max = endOf(ends[2])
  } else if ((bounds as readonly string[]).includes(token)) draft.bound = token as Bound
  else if ((roles as readonly string[]).includes(token)) draft.role = token as Role
  else if (token === '@?') delete draft.role
  else if (token === '/?') delete draft.per
  else if (token === '~?') delete draft.basis
  else if (token.startsWith('/')) draft.per = listOf(token.slice(1))
  else if (token.startsWith('~')) draft.basis = listOf(token.slice(1))
  else assert(token === '[?]', `a known token: "${token}"`)
}

function dropAmount(draft: Draft): Expectation {
  const { kind, rounded, bound, role, per, basis } = draft
  return { kind, rounded, ...(bound && { bound }), ...(role !== undefined && { role }), ...(per && { per }), ...(basis && { basis }) } // prettier-ignore
}

function dropEnds(draft: Draft): Expectation {
  delete draft.min
  delete draft.max
  return draft
}

function listOf(text: string): (string | null)[] {
  return text.split(';').map((item) => (item === '-' || item === 'null' ? null : item))
}

function endOf(text: string | undefined): number | null {
  return text === '*' ? null : toNumber(text)
}

function toNumber(text: string | undefined): number {
  const value = Number(text)
  assert(text !== undefined && text !== '' && Number.isFinite(value), `a number: "${text}"`)
  return value
}
