/**
 * An excerpt as JSON for people who program: statistics with all readings and their places, and the stories
 * they come from. The same excerpt gives the same bytes: no clock is asked.
 */
import { present } from '../base/assert'
import { isDisputed, type Reading, type Statistic, type Story } from '../model/corpus'
import type { Amount } from '../model/figure'
import { excerptStories, statisticFacts, type Excerpt, type StatisticFacts } from './tables/excerpt'

/** Raised whenever an older reader would misread a newer file. */
export const excerptVersion = 1

function amountJson({ value, min, max, bound, unit, per, role, basis, range }: Amount): object {
  return { value, min, max, bound, unit, per, role, basis, range }
}

function readingJson(reading: Reading, adopted: boolean, { corpus }: StatisticFacts): object {
  const figures = reading.figures.map((i) => {
    const { page, start, end, text } = present(corpus.figures[i], `figure ${i} exists`)
    return { page, start, end, text }
  })
  return { text: reading.text, adopted, ...amountJson(reading), suspicion: reading.suspicion, figures }
}

function originJson(statistic: Statistic, facts: StatisticFacts): object {
  if (statistic.kind === 'derived') return { formula: statistic.formula }
  const { readings, adopted, adoption, variants, absent } = statistic
  return {
    adoption,
    readings: readings.map((reading, i) => readingJson(reading, i === adopted, facts)),
    variants,
    absent,
  }
}

function statisticJson(facts: StatisticFacts): object {
  const { statistic, amount, printed, pages } = facts
  const { id, kind, story, topic, label, time, timeStatus, sameAs, note } = statistic
  const disputed = isDisputed(statistic)
  return {
    id, kind, label, printed, ...amountJson(amount), time, timeStatus,
    story, topic, pages, disputed, sameAs, note, ...originJson(statistic, facts),
  } // prettier-ignore
}

function storyJson(story: Story): object {
  const { id, headline, deck, kind, place, date, agency, byline, topic, summary } = story
  const printings = story.printings.map(({ page, status }) => ({ page, status }))
  return { id, headline, deck, kind, place, date, agency, byline, topic, summary, printings }
}

/** Writes an excerpt as JSON. */
export function toJson(excerpt: Excerpt): string {
  const { origin } = excerpt.index.corpus
  const value = {
    format: 'youju-excerpt',
    version: excerptVersion,
    ...(origin && { corpus: origin }),
    statistics: statisticFacts(excerpt).map(statisticJson),
    stories: excerptStories(excerpt).map(storyJson),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
