/**
 * Corpora of any size for benchmarks and for tests of big sets: the proportions of the five pages (two
 * figures a statistic, fifty a story, four stories a page), the same for the same number. Means nothing.
 */
import { present } from '../../src/base/assert'
import { addDays, parseDay } from '../../src/base/day'
import { rawSpan } from '../../src/base/span'
import {
  statisticId,
  storyId,
  type Corpus,
  type Reading,
  type ReportedStatistic,
  type Story,
} from '../../src/model/corpus'
import { plainInterval } from '../../src/model/amountRow'
import { bounds, pageId, type Amount, type Figure } from '../../src/model/figure'

const figuresPerStory = 50
const storiesPerPage = 4
const figureStride = 20
const topics = ['expo', 'society', 'education', 'law', 'consumption', 'river', 'peace', 'markets']
const units = ['家', '人', '名', '项', '个', '支', '元', '美元', '平方米', '%', '']
const nouns = [
  '参展商',
  '志愿者',
  '服务队伍',
  '展区面积',
  '贷款额度',
  '净流出',
  '采购团',
  '新产品',
  '入河排污口',
  '代表',
]
const englishNouns = [
  'exhibitors',
  'volunteers',
  'teams',
  'floor space',
  'loan limit',
  'outflow',
  'buyers',
  'novelties',
  'outfalls',
  'delegates',
]
const places = [
  '上海',
  '北京',
  '成都',
  '武汉',
  '广州',
  '西安',
  '沈阳',
  '南京',
  '杭州',
  '长沙',
  '昆明',
  '兰州',
]

/** Numerical Recipes' linear congruential generator: enough for choices, and the same everywhere. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const firstDay = present(parseDay('2024-11-01'), 'a day')
const years = 8

function pick<T>(items: readonly T[], random: (below: number) => number): T {
  return present(items[random(items.length)], 'an item')
}

/** An amount whose size is spread over seven powers of ten. */
function amountFor(random: (below: number) => number): { amount: Amount; text: string } {
  const bound = pick(bounds, random)
  const value = random(90) * 10 ** random(7) + random(10)
  const unit = pick(units, random)
  const words = { eq: '', approx: '约', gt: '超过', lt: '近', ge: '至少', le: '不超过' }
  return {
    amount: {
      value,
      ...plainInterval(value, bound),
      bound,
      unit: unit || null,
      per: null,
      role: null,
      basis: null,
      range: null,
    },
    text: `${words[bound]}${value}${unit}`,
  }
}

class Synthesis {
  readonly figures: Figure[] = []
  readonly statistics: ReportedStatistic[] = []
  readonly #random = generator(2024)
  #cursor = 0

  #reading(page: number, copies: number, time: string | null): Reading {
    const { amount, text } = amountFor(this.#random)
    const figures = Array.from({ length: copies }, () => {
      this.#cursor += figureStride
      this.figures.push({
        ...rawSpan(this.#cursor, this.#cursor + text.length), ...amount, page: pageId(`page-${page}`), text,
        kind: 'quantity', time, timeStatus: time ? 'stated' : 'unknown', timeFrom: null, subject: null, rule: 'synthetic',
      }) // prettier-ignore
      return this.figures.length - 1
    })
    return { ...amount, text, figures, suspicion: null }
  }

  statistic(story: Story, page: number, copies: number): void {
    const random = this.#random
    const i = this.statistics.length
    const noun = random(nouns.length)
    const place = pick(places, random)
    const time = random(3) === 0 ? null : addDays(story.date, -random(300)).slice(0, random(2) === 0 ? 7 : 10)
    const isDisputed = copies > 1 && random(20) === 0
    const readings = isDisputed
      ? [this.#reading(page, 1, time), this.#reading(page, copies - 1, time)]
      : [this.#reading(page, copies, time)]
    this.statistics.push({
      kind: 'reported', id: statisticId(`stat-${i}`), story: story.id, topic: story.topic,
      label: { zh: `${place}${nouns[noun] ?? ''}第${i}组`, en: `${englishNouns[noun] ?? ''}, group ${i}` },
      time, timeStatus: time ? 'stated' : 'unknown', sameAs: [], note: null, readings, adopted: 0,
      adoption: { kind: isDisputed ? 'tied' : 'agreed' }, variants: [], absent: [],
    }) // prettier-ignore
  }

  story(i: number): Story {
    const random = this.#random
    const page = Math.floor(i / storiesPerPage)
    return {
      id: storyId(`story-${i}`), headline: `${pick(places, random)}${pick(nouns, random)}综述之${i}`, deck: null, kind: 'article',
      place: pick(places, random), date: addDays(firstDay, -random(365 * years)), agency: '新华社', byline: [],
      topic: pick(topics, random),
      summary: { zh: `第${i}篇的概要，关于${pick(nouns, random)}。`, en: `Summary ${i}, about ${pick(englishNouns, random)}.` },
      printings: [{ page: pageId(`page-${page}`), pieces: [], status: 'complete' }],
      variants: [],
    } // prettier-ignore
  }
}

/** A corpus of `size` quantities. */
export function syntheticCorpus(size: number): Corpus {
  const synthesis = new Synthesis()
  const stories: Story[] = []
  const random = generator(7)
  while (synthesis.figures.length < size) {
    const i = stories.length
    const story = synthesis.story(i)
    stories.push(story)
    const until = Math.min(size, synthesis.figures.length + figuresPerStory)
    while (synthesis.figures.length < until)
      synthesis.statistic(
        story,
        Math.floor(i / storiesPerPage),
        Math.min(1 + random(3), until - synthesis.figures.length),
      )
  }
  const counts = {
    quantity: figuresPerStory * storiesPerPage,
    date: 0,
    ordinal: 0,
    name: 0,
    rhetorical: 0,
    layout: 0,
  }
  const pages = Array.from({ length: Math.ceil(stories.length / storiesPerPage) }, (_, i) => ({
    id: pageId(`page-${i}`), sha256: String(i).padStart(64, '0'), length: size * figureStride + 100, issued: null, paper: null, counts,
  })) // prettier-ignore
  return {
    version: 1, pages, topics: topics.map((id) => ({ id, label: { zh: id, en: id } })), stories,
    figures: synthesis.figures, statistics: synthesis.statistics, contradictions: [],
  } // prettier-ignore
}
