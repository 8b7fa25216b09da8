/**
 * Corpora of any size for benchmarks and for tests of large sets, in the proportions of newspapers: fifty figures a story,
 * printed on one to three pages; two thirds firm; one statistic in twenty-five disputed. The same for the same number. Means
 * nothing.
 */
import { present } from '../../src/base/assert'
import { addDays, parseDay } from '../../src/base/day'
import { rawOffset, rawSpan, type Span } from '../../src/base/span'
import { plainInterval } from '../../src/model/amountRow'
import {
  statisticId,
  storyId,
  type Adoption,
  type Corpus,
  type DerivedStatistic,
  type Page,
  type Reading,
  type ReportedStatistic,
  type Statistic,
  type StatisticId,
  type Story,
} from '../../src/model/corpus'
import { pageId, type Amount, type Bound, type Figure, type PageId } from '../../src/model/figure'
import { nouns, places, topics, type Noun } from './syntheticNouns'

const figuresPerStory = 50
const storiesPerPage = 4
const firstDay = present(parseDay('2024-11-01'), 'a day')
const years = 8

/** Numerical Recipes' linear congruential generator: enough for choices, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

/** How a number is hedged, as often as in the papers, and the words that do it. */
const hedges: readonly (readonly [Bound, number, string])[] = [
  ['eq', 0.68, ''],
  ['gt', 0.13, '超过'],
  ['approx', 0.08, '约'],
  ['lt', 0.06, '近'],
  ['ge', 0.03, '至少'],
  ['le', 0.02, '不超过'],
]

function numeral(value: number): string {
  if (value >= 1e8) return `${value / 1e8}亿`
  return value >= 1e4 ? `${value / 1e4}万` : String(value)
}

/** A figure on its page, before all figures of all pages are put in order. */
interface Placed {
  readonly page: number
  readonly figure: Figure
}

class Synthesis {
  readonly placed: Placed[] = []
  readonly stories: Story[] = []
  readonly statistics: Statistic[] = []
  readonly #random = generator(2024)
  /** Where the next figure of each page stands. */
  readonly #cursors: number[] = []

  #below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  #pick<T>(items: readonly T[]): T {
    return present(items[this.#below(items.length)], 'an item')
  }

  #happens(share: number): boolean {
    return this.#random() < share
  }

  /** Sizes lie around a power of ten as sizes do; three digits are printed. */
  #amount({ unit, power, scatter }: Noun): { readonly amount: Amount; readonly text: string } {
    const draw = this.#random()
    const [bound, , word] = present(
      hedges.find((_, i) => draw < hedges.slice(0, i + 1).reduce((sum, [, share]) => sum + share, 0)) ??
        hedges[0],
      'a hedge',
    )
    const bell = this.#random() + this.#random() + this.#random() - 1.5
    const value = Number((10 ** (power + 2 * scatter * bell)).toPrecision(3))
    const { min, max } = plainInterval(value, bound)
    const amount = { value, min, max, bound, unit, per: null, role: null, basis: null, range: null }
    return { amount, text: `${word}${numeral(value)}${unit}` }
  }

  /** A reading as one page after the other prints it. Field by field, since spreading is slow. */
  #reading(noun: Noun, pages: readonly number[], time: string | null): Reading {
    const { amount, text } = this.#amount(noun)
    const { value, min, max, bound, unit } = amount
    const figures = pages.map((page) => {
      const start = (this.#cursors[page] ?? 0) + 12 + this.#below(30)
      this.#cursors[page] = start + text.length
      this.placed.push({
        page,
        figure: {
          start: rawOffset(start), end: rawOffset(start + text.length),
          value, min, max, bound, unit, per: null, role: null, basis: null, range: null,
          page: pageId(`page-${page}`), text, kind: 'quantity',
          time, timeStatus: time ? 'stated' : 'unknown', timeFrom: null, subject: noun.zh, rule: 'synthetic',
        },
      }) // prettier-ignore
      return this.placed.length - 1
    })
    return { value, min, max, bound, unit, per: null, role: null, basis: null, range: null, text, figures, suspicion: null } // prettier-ignore
  }

  /** Who is right where printings differ, if anybody knows. */
  #adoption(readings: readonly Reading[]): Adoption {
    if (readings.length === 1) return { kind: 'agreed' }
    if (readings[0]?.figures.length !== readings[1]?.figures.length) return { kind: 'majority' }
    const reason = { zh: '另一版面漏印一位', en: 'the other page dropped a digit' }
    return this.#happens(0.5) ? { kind: 'decided', reason, certainty: 'likely' } : { kind: 'tied' }
  }

  /** A statistic of some story before, which is said to be the same. */
  #earlier(): readonly StatisticId[] {
    const other = this.statistics[this.statistics.length - 2 * figuresPerStory]
    return other?.kind === 'reported' ? [other.id] : []
  }

  #statistic(story: Story, pages: readonly number[]): void {
    const i = this.statistics.length
    const noun = this.#pick(nouns)
    const [zh, en] = this.#pick(places)
    const time = this.#happens(0.3)
      ? null
      : addDays(story.date, -this.#below(300)).slice(0, this.#happens(0.5) ? 7 : 10)
    const isDisputed = pages.length > 1 && this.#happens(0.1)
    const readings = isDisputed
      ? [this.#reading(noun, pages.slice(1), time), this.#reading(noun, pages.slice(0, 1), time)]
      : [this.#reading(noun, pages, time)]
    this.statistics.push({
      kind: 'reported', id: statisticId(`stat-${i}`), story: story.id, topic: story.topic,
      label: { zh: `${zh}${noun.zh}（${i}）`, en: `${en} ${noun.en} (${i})` },
      time, timeStatus: time ? 'stated' : 'unknown',
      sameAs: this.#happens(0.01) ? this.#earlier() : [],
      note: null, readings, adopted: 0, adoption: this.#adoption(readings), variants: [], absent: [],
    }) // prettier-ignore
  }

  /** The first two numbers of a story, divided. */
  #derived(story: Story, from: number): void {
    const [left, right] = this.statistics.slice(from, from + 2) as (ReportedStatistic | undefined)[]
    const [over, under] = [left?.readings[0]?.value, right?.readings[0]?.value]
    if (!left || !right || over === null || over === undefined || !under) return
    const value = Number((over / under).toPrecision(6))
    const derived: DerivedStatistic = {
      kind: 'derived', id: statisticId(`ratio-${this.stories.length}`), story: story.id, topic: story.topic,
      label: { zh: '前两项之比', en: 'Ratio of the first two' }, time: null, timeStatus: 'unknown', sameAs: [], note: null,
      amount: { value, ...plainInterval(value, 'eq'), bound: 'eq', unit: null, per: null, role: null, basis: null, range: null },
      formula: { left: left.id, operator: '/', right: right.id },
    } // prettier-ignore
    this.statistics.push(derived)
  }

  /** A story of at most `most` figures. */
  story(most: number): void {
    const i = this.stories.length
    const home = Math.floor(i / storiesPerPage)
    const pages = Array.from({ length: Math.min(1 + this.#below(3), home + 1) }, (_, n) => home - n).reverse()
    const [zh, en] = this.#pick(places)
    const noun = this.#pick(nouns)
    const begins = pages.map((page) => this.#cursors[page] ?? 0)
    const story: Story = {
      id: storyId(`story-${i}`), headline: `${zh}${noun.zh}综述（${i}）`, deck: null, kind: 'article', place: zh,
      date: addDays(firstDay, -this.#below(365 * years)), agency: this.#happens(0.8) ? '新华社' : '本报', byline: [],
      topic: this.#pick(topics).id,
      summary: { zh: `关于${zh}${noun.zh}的第${i}篇。`, en: `Story ${i}, about ${noun.en} in ${en}.` },
      printings: [], variants: [],
    } // prettier-ignore
    const until = this.placed.length + most
    const first = this.statistics.length
    while (this.placed.length < until) this.#statistic(story, pages.slice(0, until - this.placed.length))
    this.#derived(story, first)
    const pieceOn = (page: number, n: number): Span => rawSpan(begins[n] ?? 0, this.#cursors[page] ?? 0)
    const printings = pages.map((page, n) => ({
      page: pageId(`page-${page}`), pieces: [pieceOn(page, n)], status: 'complete' as const,
    })) // prettier-ignore
    this.stories.push({ ...story, printings })
  }

  pages(): readonly Page[] {
    const counts = new Map<PageId, number>()
    for (const { figure } of this.placed) counts.set(figure.page, (counts.get(figure.page) ?? 0) + 1)
    return this.#cursors.map((end, i) => ({
      id: pageId(`page-${i}`), sha256: i.toString(16).padStart(64, '0'), length: end + 100,
      issued: addDays(firstDay, -this.#below(365 * years)), paper: null,
      counts: { quantity: counts.get(pageId(`page-${i}`)) ?? 0, date: 0, ordinal: 0, name: 0, rhetorical: 0, layout: 0 },
    })) // prettier-ignore
  }
}

/** Puts all figures in the order of a corpus, by page and place, and numbers the readings anew. */
function inOrder({ placed, statistics }: Synthesis): Pick<Corpus, 'figures' | 'statistics'> {
  const order = Int32Array.from(placed.keys()).sort((a, b) => {
    const [one, other] = [placed[a], placed[b]]
    return (one?.page ?? 0) - (other?.page ?? 0) || (one?.figure.start ?? 0) - (other?.figure.start ?? 0)
  })
  const places = new Int32Array(order.length)
  order.forEach((from, to) => (places[from] = to))
  const moved = (reading: Reading): Reading => ({
    ...reading,
    figures: reading.figures.map((i) => places[i] ?? 0).sort((a, b) => a - b),
  })
  return {
    figures: Array.from(order, (from) => present(placed[from], 'a figure').figure),
    statistics: statistics.map((statistic) =>
      statistic.kind === 'reported' ? { ...statistic, readings: statistic.readings.map(moved) } : statistic,
    ),
  }
}

/** A corpus of `size` quantities. */
export function syntheticCorpus(size: number): Corpus {
  const synthesis = new Synthesis()
  while (synthesis.placed.length < size)
    synthesis.story(Math.min(figuresPerStory, size - synthesis.placed.length))
  return {
    version: 1,
    pages: synthesis.pages(),
    topics: topics.map(({ id, label }) => ({ id, label: { ...label } })),
    stories: synthesis.stories,
    ...inOrder(synthesis),
    contradictions: [],
  }
}
