/**
 * What a reader takes along: some statistics of a corpus, in their order, joined with the stories and the
 * figures behind them. Knows no filter (corpus/ chooses) and no file format.
 */
import { present } from '../../base/assert'
import { contains } from '../../base/span'
import { figureIndicesOf, pagesOf, type CorpusIndex } from '../../corpus/index'
import { amountOf, type Corpus, type Reading, type Statistic, type Story } from '../../model/corpus'
import type { Amount, Figure, PageId } from '../../model/figure'

export interface Excerpt {
  readonly index: CorpusIndex
  readonly statistics: readonly Statistic[]
}

/** A statistic with what a row about it needs. */
export interface StatisticFacts {
  readonly corpus: Corpus
  readonly statistic: Statistic
  readonly story: Story
  readonly amount: Amount
  /** The adopted reading as printed; null for a derived number, which nobody printed. */
  readonly printed: string | null
  readonly pages: readonly PageId[]
}

/** A statistic that a figure reports, and as what. */
export interface Report {
  readonly statistic: Statistic
  readonly reading: Reading
  readonly adopted: boolean
}

/** A figure with what it reports and the story that it stands in, where one is known. */
export interface FigureFacts {
  readonly corpus: Corpus
  readonly figure: Figure
  readonly reports: readonly Report[]
  readonly story: Story | null
}

/** The whole corpus as an excerpt. */
export function wholeCorpus(index: CorpusIndex): Excerpt {
  return { index, statistics: index.corpus.statistics }
}

/** The excerpt's statistics, one a row. */
export function statisticFacts({ index, statistics }: Excerpt): readonly StatisticFacts[] {
  return statistics.map((statistic) => ({
    corpus: index.corpus,
    statistic,
    story: present(index.storyById.get(statistic.story), `story ${statistic.story} exists`),
    amount: amountOf(statistic),
    printed: statistic.kind === 'reported' ? (statistic.readings[statistic.adopted]?.text ?? null) : null,
    pages: pagesOf(index, statistic),
  }))
}

/** Which statistics each figure reports, over the whole corpus: an excerpt never hides a second claim. */
function reportsByFigure(corpus: Corpus): ReadonlyMap<number, readonly Report[]> {
  const found = new Map<number, Report[]>()
  for (const statistic of corpus.statistics) {
    if (statistic.kind !== 'reported') continue
    statistic.readings.forEach((reading, i) => {
      const report = { statistic, reading, adopted: i === statistic.adopted }
      for (const figure of reading.figures) found.set(figure, [...(found.get(figure) ?? []), report])
    })
  }
  return found
}

function storyAround(corpus: Corpus, figure: Figure): Story | null {
  const around = corpus.stories.find((story) =>
    story.printings.some(
      ({ page, pieces }) => page === figure.page && pieces.some((piece) => contains(piece, figure)),
    ),
  )
  return around ?? null
}

function factsOf(index: CorpusIndex, positions: readonly number[]): readonly FigureFacts[] {
  const { corpus } = index
  const reports = reportsByFigure(corpus)
  const facts = positions.map((position): FigureFacts => {
    const figure = present(corpus.figures[position], `figure ${position} exists`)
    const own = reports.get(position) ?? []
    const story = own[0] ? index.storyById.get(own[0].statistic.story) : storyAround(corpus, figure)
    return { corpus, figure, reports: own, story: story ?? null }
  })
  return facts.sort(({ figure: a }, { figure: b }) =>
    a.page === b.page ? a.start - b.start : a.page < b.page ? -1 : 1,
  )
}

/** The figures behind the excerpt, by page and place; of a derived statistic, those of its inputs. */
export function figureFacts({ index, statistics }: Excerpt): readonly FigureFacts[] {
  return factsOf(index, [...new Set(statistics.flatMap((statistic) => figureIndicesOf(index, statistic)))])
}

/** Every figure of the corpus, also those that no statistic has taken up. */
export function allFigureFacts(index: CorpusIndex): readonly FigureFacts[] {
  return factsOf(index, [...index.corpus.figures.keys()])
}

/** The stories behind the excerpt, in the order of the corpus. */
export function excerptStories({ index, statistics }: Excerpt): readonly Story[] {
  const chosen = new Set(statistics.map(({ story }) => story))
  return index.corpus.stories.filter(({ id }) => chosen.has(id))
}
