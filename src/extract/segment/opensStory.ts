/**
 * Whether a headline-like block opens a story or only a section of one. A page says so by what follows (a dateline, a
 * byline), by what came before (a closing line), by white space, or by the level of its Markdown headings.
 */
import type { BlockKind, KnownBlock } from './classify'

/** What is known of the story in hand when a headline-like block comes up. */
export interface StoryInHand {
  readonly open: boolean
  readonly hasBody: boolean
}

const HEADLINE_KINDS: readonly BlockKind[] = ['heading', 'bold', 'bare', 'kicker', 'deck']
/** A headline with kicker, deck and byline is no taller. */
const TALLEST_HEAD = 4
/** Two blank lines where paragraphs stand one apart. */
const SET_OFF = 2

/** Answers for one page; the levels of its headings are looked at once. */
export class Openings {
  readonly #blocks: readonly KnownBlock[]
  /** The deepest level of heading that stands over a story. */
  readonly #storyLevel: number

  constructor(blocks: readonly KnownBlock[]) {
    this.#blocks = blocks
    this.#storyLevel = this.#deepestStoryLevel()
  }

  #deepestStoryLevel(): number {
    const headings = this.#blocks.filter((block) => block.kind === 'heading')
    const top = headings.reduce((least, { level }) => Math.min(least, level), Infinity)
    return headings
      .filter(({ index }) => this.#blocks[index - 1]?.kind !== 'heading' && this.#leadsToDateline(index))
      .reduce((deepest, { level }) => Math.max(deepest, level), top)
  }

  /** Says whether the block at an index opens a story. */
  opens(index: number, story: StoryInHand): boolean {
    const block = this.#blocks[index]
    if (!block) return false
    switch (block.kind) {
      case 'kicker':
        return this.#hasBodyBelow(index)
      case 'heading':
        return block.level <= this.#storyLevel
      case 'bold':
      case 'bare':
        return (
          (!story.open && this.#hasBodyBelow(index)) ||
          this.#leadsToDateline(index) ||
          this.#isSetOff(index, story)
        )
      default:
        return false
    }
  }

  /** A dateline or byline follows, below at most a deck and a kicker. */
  #leadsToDateline(index: number): boolean {
    for (let i = index + 1; i <= index + TALLEST_HEAD; i++) {
      const kind = this.#blocks[i]?.kind
      if (kind === 'head' || kind === 'byline') return true
      if (kind === undefined || !HEADLINE_KINDS.includes(kind)) return false
    }
    return false
  }

  /** Some paragraph follows, so the line stands over a story and is no slogan. */
  #hasBodyBelow(index: number): boolean {
    for (let i = index + 1; i <= index + TALLEST_HEAD; i++) {
      const kind = this.#blocks[i]?.kind
      if (kind === 'head' || kind === 'body' || kind === 'byline') return true
      if (kind === undefined || !HEADLINE_KINDS.includes(kind)) return false
    }
    return false
  }

  /** A line with more white space around it than the paragraphs have, after a paragraph that is complete. */
  #isSetOff(index: number, story: StoryInHand): boolean {
    const block = this.#blocks[index]
    const above = this.#blocks[index - 1]
    if (!block || block.kind !== 'bare' || !story.hasBody) return false
    const space = Math.max(block.blanksBefore, block.blanksAfter)
    return space >= SET_OFF && /[。！？!?…”"）)]$/.test(above?.compact ?? '') && this.#hasBodyBelow(index)
  }
}
