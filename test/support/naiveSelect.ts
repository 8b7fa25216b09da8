/**
 * The meaning of a query, written down as plainly as possible and with no regard for speed: the oracle
 * for corpus/select. Shares with it only the tokens of a text, which have tests of their own.
 */
import { parseSearch, tokensOf, type Token } from '../../src/corpus/text/tokens'
import type { Corpus, Reading, Statistic, Story } from '../../src/model/corpus'
import type { Figure } from '../../src/model/figure'
import { everything, type Query } from '../../src/model/query'

/** A figure with all that the filters ask of it. */
interface Facts {
  readonly figure: Figure
  readonly index: number
  readonly statistic: Statistic | undefined
  readonly reading: Reading | undefined
  readonly story: Story | undefined
}

function factsOf(corpus: Corpus): Facts[] {
  return corpus.figures.flatMap((figure, index) => {
    if (figure.kind !== 'quantity') return []
    const statistic = corpus.statistics.find(
      (s) => s.kind === 'reported' && s.readings.some((r) => r.figures.includes(index)),
    )
    const reading =
      statistic?.kind === 'reported' ? statistic.readings.find((r) => r.figures.includes(index)) : undefined
    const inside = (story: Story): boolean =>
      story.printings.some(
        (p) => p.page === figure.page && p.pieces.some((s) => s.start <= figure.start && figure.end <= s.end),
      )
    const story = corpus.stories.find(statistic ? (s) => s.id === statistic.story : inside)
    return [{ figure, index, statistic, reading, story }]
  })
}

type Days = readonly [first: string, last: string]

/** First and last months of the seasons that lie within a year, and of its quarters. */
const partsOfYear: Readonly<Record<string, Days>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '33': ['01', '03'],
  '34': ['04', '06'],
  '35': ['07', '09'],
  '36': ['10', '12'],
}

/** A date as days in text, which compares as days do; every month may end on the 31st for that. */
function daysOf(date: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (year === undefined) return undefined
  const [from, to] = partsOfYear[month ?? ''] ?? [month ?? '01', month ?? '12']
  return [`${year}-${from}-${day ?? '01'}`, `${year}-${to}-${day ?? '31'}`]
}

/** A time as EDTF writes it: a date, or two with a stroke between, of which one may be open. */
function timeOf(time: string): Days | undefined {
  const [from = '', to = from] = time.split('/')
  const first = from === '..' ? '0000' : daysOf(from)?.[0]
  const last = to === '..' ? '9999' : daysOf(to)?.[1]
  return first === undefined || last === undefined ? undefined : [first, last]
}

function rangeOf({ from, to }: Query['dates']): Days | undefined {
  const first = daysOf(from ?? '')?.[0]
  const last = daysOf(to ?? '')?.[1]
  return first === undefined && last === undefined ? undefined : [first ?? '0000', last ?? '9999']
}

function overlapping(a: Days, b: Days): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

function meets(tokens: ReadonlySet<Token>, term: ReturnType<typeof parseSearch>[number]): boolean {
  return term.some((group) =>
    group.every(({ token, prefix }) =>
      [...tokens].some((t) => t === token || (prefix && String(t).startsWith(String(token)))),
    ),
  )
}

export class NaiveAnswers {
  readonly facts: readonly Facts[]
  readonly corpus: Corpus
  constructor(corpus: Corpus) {
    this.corpus = corpus
    this.facts = factsOf(corpus)
  }

  /** Facts about the figures that pass. */
  passing(query: Query): readonly Facts[] {
    return this.facts.filter((facts) => this.#passes(facts, query))
  }

  /** Facts about the figures that pass when one filter is lifted. */
  without(query: Query, filter: keyof Query): readonly Facts[] {
    return this.passing({ ...query, [filter]: everything[filter] })
  }

  /** Ids of the statistics that are shown. */
  statistics(query: Query): readonly string[] {
    const passing = this.passing(query)
    const shown = (statistic: Statistic | undefined): boolean =>
      statistic !== undefined &&
      (statistic.kind === 'reported'
        ? passing.some((facts) => facts.statistic === statistic)
        : [statistic.formula.left, statistic.formula.right].every((id) => shown(this.#byId(id))))
    return this.corpus.statistics.filter(shown).map((s) => s.id)
  }

  #byId(id: string): Statistic | undefined {
    return this.corpus.statistics.find((s) => s.id === id)
  }

  #passes({ figure, statistic, reading, story }: Facts, query: Query): boolean {
    const amount = reading ?? figure
    const day = story?.date
    const topic = statistic?.topic ?? story?.topic
    const dates = rangeOf(query.dates)
    const asOf = rangeOf(query.asOf)
    const time = timeOf(statistic?.time ?? figure.time ?? '')
    const one = <T>(chosen: readonly T[], value: T | undefined): boolean =>
      chosen.length === 0 || (value !== undefined && chosen.includes(value))
    return (
      one(query.stories, story?.id) &&
      one(query.topics, topic) &&
      one(query.pages, figure.page) &&
      one(query.units, amount.unit ?? '') &&
      one(query.bounds, amount.bound) &&
      (!dates || (day !== undefined && overlapping(dates, [day, day]))) &&
      (!asOf || (time !== undefined && overlapping(asOf, time))) &&
      (!query.disputed || this.#disagrees(statistic)) &&
      parseSearch(query.text).every((term) =>
        this.#texts(figure, amount.unit, statistic, story).some((text) => meets(tokensOf(text), term)),
      )
    )
  }

  #disagrees(statistic: Statistic | undefined): boolean {
    return (
      statistic?.kind === 'reported' &&
      (statistic.readings.length > 1 || statistic.variants.some((variant) => variant.kind === 'name'))
    )
  }

  /** The three layers of text that a figure is found by. */
  #texts(
    figure: Figure,
    unit: string | null,
    statistic: Statistic | undefined,
    story: Story | undefined,
  ): string[] {
    const own = [
      figure.text.replace(/\s/g, ''),
      figure.subject,
      unit,
      figure.value,
      figure.range?.low,
      figure.range?.high,
    ]
    const restingOn = (s: Statistic): boolean =>
      s === statistic ||
      (s.kind === 'derived' &&
        [s.formula.left, s.formula.right].some((id) => {
          const input = this.#byId(id)
          return input !== undefined && restingOn(input)
        }))
    const about = statistic ? this.corpus.statistics.filter(restingOn) : []
    const facts = about.flatMap((s) => [
      s.label.zh, s.label.en, s.note?.zh, s.note?.en, s.topic,
      s.kind === 'derived' ? s.amount.value : null,
      ...(s.kind === 'reported' ? s.variants.flatMap((v) => v.witnesses.map((w) => w.text)) : []),
    ]) // prettier-ignore
    const tale = story
      ? [
          story.headline,
          story.deck,
          story.summary.zh,
          story.summary.en,
          story.place,
          story.agency,
          ...story.byline,
          story.topic,
        ]
      : []
    // Numbers as digits: `1e+30` would be read as two.
    const plain = (n: number): string => (Math.abs(n) >= 1e-4 && Math.abs(n) < 1e20 ? String(n) : '')
    return [own, facts, tale].map((parts) =>
      parts.map((part) => (typeof part === 'number' ? plain(part) : (part ?? ''))).join(' | '),
    )
  }
}
