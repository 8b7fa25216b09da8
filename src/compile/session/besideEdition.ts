/**
 * Own stories beside the edition's: which are likely printings of a known story, and, for those that are, how their
 * numbers stand to the statistics known. Proposals only. Knows no screen.
 */
import type { Corpus, StatisticId } from '../../model/corpus'
import type { Figure, PageId } from '../../model/figure'
import type { Session, SessionStory } from '../../model/session'
import type { BesidePrinting, BesideRow, RecognisedStory, ShownNumber } from '../../model/sessionFindings'
import { alignKnown } from './alignKnown'
import type { SessionText } from './pageTexts'
import { recogniseStory } from './recogniseStory'

function numbersOf(
  story: SessionStory,
  page: PageId,
  pages: ReadonlyMap<PageId, SessionText>,
): readonly Figure[] {
  const pieces = story.printings.filter((one) => one.page === page).flatMap((one) => one.pieces)
  return (pages.get(page)?.judged ?? []).filter(
    ({ kind, start, end }) =>
      kind === 'quantity' && pieces.some((piece) => piece.start <= start && end <= piece.end),
  )
}

/** Which own stories the edition seems to have; those that the reader has declined are not asked about again. */
export function recogniseStories(
  session: Session,
  edition: Corpus,
  pages: ReadonlyMap<PageId, SessionText>,
): readonly RecognisedStory[] {
  return session.stories.flatMap((story): RecognisedStory[] => {
    const key = `known:${story.id}`
    if (story.known || story.verdict === 'rejected' || session.declined.includes(key)) return []
    const own = story.printings.flatMap(({ page }) => numbersOf(story, page, pages))
    const found = recogniseStory(edition, story.headline, own)
    const as = found && edition.stories.find(({ id }) => id === found.story)
    if (!found || !as) return []
    const { id, headline, kind, place, date, agency, topic } = as
    return [{ key, story: story.id, by: found.by, as: { id, headline, kind, place, date, agency, topic } }]
  })
}

/** The printings of known stories on own pages, each beside the statistics of its story. */
export function besideEdition(
  session: Session,
  edition: Corpus,
  pages: ReadonlyMap<PageId, SessionText>,
): readonly BesidePrinting[] {
  const known = new Map(edition.statistics.map((one) => [one.id, one]))
  return session.stories
    .filter((story) => story.known)
    .flatMap((story) =>
      story.printings.map(({ page }): BesidePrinting => {
        const shown = ({ start, text }: Figure): ShownNumber => ({
          start,
          text: text.replace(/\s+/g, ''),
          statistic: homeOf(session, page, start),
        })
        const { statistics, fresh } = alignKnown(edition, story.id, numbersOf(story, page, pages))
        const rows = statistics.flatMap(({ statistic, figure, how }): BesideRow[] => {
          const one = known.get(statistic)
          if (one?.kind !== 'reported') return []
          const adopted = one.readings[one.adopted]
          const others = one.readings.filter((reading) => reading !== adopted)
          const texts = [...(adopted ? [adopted] : []), ...others].map(({ text }) => text)
          return [{ statistic, label: one.label, known: texts, own: figure && shown(figure), how }]
        })
        return { story: story.id, headline: story.headline, page, rows, fresh: fresh.map(shown) }
      }),
    )
}

function homeOf(session: Session, page: PageId, start: number): StatisticId | null {
  const isHere = ({ figures }: Session['statistics'][number]): boolean =>
    figures.some((ref) => ref.page === page && ref.start === start)
  return session.statistics.find(isHere)?.id ?? null
}
