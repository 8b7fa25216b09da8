/**
 * The short differences in wording between printings of a story, with their places: names, which
 * matter, and other words. Long differences are passages, not variants, and are left out.
 */
import { overlaps, type Span } from '../../base/span'
import type { Variant } from '../../model/corpus'
import type { PageId } from '../../model/figure'
import { foldedText } from '../align/tokens'
import type { Collation, Group } from '../collateStory'
import { sentenceAround } from '../sentence'
import { differInName, type WordInContext } from './names'
import { sitesOf, type Site, type Testimony } from './sites'

/** A variant and where each page has it. */
export interface StoryVariant {
  readonly variant: Variant
  /** For each page the span of the differing words, empty where it has none. */
  readonly places: ReadonlyMap<PageId, Span>
}

/** The most code units that differing words may have; beyond it they are a passage. */
const LONGEST = 12
/** Words on either side that tell a name. */
const CONTEXT = 10

/** All short variants of a story, in the order of the story. */
export function storyVariants(collation: Collation): StoryVariant[] {
  return outermost(sitesOf(collation)).flatMap((site) => {
    const words = site.testimonies.map(inContext)
    if (words.some((word) => word.text.length > LONGEST)) return []
    const kind = differInName(words) ? 'name' : 'wording'
    const variant: Variant = { kind, witnesses: witnessesOf(site.testimonies) }
    return [{ variant, places: new Map(site.testimonies.map((t) => [t.page, t.span])) }]
  })
}

/** The variants in the sentences in which the figures of a group stand. */
export function variantsOf(collation: Collation, group: Group, variants: readonly StoryVariant[]): Variant[] {
  const texts = new Map(collation.witnesses.map(({ witness }) => [witness.page, witness.text]))
  const sentences = group.figures.map((figure) => ({
    page: figure.page,
    span: sentenceAround(texts.get(figure.page) ?? '', figure),
  }))
  const isBeside = ({ places }: StoryVariant): boolean =>
    sentences.some(({ page, span }) => {
      const place = places.get(page)
      return (
        place !== undefined && (overlaps(place, span) || (place.start >= span.start && place.end <= span.end))
      )
    })
  return variants.filter(isBeside).map(({ variant }) => variant)
}

/** Drops sites that lie inside another one: printings that deviate in a part of what others replace. */
function outermost(sites: readonly Site[]): Site[] {
  return sites.filter(
    (site, i) =>
      !sites.some(
        (other, o) =>
          o !== i &&
          other.from <= site.from &&
          site.to <= other.to &&
          !(other.from === site.from && other.to === site.to),
      ),
  )
}

function inContext({ source, span }: Testimony): WordInContext {
  return {
    before: foldedText(source.slice(Math.max(0, span.start - CONTEXT), span.start)),
    text: bare(source.slice(span.start, span.end)),
    after: foldedText(source.slice(span.end, span.end + CONTEXT)),
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** What is printed, by the number of pages, then by page. */
function witnessesOf(testimonies: readonly Testimony[]): Variant['witnesses'] {
  const byKey = new Map<string, { text: string; pages: PageId[] }>()
  for (const { key, source, span, page } of [...testimonies].sort((a, b) => (a.page < b.page ? -1 : 1))) {
    const entry = byKey.get(key) ?? { text: bare(source.slice(span.start, span.end)), pages: [] }
    byKey.set(key, entry)
    if (!entry.pages.includes(page)) entry.pages.push(page)
  }
  return [...byKey.values()].sort((a, b) => b.pages.length - a.pages.length)
}
