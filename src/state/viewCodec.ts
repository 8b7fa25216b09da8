/**
 * The address is the state (DESIGN section 7): a view as a query string and back. Writes only what is not
 * the default; reads anything, and says in notices what it set aside. Knows no corpus: whether a story
 * of that name exists is asked in `knownView.ts`.
 *
 *   ?story=expo,loans&from=2024-11-05&bound=gt&q=1.3万&sort=-value
 */
import { present } from '../base/assert'
import { calendarInterval } from '../base/edtf'
import { statisticId, storyId, type StatisticId, type StoryId } from '../model/corpus'
import { bounds, pageId, type Bound, type PageId } from '../model/figure'
import { languages, themeChoices, type Language, type ThemeChoice } from '../model/language'
import { defaultView, type Presentable, type Sort, type View } from '../model/view'
import type { Notice } from './notice'
import { escapeValue, parseParameters, type Parameter } from './queryString'
import {
  choiceCodec, dateCodec, listCodec, nameCodec, sortCodec, switchCodec, textCodec, wordCodec, type ValueCodec,
} from './valueCodecs' // prettier-ignore

/** A view, flat: one field a key of the address, in the order in which they are written. */
interface Address {
  readonly corpus: string | null
  readonly story: readonly StoryId[]
  readonly topic: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly asof_from: string | null
  readonly asof_to: string | null
  readonly page: readonly PageId[]
  readonly unit: readonly string[]
  readonly bound: readonly Bound[]
  readonly disagree: boolean
  readonly q: string
  readonly present: Presentable | null
  readonly chart: string | null
  readonly stat: StatisticId | null
  readonly sort: Sort
  readonly lang: Language
  readonly theme: ThemeChoice
}
export type AddressKey = keyof Address

/** Stands for the empty unit: `unit=` would be lost in forms and by link shorteners. */
const noUnit = 'none'

const unitCodec = listCodec(
  (text) => (text === noUnit ? '' : text.replace(/^~/, '')),
  (unit) => (unit === '' ? noUnit : unit === noUnit || unit.startsWith('~') ? `~${unit}` : unit),
)

/** A key that is forgotten here does not compile. */
const codecs: { readonly [K in AddressKey]: ValueCodec<Address[K]> } = {
  corpus: nameCodec((text) => text),
  story: listCodec(storyId),
  topic: listCodec((text) => text),
  from: dateCodec,
  to: dateCodec,
  asof_from: dateCodec,
  asof_to: dateCodec,
  page: listCodec(pageId),
  unit: unitCodec,
  bound: listCodec((text) => bounds.find((bound) => bound === text)),
  disagree: switchCodec,
  q: textCodec,
  present: wordCodec<Presentable>([
    ['charts', '1'],
    ['sources', 'sources'],
  ]),
  chart: nameCodec((text) => text),
  stat: nameCodec(statisticId),
  sort: sortCodec(defaultView.sort),
  lang: choiceCodec(languages, defaultView.language),
  theme: choiceCodec(themeChoices, defaultView.theme),
}

function flatten(view: View): Address {
  const { query } = view
  return {
    corpus: view.corpus,
    story: query.stories,
    topic: query.topics,
    from: query.dates.from,
    to: query.dates.to,
    asof_from: query.asOf.from,
    asof_to: query.asOf.to,
    page: query.pages,
    unit: query.units,
    bound: query.bounds,
    disagree: query.disputed,
    q: query.text,
    present: view.present,
    chart: view.chart,
    stat: view.stat,
    sort: view.sort,
    lang: view.language,
    theme: view.theme,
  }
}

/** A field that a view gains does not compile here until the address has a key for it. */
function unflatten(address: Address): View {
  return {
    corpus: address.corpus,
    query: {
      stories: address.story,
      topics: address.topic,
      dates: { from: address.from, to: address.to },
      asOf: { from: address.asof_from, to: address.asof_to },
      pages: address.page,
      units: address.unit,
      bounds: address.bound,
      disputed: address.disagree,
      text: address.q,
    },
    present: address.present,
    chart: address.chart,
    stat: address.stat,
    sort: address.sort,
    language: address.lang,
    theme: address.theme,
  }
}

function encodeKey<K extends AddressKey>(key: K, address: Address): string | null {
  const text = codecs[key].encode(address[key])
  return text === null ? null : `${key}=${escapeValue(text)}`
}

export const addressKeys = Object.keys(codecs) as readonly AddressKey[]

/** Writes a view as a query string with a leading `?`; the default view is the empty string. */
export function encodeView(view: View): string {
  const address = flatten(view)
  const parts = addressKeys.map((key) => encodeKey(key, address)).filter((part) => part !== null)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** What an address says. */
export interface DecodedView {
  readonly view: View
  readonly notices: readonly Notice[]
  /** Parameters that are not ours, as given (`utm_source=mail`): whoever rewrites the address keeps them. */
  readonly foreign: string
}

function decodeKey<K extends AddressKey>(key: K, given: readonly Parameter[], notices: Notice[]): Address[K] {
  const codec = codecs[key]
  const whole = given.filter(({ value, raw }) => {
    if (value === undefined) notices.push({ key, value: raw.slice(key.length + 1), reason: 'malformed' })
    return value !== undefined
  })
  const values = whole.map(({ value }) => present(value, 'malformed values are set aside'))
  const first = values[0]
  if (first === undefined) return codec.fallback
  if (!codec.many) values.slice(1).forEach((value) => notices.push({ key, value, reason: 'repeated' }))
  const result = codec.decode(codec.many ? values.join(',') : first)
  if (result.ok) return result.value
  notices.push({ key, value: result.error.value, reason: result.error.reason })
  return result.error.rest
}

type RangeKeys = readonly ['from', 'to'] | readonly ['asof_from', 'asof_to']

/** Opens a range that ends before it starts: nothing could ever lie in it. */
function openReversed(address: Address, [from, to]: RangeKeys, notices: Notice[]): Address {
  const first = calendarInterval(address[from] ?? '')?.first
  const last = calendarInterval(address[to] ?? '')?.last
  if (first === undefined || last === undefined || first <= last) return address
  notices.push({ key: from, value: `${address[from] ?? ''}/${address[to] ?? ''}`, reason: 'reversed' })
  return { ...address, [from]: null, [to]: null }
}

/** Reads a query string, with or without `?`. Total: whatever it holds, a view comes out. */
export function decodeView(search: string): DecodedView {
  const parameters = parseParameters(search)
  const notices: Notice[] = []
  const decode = <K extends AddressKey>(key: K): Address[K] =>
    decodeKey(
      key,
      parameters.filter((p) => p.key === key),
      notices,
    )
  const read = {} as { [K in AddressKey]: Address[K] }
  const fill = <K extends AddressKey>(key: K): void => {
    read[key] = decode(key)
  }
  addressKeys.forEach(fill)
  const dated = openReversed(read, ['from', 'to'], notices)
  const address = openReversed(dated, ['asof_from', 'asof_to'], notices)
  const foreign = parameters.filter((p) => !(addressKeys as readonly string[]).includes(p.key))
  return { view: unflatten(address), notices, foreign: foreign.map((p) => p.raw).join('&') }
}
