/**
 * Own stories beside the edition's: which are likely printings of a known story, and, for those that are, how their
 * numbers stand to the statistics known. Proposals only. Knows no screen.
 */
import type { Span } from '../../base/span'
import type { Corpus, StatisticId } from '../../model/corpus'
import type { Figure, PageId } from '../../model/figure'
import type { EditionText } from '../../model/heldPage'
import type { Session, SessionStory } from '../../model/session'
import type {
  BesidePrinting,
  BesideRow,
  KnownStory,
  RecognisedStory,
  ShownNumber,
} from '../../model/sessionFindings'
import { alignKnown, type KnownAlignment } from './alignKnown'
import { alignText } from './alignText'
import type { SessionText } from './pageTexts'
import { headlineKey } from '../placeStories'
import { untitled } from './proposeStories'
import { isHeadline, recogniseStory } from './recogniseStory'

type Pages = ReadonlyMap<PageId, SessionText>

function piecesOf(story: SessionStory, page: PageId): readonly Span[] {
  return story.printings.filter((one) => one.page === page).flatMap((one) => one.pieces)
}

function numbersOf(story: SessionStory, page: PageId, pages: Pages): readonly Figure[] {
  const pieces = piecesOf(story, page)
  return (pages.get(page)?.judged ?? []).filter(
    ({ kind, start, end }) =>
      kind === 'quantity' && pieces.some((piece) => piece.start <= start && end <= piece.end),
  )
}

interface Ground {
  readonly edition: Corpus
  readonly pages: Pages
  /** Pages of the edition whose texts are at hand. */
  readonly held: readonly EditionText[]
}

/** By the texts where they are at hand; what no page at hand prints, by the numbers that are left. */
function alignPrinting(
  story: SessionStory,
  page: PageId,
  { edition, pages, held }: Ground,
): KnownAlignment & Pick<BesidePrinting, 'by'> {
  const own = pages.get(page)
  const numbers = numbersOf(story, page, pages)
  // A page that was rebuilt from its numbers has no words to collate.
  const byText =
    own?.isWhole === true
      ? alignText(
          edition,
          story.id,
          { page, text: own.text, pieces: piecesOf(story, page), figures: own.judged },
          held,
        )
      : null
  if (!byText) return { ...alignKnown(edition, story.id, numbers), by: 'numbers' }
  if (byText.unseen.size === 0) return { ...byText, by: 'text' }
  const rest = alignKnown(edition, story.id, byText.fresh, (id) => byText.unseen.has(id))
  return {
    story: story.id,
    statistics: [...byText.statistics, ...rest.statistics],
    fresh: rest.fresh,
    by: 'both',
  }
}

/** Which own stories the edition seems to have; those that the reader has declined are not asked about again. */
export function recogniseStories(
  session: Session,
  edition: Corpus,
  pages: Pages,
): readonly RecognisedStory[] {
  return session.stories.flatMap((story): RecognisedStory[] => {
    const key = `known:${story.id}`
    if (story.known || story.verdict === 'rejected' || session.declined.includes(key)) return []
    const own = story.printings.flatMap(({ page }) => numbersOf(story, page, pages))
    const found = recogniseStory(edition, story.headline, own)
    const as = found && edition.stories.find(({ id }) => id === found.story)
    if (found && as) return [{ key, story: story.id, of: 'edition', by: found.by, as: knownOf(as) }]
    const twin = elsewhere(session, story)
    return twin ? [{ key, story: story.id, of: 'own', by: 'headline', as: knownOf(twin) }] : []
  })
}

function knownOf({ id, headline, kind, place, date, agency, topic }: KnownStory): KnownStory {
  return { id, headline, kind, place, date, agency, topic }
}

/** An earlier own story of the same headline that stands on other pages. */
function elsewhere({ stories }: Session, story: SessionStory): SessionStory | undefined {
  const key = headlineKey(story.headline)
  const pages = new Set(story.printings.map(({ page }) => page))
  if (story.headline.startsWith(untitled)) return undefined
  return stories
    .slice(0, stories.indexOf(story))
    .find(
      ({ verdict, headline, printings }) =>
        verdict !== 'rejected' &&
        printings.every(({ page }) => !pages.has(page)) &&
        isHeadline(headlineKey(headline), key),
    )
}

/** The printings of known stories on own pages, each beside the statistics of its story. */
export function besideEdition(session: Session, ground: Ground): readonly BesidePrinting[] {
  const known = new Map(ground.edition.statistics.map((one) => [one.id, one]))
  return session.stories
    .filter((story) => story.known)
    .flatMap((story) =>
      story.printings.map(({ page }): BesidePrinting => {
        const shown = ({ start, text }: Figure): ShownNumber => ({
          start,
          text: text.replace(/\s+/g, ''),
          statistic: homeOf(session, page, start),
        })
        const { statistics, fresh, by } = alignPrinting(story, page, ground)
        const rows = statistics.flatMap(({ statistic, figure, how }): BesideRow[] => {
          const one = known.get(statistic)
          if (one?.kind !== 'reported') return []
          const adopted = one.readings[one.adopted]
          const others = one.readings.filter((reading) => reading !== adopted)
          const texts = [...(adopted ? [adopted] : []), ...others].map(({ text }) => text)
          return [{ statistic, label: one.label, known: texts, own: figure && shown(figure), how }]
        })
        return { by, story: story.id, headline: story.headline, page, rows, fresh: fresh.map(shown) }
      }),
    )
}

function homeOf(session: Session, page: PageId, start: number): StatisticId | null {
  const isHere = ({ figures }: Session['statistics'][number]): boolean =>
    figures.some((ref) => ref.page === page && ref.start === start)
  return session.statistics.find(isHere)?.id ?? null
}
