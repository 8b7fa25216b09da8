/**
 * A new printing of a story of the edition, collated with those of its printings whose text a reader holds: numbers that
 * stand in the same place of the text are the same statistic, whatever they say. A page that is another copy is cut to
 * the lines between which its numbers were found. Knows no page whose text is not at hand.
 */
import { overlaps, rawSpan, type Span } from '../../base/span'
import { collateStory, saysTheSame, type Witness } from '../../collate/index'
import type { Corpus, StatisticId, Story, StoryId } from '../../model/corpus'
import type { Figure } from '../../model/figure'
import type { EditionText } from '../../model/heldPage'
import { columnsOf, type KnownAlignment } from './alignKnown'

/** What collation of texts says, and what it can't speak of. */
export interface TextAlignment extends KnownAlignment {
  /** Statistics that no page at hand prints. */
  readonly unseen: ReadonlySet<StatisticId>
}

/** From the line of the first place to the end of the line of the last. */
function linesAround(text: string, places: readonly Span[]): Span {
  const from = Math.min(...places.map(({ start }) => start))
  const to = Math.max(...places.map(({ end }) => end))
  const end = text.indexOf('\n', to)
  return rawSpan(text.lastIndexOf('\n', from) + 1, end < 0 ? text.length : end)
}

/** A printing at hand, and which statistic each of its numbers reports, by their places. */
interface HeldWitness {
  readonly witness: Witness
  readonly statistics: ReadonlyMap<number, StatisticId>
}

/** The statistics of a story by their figures. */
function homesOf(edition: Corpus, story: StoryId): ReadonlyMap<number, StatisticId> {
  return new Map(
    edition.statistics.flatMap((one) =>
      one.kind === 'reported' && one.story === story
        ? one.readings.flatMap(({ figures }) => figures.map((index) => [index, one.id] as const))
        : [],
    ),
  )
}

function heldWitness(
  edition: Corpus,
  story: Story,
  { text, figures, match }: EditionText,
): HeldWitness | null {
  const { page, how, places } = match
  const printing = story.printings.find((one) => one.page === page)
  const homes = homesOf(edition, story.id)
  const ofStory = places.filter(({ figure }) => homes.has(figure)).sort((a, b) => a.start - b.start)
  if (!printing || ofStory.length === 0) return null
  const pieces = how === 'same' ? printing.pieces : [linesAround(text, ofStory)]
  const statistics = new Map<number, StatisticId>()
  for (const place of ofStory) {
    const home = homes.get(place.figure)
    // Another copy may print the number otherwise than the edition: what overlaps is the same place.
    const figure = figures.find((one) => overlaps(one, place))
    if (home && figure) statistics.set(figure.start, home)
  }
  return { witness: { page, text, pieces, figures: figures.map((one) => ({ ...one, page })) }, statistics }
}

/** Which own number stands where each statistic stands. The first one where a page repeats itself. */
function pairsOf(own: Witness, held: readonly HeldWitness[]): ReadonlyMap<StatisticId, Figure> {
  const pairs = new Map<StatisticId, Figure>()
  const { groups } = collateStory([own, ...held.map(({ witness }) => witness)])
  for (const { figures } of groups) {
    const mine = figures.find(({ page, kind }) => page === own.page && kind === 'quantity')
    if (!mine) continue
    for (const { witness, statistics } of held)
      for (const { page, start } of figures) {
        const home = page === witness.page ? statistics.get(start) : undefined
        if (home && !pairs.has(home)) pairs.set(home, mine)
      }
  }
  return pairs
}

function quantitiesIn({ figures, pieces }: Witness): readonly Figure[] {
  return figures.filter(
    ({ kind, start, end }) =>
      kind === 'quantity' && pieces.some((piece) => piece.start <= start && end <= piece.end),
  )
}

/** Collates an own printing with the printings at hand; null where none of the story is. */
export function alignText(
  edition: Corpus,
  id: StoryId,
  own: Witness,
  held: readonly EditionText[],
): TextAlignment | null {
  const story = edition.stories.find((one) => one.id === id)
  const witnesses = story ? held.flatMap((page) => heldWitness(edition, story, page) ?? []) : []
  if (witnesses.length === 0) return null
  const pairs = pairsOf(own, witnesses)
  const seen = new Set(witnesses.flatMap(({ statistics }) => [...statistics.values()]))
  const columns = columnsOf(edition, id)
  const taken = new Set(pairs.values())
  return {
    story: id,
    statistics: columns
      .filter((column) => seen.has(column.id))
      .map((column) => {
        const figure = pairs.get(column.id) ?? null
        if (!figure) return { statistic: column.id, figure, how: 'missing' }
        const isSame = column.figures.some((one) => saysTheSame(one, figure))
        return { statistic: column.id, figure, how: isSame ? 'agrees' : 'differs' }
      }),
    fresh: quantitiesIn(own).filter((figure) => !taken.has(figure)),
    unseen: new Set(columns.filter((column) => !seen.has(column.id)).map((column) => column.id)),
  }
}
