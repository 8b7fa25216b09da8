/**
 * Lays the printings of each story side by side. Knows no catalogue.
 */
import { collateStory, storyVariants, type Collation, type StoryVariant } from '../collate/index'
import type { Story } from '../model/corpus'
import type { Figure, PageId } from '../model/figure'
import type { ReadPage } from './placeStories'
import { pageQuantities, type Quantities } from './quantities'

/** A story with its printings compared. */
export interface CollatedStory {
  readonly story: Story
  readonly collation: Collation
  readonly variants: readonly StoryVariant[]
  readonly quantities: Quantities
}

/** The figures of a page that lie in a printing of the story. */
export function figuresOf(story: Story, page: ReadPage): readonly Figure[] {
  const pieces = story.printings.filter((p) => p.page === page.id).flatMap((p) => p.pieces)
  return page.extraction.figures.filter((f) => pieces.some((p) => p.start <= f.start && f.end <= p.end))
}

/** Collates the printings of a story, and gives the story the variants found. */
export function collatePrintings(story: Story, pages: ReadonlyMap<PageId, ReadPage>): CollatedStory {
  const witnesses = story.printings.flatMap((printing) => {
    const page = pages.get(printing.page)
    return page
      ? [{ page: page.id, text: page.text, pieces: printing.pieces, figures: figuresOf(story, page) }]
      : []
  })
  const collation = collateStory(witnesses)
  const quantities = new Map(
    witnesses.map((w) => [w.page, pageQuantities(w.figures.filter((f) => f.kind === 'quantity'))] as const),
  )
  const variants = storyVariants(collation)
  return { story: { ...story, variants: variants.map((v) => v.variant) }, collation, variants, quantities }
}
