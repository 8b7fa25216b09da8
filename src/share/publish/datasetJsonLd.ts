/**
 * The corpus as a schema.org Dataset, for search engines: each statistic is a measured variable whose value
 * has the ends that its words promise, each story a citation. Knows no page that it stands in.
 */
import { formatWhen } from '../../format/time'
import type { Story } from '../../model/corpus'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'
import { excerptStories, statisticFacts, type Excerpt, type StatisticFacts } from '../tables/excerpt'
import { dataLicence, rightsNote } from '../rights'

export interface DatasetOptions {
  readonly language: Language
  /** The absolute address of the site's root, with its last slash; null where it is not known. */
  readonly site: string | null
  /** The corpus' content hash. */
  readonly version: string
  /** A picture of the data, from the site's root. */
  readonly image: string
}

const names = {
  zh: '有据：报纸上的数字与出处',
  en: 'Youju: reported numbers with their sources',
} as const

/** UN/CEFACT codes of the units that have one; others go by name. */
const unitCodes: Readonly<Record<string, string>> = {
  '%': 'P1', 元: 'CNY', 美元: 'USD', 平方米: 'MTK', 公里: 'KMT', 千克: 'KGM', 吨: 'TNE', 小时: 'HUR', 人: 'IE',
} // prettier-ignore

/** A value with its ends: where no point is printed there is none here, only what the words promise. */
function quantitativeValue(amount: Amount): object {
  const { value, min, max, unit, per, range } = amount
  const low = range?.low ?? min
  const high = range?.high ?? max
  const code = unit !== null && Object.hasOwn(unitCodes, unit) ? unitCodes[unit] : undefined
  return {
    '@type': 'QuantitativeValue',
    ...(value !== null && { value }),
    ...(low !== null && { minValue: low }),
    ...(high !== null && { maxValue: high }),
    ...(unit !== null && { unitText: per === null ? unit : `${unit}/${per}` }),
    ...(code !== undefined && per === null && { unitCode: code }),
  }
}

function variable(facts: StatisticFacts, language: Language): object {
  const { statistic, amount, printed } = facts
  const time = statistic.time === null ? null : formatWhen(statistic.time, statistic.timeStatus, language)
  const description = [printed, time].filter((part) => part !== null).join(' · ')
  return {
    '@type': 'PropertyValue',
    propertyID: statistic.id,
    name: statistic.label[language],
    ...(description !== '' && { description }),
    value: quantitativeValue(amount),
  }
}

function article(story: Story): object {
  return {
    '@type': 'NewsArticle',
    headline: story.headline,
    datePublished: story.date,
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', name: story.agency },
    ...(story.byline.length > 0 && { author: story.byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(story.place !== null && { locationCreated: { '@type': 'Place', name: story.place } }),
  }
}

const downloads = [
  ['data/figures.csv', 'text/csv'],
  ['data/statistics.csv', 'text/csv'],
  ['data/corpus.json', 'application/json'],
] as const

/** The days of the stories, as an interval. */
function coverage(stories: readonly Story[]): string | null {
  const days = stories.map(({ date }) => date).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}

/** Describes an excerpt as a Dataset. */
export function datasetJsonLd(excerpt: Excerpt, { language, site, version, image }: DatasetOptions): object {
  const stories = excerptStories(excerpt)
  const temporalCoverage = coverage(stories)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: names[language],
    description: rightsNote[language],
    inLanguage: language === 'zh' ? 'zh-CN' : 'en',
    license: dataLicence.path,
    isAccessibleForFree: true,
    version,
    ...(site !== null && { url: site }),
    image: `${site ?? ''}${image}`,
    ...(temporalCoverage !== null && { temporalCoverage }),
    variableMeasured: statisticFacts(excerpt).map((facts) => variable(facts, language)),
    citation: stories.map(article),
    distribution: downloads.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${site ?? ''}${path}`,
    })),
  }
}

/** Writes JSON for the inside of a `<script>`: nothing in it can end the script. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
