/**
 * Units in both languages. Data only, with its lookup. A unit that is not listed stays as printed.
 * A measure word (家, 项, 支) says in English no more than the name beside it does, so its noun is for tables
 * and for the voice and is left out where a name stands beside the number.
 */
import type { Language } from '../model/language'

export interface UnitName {
  /** `count`: a measure word; `measure`: kg, m², yuan, stands after the number with a space; `sign`: without one. */
  readonly kind: 'count' | 'measure' | 'sign'
  /** In Chinese, where it is not what is printed. */
  readonly zh?: string
  /** One and many, for texts. */
  readonly one: string
  readonly many: string
  /** Short form after a number in English; as `many` where it is not given. */
  readonly short?: string
}

const count = (one: string, many: string): UnitName => ({ kind: 'count', one, many })
const measure = (one: string, many: string, short = many): UnitName => ({ kind: 'measure', one, many, short })
const sign = (printed: string): UnitName => ({ kind: 'sign', one: printed, many: printed })

/** By the unit as printed. */
export const unitNames: Readonly<Record<string, UnitName>> = {
  家: count('organisation', 'organisations'),
  个: count('item', 'items'),
  项: count('item', 'items'),
  支: count('team', 'teams'),
  人: count('person', 'people'),
  名: count('person', 'people'),
  位: count('person', 'people'),
  国: count('country', 'countries'),
  部门: count('department', 'departments'),
  款: count('design', 'designs'),
  场: count('event', 'events'),
  // 四大领域: what is counted is a field, a theme, an index; the sign only says that they are the great ones.
  大: count('item', 'items'),
  件: count('piece', 'pieces'),
  座: count('place', 'places'),
  次: count('time', 'times'),
  岁: measure('year of age', 'years of age', 'years'),
  年: measure('year', 'years'),
  月: measure('month', 'months'),
  天: measure('day', 'days'),
  日: measure('day', 'days'),
  小时: measure('hour', 'hours'),
  分钟: measure('minute', 'minutes'),
  元: measure('yuan', 'yuan'),
  人民币: measure('yuan', 'yuan'),
  美元: measure('US dollar', 'US dollars'),
  欧元: measure('euro', 'euros'),
  平方米: measure('square metre', 'square metres', 'm²'),
  平方公里: measure('square kilometre', 'square kilometres', 'km²'),
  公里: measure('kilometre', 'kilometres', 'km'),
  千米: measure('kilometre', 'kilometres', 'km'),
  米: measure('metre', 'metres', 'm'),
  千克: measure('kilogram', 'kilograms', 'kg'),
  公斤: measure('kilogram', 'kilograms', 'kg'),
  吨: measure('tonne', 'tonnes', 't'),
  千吨: measure('thousand tonnes', 'thousand tonnes', 'kt'),
  亩: measure('mu', 'mu'),
  倍: measure('time', 'times'),
  bp: { ...measure('basis point', 'basis points', 'bp'), zh: '个基点' },
  百分点: { ...measure('percentage point', 'percentage points', 'pp'), zh: '个百分点' },
  '%': sign('%'),
  '‰': sign('‰'),
}

const known = (unit: string): UnitName | undefined =>
  Object.hasOwn(unitNames, unit) ? unitNames[unit] : undefined

/** The kind of a unit; null for one that is not listed, or none. */
export function unitKind(unit: string | null): UnitName['kind'] | null {
  return unit === null ? null : (known(unit)?.kind ?? null)
}

/** What stands after a number in a label: `m²`, `家`; empty for a measure word in English. */
export function unitSuffix(unit: string | null, language: Language): string {
  if (unit === null) return ''
  const name = known(unit)
  if (language === 'zh') return name?.zh ?? unit
  if (name?.kind === 'count') return ''
  if (name?.kind === 'sign') return name.many
  return ` ${name?.short ?? name?.many ?? unit}`
}

/** The unit in full for the voice and for tables: `square metres`, `people`. `value` decides on the plural. */
export function unitNoun(unit: string | null, language: Language, value: number | null = null): string {
  if (unit === null) return ''
  const name = known(unit)
  if (language === 'zh') return name?.zh ?? unit
  if (!name) return unit
  return value === 1 ? name.one : name.many
}

const everyEn: Readonly<Record<string, string>> = {
  年: 'a year', 月: 'a month', 天: 'a day', 日: 'a day', 小时: 'an hour', 周: 'a week', 人: 'per person',
  支: 'per team', 家: 'per organisation', 个: 'each', 名: 'per person', 万人: 'per 10,000 people', '10万人': 'per 100,000 people',
} // prettier-ignore

/** The denominator: `每天` / `a day`; empty where there is none. */
export function perPhrase(per: string | null, language: Language): string {
  if (per === null) return ''
  // 人·年: each person, each year.
  const parts = per.split('·')
  if (language === 'zh') return parts.map((part) => `每${part}`).join('')
  return parts
    .map((part) => (Object.hasOwn(everyEn, part) ? (everyEn[part] ?? '') : `per ${unitNoun(part, 'en', 1)}`))
    .join(' ')
}
