/**
 * Arbitrary corpora for properties: small, whole (every reference holds), and rich in odd corners:
 * no value, spaces in the printed text, readings that differ from their figures, shared facts.
 */
import fc from 'fast-check'
import { parseDay } from '../../src/base/day'
import { present } from '../../src/base/assert'
import { rawSpan } from '../../src/base/span'
import {
  certainties,
  operators,
  printingStatuses,
  statisticId,
  storyId,
  type Adoption,
  type Bilingual,
  type Corpus,
  type DerivedStatistic,
  type Reading,
  type ReportedStatistic,
  type Statistic,
  type Story,
} from '../../src/model/corpus'
import { bounds, pageId, roles, timeStatuses, type Amount, type Figure } from '../../src/model/figure'

const pageLength = 100_000
const pageIds = ['page-a', 'page-b', 'page-c'].map(pageId)
const topicIds = ['expo', 'society', 'law']

const word = fc.constantFrom(
  '志愿者',
  '参展商',
  '面积',
  'volunteers',
  'Expo hall',
  '3496家',
  'a"b\\',
  '𠮷野家',
)
const bilingual: fc.Arbitrary<Bilingual> = fc.record({ zh: word, en: word })
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null })
const number = fc
  .oneof(
    fc.integer({ min: -9, max: 5000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(13000),
  )
  .map((x) => (x === 0 ? 0 : x)) // JSON has no -0
const day = fc.integer({ min: 1, max: 9 }).map((d) => present(parseDay(`2024-11-0${d}`), 'a day'))
/** Times as extraction writes them, and some that nobody can read. */
export const time = nullable(
  fc.constantFrom(
    '2024',
    '2024-10',
    '2024-11-05',
    '2024-11-05/2024-11-10',
    '2023/..',
    '../2024-10',
    '2024-34',
    'XXXX-11',
    '?',
  ),
)
const someOf = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...items], { maxLength: 2 })

export const amount: fc.Arbitrary<Amount> = fc.record({
  value: nullable(number),
  min: nullable(number),
  max: nullable(number),
  bound: fc.constantFrom(...bounds),
  unit: nullable(fc.constantFrom('家', '人', '%', '元')),
  per: nullable(fc.constantFrom('天', '年')),
  role: nullable(fc.constantFrom(...roles)),
  basis: nullable(fc.constantFrom('同比', '环比')),
  range: nullable(fc.record({ low: number, high: number })),
})

interface FigureSeed extends Amount {
  readonly page: Figure['page']
  readonly text: string
  readonly time: string | null
  readonly timeStatus: Figure['timeStatus']
  readonly timeFrom: boolean
  readonly subject: string | null
}

const figureSeed: fc.Arbitrary<FigureSeed> = fc
  .tuple(
    amount,
    fc.record({
      page: fc.constantFrom(...pageIds),
      text: fc.constantFrom('3496家', '36\n万 多', '13000', '1.3万', '2.37亿', '约360个', '数千名'),
      time,
      timeStatus: fc.constantFrom(...timeStatuses),
      timeFrom: fc.boolean(),
      subject: nullable(word),
    }),
  )
  .map(([a, rest]) => ({ ...a, ...rest }))

interface ReadingSeed {
  readonly figures: readonly FigureSeed[]
  /** What the reading says of its own; null: what its first figure says. */
  readonly own: { readonly amount: Amount; readonly text: string } | null
  readonly suspicion: Bilingual | null
}

const readingSeed: fc.Arbitrary<ReadingSeed> = fc.record({
  figures: fc.array(figureSeed, { minLength: 1, maxLength: 3 }),
  own: nullable(fc.record({ amount, text: fc.constantFrom('3496家', '一万') })),
  suspicion: nullable(bilingual),
})

const adoption: fc.Arbitrary<Adoption> = fc.oneof(
  fc.constantFrom<Adoption>({ kind: 'agreed' }, { kind: 'majority' }, { kind: 'tied' }),
  fc.record({
    kind: fc.constant('decided' as const),
    reason: bilingual,
    certainty: fc.constantFrom(...certainties),
  }),
)

const variants = fc.array(
  fc.record({
    kind: fc.constantFrom('name' as const, 'wording' as const),
    witnesses: fc.array(fc.record({ text: word, pages: someOf(pageIds) }), { maxLength: 2 }),
  }),
  { maxLength: 1 },
)

const statisticSeed = fc.record({
  story: fc.nat(),
  topic: fc.constantFrom(...topicIds),
  label: bilingual,
  time,
  timeStatus: fc.constantFrom(...timeStatuses),
  note: nullable(bilingual),
  derived: fc.boolean(),
  amount,
  operator: fc.constantFrom(...operators),
  left: fc.nat(),
  right: fc.nat(),
  sameAs: nullable(fc.nat()),
  readings: fc.array(readingSeed, { minLength: 1, maxLength: 3 }),
  adopted: fc.nat(),
  adoption,
  variants,
  absent: someOf(pageIds),
})
type StatisticSeed = typeof statisticSeed extends fc.Arbitrary<infer T> ? T : never

const storySeed = fc.record({
  headline: word,
  deck: nullable(word),
  kind: fc.constantFrom('article' as const, 'caption' as const),
  place: nullable(word),
  date: day,
  agency: word,
  byline: fc.array(word, { maxLength: 2 }),
  topic: fc.constantFrom(...topicIds),
  summary: bilingual,
  printings: fc.array(
    fc.record({
      page: fc.constantFrom(...pageIds),
      pieces: fc.array(
        fc.tuple(fc.nat(400), fc.nat(400)).map(([start, length]) => rawSpan(start, start + length)),
        { maxLength: 2 },
      ),
      status: fc.constantFrom(...printingStatuses),
    }),
    { maxLength: 3 },
  ),
  variants,
})

const pageSeed = fc.record({
  issued: nullable(day),
  paper: nullable(word),
  counts: fc.record({
    quantity: fc.nat(9),
    date: fc.nat(9),
    ordinal: fc.nat(9),
    name: fc.nat(9),
    rhetorical: fc.nat(9),
    layout: fc.nat(9),
  }),
})

/** Gives figures their places, so that no two share one, and statistics their figures. */
class Assembly {
  readonly figures: Figure[] = []
  #cursor = 0

  figure(seed: FigureSeed, kind: Figure['kind']): number {
    const { timeFrom, ...rest } = seed
    const start = this.#cursor
    this.#cursor += 20
    const span = rawSpan(start, start + seed.text.length)
    this.figures.push({
      ...rest,
      ...span,
      kind,
      timeFrom: timeFrom ? rawSpan(start, start + 5) : null,
      rule: 'any',
    })
    return this.figures.length - 1
  }

  reading(seed: ReadingSeed): Reading {
    const figures = seed.figures.map((figure) => this.figure(figure, 'quantity'))
    const first = present(seed.figures[0], 'a figure')
    const said = seed.own ?? { amount: first, text: first.text.replace(/\s/g, '') }
    const { value, min, max, bound, unit, per, role, basis, range } = said.amount
    const own = { value, min, max, bound, unit, per, role, basis, range }
    return { ...own, text: said.text, figures, suspicion: seed.suspicion }
  }
}

function statistic(
  seed: StatisticSeed,
  i: number,
  count: number,
  stories: readonly Story[],
  to: Assembly,
): Statistic {
  const idAt = (n: number) => statisticId(`stat-${n % count}`)
  const common = {
    id: statisticId(`stat-${i}`),
    story: present(stories[seed.story % stories.length], 'a story').id,
    topic: seed.topic,
    label: seed.label,
    time: seed.time,
    timeStatus: seed.timeStatus,
    sameAs: seed.sameAs === null ? [] : [idAt(seed.sameAs)],
    note: seed.note,
  }
  // A derived statistic takes earlier ones as inputs, so there is no circle.
  if (seed.derived && i > 0) {
    const formula = {
      left: statisticId(`stat-${seed.left % i}`),
      operator: seed.operator,
      right: statisticId(`stat-${seed.right % i}`),
    }
    return { ...common, kind: 'derived', amount: seed.amount, formula } satisfies DerivedStatistic
  }
  const readings = seed.readings.map((reading) => to.reading(reading))
  const { adoption, variants, absent } = seed
  const adopted = seed.adopted % readings.length
  return {
    ...common,
    kind: 'reported',
    readings,
    adopted,
    adoption,
    variants,
    absent,
  } satisfies ReportedStatistic
}

/** Any corpus that a reader may meet. */
export const corpus: fc.Arbitrary<Corpus> = fc
  .record({
    pages: fc.tuple(pageSeed, pageSeed, pageSeed),
    stories: fc.array(storySeed, { minLength: 1, maxLength: 4 }),
    statistics: fc.array(statisticSeed, { maxLength: 8 }),
    loose: fc.array(fc.tuple(figureSeed, fc.constantFrom('quantity' as const, 'date' as const)), {
      maxLength: 3,
    }),
    why: nullable(bilingual),
  })
  .map(({ pages, stories: seeds, statistics: statisticSeeds, loose, why }) => {
    const to = new Assembly()
    const stories = seeds.map((seed, i) => ({ ...seed, id: storyId(`story-${i}`) }))
    loose.forEach(([figure, kind]) => to.figure(figure, kind))
    const statistics = statisticSeeds.map((seed, i) => statistic(seed, i, statisticSeeds.length, stories, to))
    const first = statistics[0]
    return {
      version: 1,
      pages: pages.map((seed, i) => {
        const id = present(pageIds[i], 'a page')
        return { id, sha256: id.padEnd(64, '0'), length: pageLength, ...seed }
      }),
      topics: topicIds.map((id) => ({ id, label: { zh: id, en: id } })),
      stories,
      figures: to.figures,
      statistics,
      contradictions: why && first ? [{ a: first.id, b: first.id, why }] : [],
    }
  })
