/**
 * The short differences in wording between printings of a story, with their places: names, which
 * matter, and other words. Long differences are passages, not variants, and are left out.
 */
import { contains, overlaps, type Span } from '../../base/span'
import type { Variant } from '../../model/corpus'
import type { PageId } from '../../model/figure'
import { foldedText } from '../align/tokens'
import type { Collation, Group } from '../collateStory'
import { sentencesOf } from '../neighbours'
import { differInName, type WordInContext } from './names'
import { sitesOf, type Site, type Testimony } from './sites'

/** A variant and where each page has it. */
export interface StoryVariant {
  readonly variant: Variant
  /** Its place in the reading order of the story. */
  readonly at: number
  /** For each page the span of the differing words, empty where it has none. */
  readonly places: ReadonlyMap<PageId, Span>
}

/** The most code units that differing words may have; beyond it they are a passage. */
const LONGEST = 12
/** Farther than this, in columns, nothing stands in the same sentence. */
const NEAR = 400
/** Words on either side that tell a name. */
const CONTEXT = 10

/** All short variants of a story, in the order of the story. */
export function storyVariants(collation: Collation): StoryVariant[] {
  return outermost(sitesOf(collation)).flatMap((site) => {
    const words = site.testimonies.map(inContext)
    if (words.some((word) => word.text.length > LONGEST)) return []
    const kind = differInName(words) ? 'name' : 'wording'
    const variant: Variant = { kind, witnesses: witnessesOf(site.testimonies) }
    return [{ variant, at: site.from, places: new Map(site.testimonies.map((t) => [t.page, t.span])) }]
  })
}

/** The variants in the sentences in which the figures of a group stand. */
export function variantsOf(collation: Collation, group: Group, variants: readonly StoryVariant[]): Variant[] {
  const sentences = [...sentencesOf(collation, group)]
  const here = collation.places[group.column] ?? 0
  const isBeside = ({ places }: StoryVariant): boolean =>
    sentences.some(([page, spans]) => {
      const place = places.get(page)
      return place !== undefined && spans.some((s) => overlaps(place, s) || contains(s, place))
    })
  return variants
    .filter((variant) => Math.abs(variant.at - here) <= NEAR && isBeside(variant))
    .map(({ variant }) => variant)
}

/** Drops sites that lie inside another one: printings that deviate in a part of what others replace. */
function outermost(sites: readonly Site[]): Site[] {
  let reached = -1
  // Ascending, of equal starts the longest first: what ends within an earlier one lies inside it.
  return sites.filter(({ to }) => {
    const inside = to <= reached
    reached = Math.max(reached, to)
    return !inside
  })
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
