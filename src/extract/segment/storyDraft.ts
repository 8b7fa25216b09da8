/**
 * A story while its blocks are being collected. What lines say about it is in
 * `storyLines.ts`.
 */
import { rawSpan, type Span } from '../../base/span'
import type { KnownBlock } from './classify'
import type { PrintedDateline } from './dateline'

export interface StoryDraft {
  headline: string | null
  deck: string | null
  kind: 'article' | 'caption'
  dateline: PrintedDateline | null
  /** Raw range of the dateline's date. */
  datelineAt: Span | null
  agency: string | null
  byline: readonly string[]
  continuedOn: string | null
  /** No paragraph of its flow is expected any more. */
  closed: boolean
  hasBody: boolean
  readonly blocks: KnownBlock[]
  /** The story beside which a caption stands: 当日 in it is that story's day. */
  readonly beside: StoryDraft | null
}

/** Begins a story with nothing in it. */
export function newStory(kind: StoryDraft['kind'], beside: StoryDraft | null = null): StoryDraft {
  return {
    headline: null,
    deck: null,
    kind,
    dateline: null,
    datelineAt: null,
    agency: null,
    byline: [],
    continuedOn: null,
    closed: false,
    hasBody: false,
    blocks: [],
    beside,
  }
}

/** Sets the headline; a line that is headline and deck in one (标题 ——副题) is taken apart. */
export function setHeadline(story: StoryDraft, text: string): void {
  const split = /^(.{4,}?)\s*(——[^—].+)$/.exec(text)
  story.headline = split?.[1] ?? text
  if (split?.[2]) addDeck(story, split[2])
}

/** Adds a line to the deck. */
export function addDeck(story: StoryDraft, text: string): void {
  story.deck = story.deck === null ? text : `${story.deck} ${text}`
}

/** The raw ranges of a story: blocks that follow each other are one piece. */
export function piecesOf(story: StoryDraft): readonly Span[] {
  const sorted = [...story.blocks].sort((a, b) => a.start - b.start)
  const pieces: { start: number; end: number; last: number }[] = []
  for (const block of sorted) {
    const { index } = block
    const piece = pieces.at(-1)
    if (piece && piece.last === index - 1) {
      piece.end = block.end
      piece.last = index
    } else pieces.push({ start: block.start, end: block.end, last: index })
  }
  return pieces.map(({ start, end }) => rawSpan(start, end))
}
