/**
 * Walks down a page's blocks and collects its stories: what each block adds, which story it belongs to, and where a flow
 * that was torn goes on. Decides nothing about years; knows no page in particular.
 */
import { bylineAfter, namesIn, parseByline } from './byline'
import type { KnownBlock } from './classify'
import { creditAgency, readsLikeCaption } from './credit'
import { parseClosing, parseDateline } from './dateline'
import { continuedOn, continuesFrom } from './notes'
import { Openings } from './opensStory'
import { repeatsOf } from './repeats'
import { addDeck, newStory, setDateline, setHeadline, type StoryDraft } from './storyDraft'

export interface CollectedPage {
  readonly stories: readonly StoryDraft[]
  readonly furniture: readonly KnownBlock[]
}

/** Collects the stories of a page. Each block goes to exactly one story or to the furniture. */
export function collectStories(page: string, blocks: readonly KnownBlock[]): CollectedPage {
  const collector = new Collector(page, blocks)
  blocks.forEach((_, i) => collector.take(i))
  return collector.finish()
}

class Collector {
  readonly #page: string
  readonly #blocks: readonly KnownBlock[]
  readonly #openings: Openings
  readonly #repeats: readonly (number | null)[]
  readonly #stories: StoryDraft[] = []
  readonly #furniture: KnownBlock[] = []
  readonly #owner = new Map<number, StoryDraft>()
  #story: StoryDraft | null = null
  /** The flow was just interrupted by a repeat of another story. */
  #torn = false

  constructor(page: string, blocks: readonly KnownBlock[]) {
    this.#page = page
    this.#blocks = blocks
    this.#openings = new Openings(blocks)
    this.#repeats = repeatsOf(blocks)
  }

  take(index: number): void {
    const block = this.#blocks[index]
    if (!block || this.#owner.has(index)) return
    if (block.kind === 'furniture') {
      this.#furniture.push(block)
      return
    }
    const repeated = this.#repeatOwner(index)
    if (repeated) {
      this.#torn ||= repeated !== this.#story
      this.#give(index, repeated)
      return
    }
    this.#takeNew(index, block)
    this.#torn = false
  }

  #repeatOwner(index: number): StoryDraft | undefined {
    const earlier = this.#repeats[index]
    return earlier === null || earlier === undefined ? undefined : this.#owner.get(earlier)
  }

  #give(index: number, story: StoryDraft): void {
    const block = this.#blocks[index]
    if (!block) return
    story.blocks.push(block)
    this.#owner.set(index, story)
  }

  #start(kind: StoryDraft['kind'] = 'article'): StoryDraft {
    const story = newStory(kind, kind === 'caption' ? this.#story : null)
    this.#stories.push(story)
    if (kind === 'article') this.#story = story
    return story
  }

  #takeNew(index: number, block: KnownBlock): void {
    switch (block.kind) {
      case 'heading':
      case 'bold':
      case 'bare':
      case 'kicker':
        return this.#takeHeadline(index, block)
      case 'deck':
        return this.#takeDeck(index, block)
      case 'head':
        return this.#takeHead(index, block)
      case 'closing':
        return this.#takeClosing(index, block)
      case 'byline':
        return this.#takeByline(index, block)
      case 'note':
        return this.#takeNote(index, block)
      case 'caption':
        return this.#takeCaption([index])
      case 'credit':
        return this.#takeCredit(index)
      default:
        return this.#takeBody(index, block)
    }
  }

  #takeHeadline(index: number, block: KnownBlock): void {
    const story = this.#story
    // A headline that turns up where another story broke in names the flow that it broke into.
    if (this.#torn && story && story.headline === null && !story.closed && block.kind !== 'kicker') {
      setHeadline(story, block.text)
      return this.#give(index, story)
    }
    if (story && !story.hasBody && !story.closed) return this.#takeUnderHeadline(index, block, story)
    const inHand = { open: story !== null && !story.closed, hasBody: story?.hasBody ?? false }
    if (!this.#openings.opens(index, inHand)) {
      if (inHand.open) return this.#takeBody(index, block)
      // After the last story, and over none: a slogan.
      this.#furniture.push(block)
      return
    }
    const next = this.#start()
    if (block.kind !== 'kicker') setHeadline(next, block.text)
    this.#give(index, next)
  }

  /** Between a headline and its body: the headline itself after a kicker, else a deck. */
  #takeUnderHeadline(index: number, block: KnownBlock, story: StoryDraft): void {
    if (story.headline === null) setHeadline(story, block.text)
    else if (block.kind === 'kicker') this.#start()
    else addDeck(story, block.text)
    this.#give(index, this.#story ?? story)
  }

  #takeDeck(index: number, block: KnownBlock): void {
    const story = this.#story
    if (!story || story.closed || story.hasBody || story.headline === null)
      return this.#takeBody(index, block)
    addDeck(story, block.text)
    this.#give(index, story)
  }

  #takeHead(index: number, block: KnownBlock): void {
    const inHand = this.#story
    const story = !inHand || inHand.closed || inHand.hasBody ? this.#start() : inHand
    const dateline = parseDateline(block.compact)
    if (dateline) {
      setDateline(story, dateline, block, this.#page)
      const names = bylineAfter(behind(block.text, dateline.end))
      if (names.length > 0) story.byline = names
    }
    this.#takeBody(index, block)
  }

  #takeBody(index: number, block: KnownBlock): void {
    const fresh = !this.#story || this.#story.closed || (continuesFrom(block.compact) && this.#story.hasBody)
    const story = fresh || !this.#story ? this.#start() : this.#story
    story.hasBody = true
    this.#give(index, story)
    this.#closeInline(block, story)
  }

  /** A closing line or a 下转 note at the end of a paragraph. */
  #closeInline(block: KnownBlock, story: StoryDraft): void {
    const closing = block.kind === 'head' ? undefined : parseClosing(block.compact)
    if (closing) this.#close(block, story)
    const on = continuedOn(block.compact)
    if (on !== null) {
      story.continuedOn = on
      story.closed = true
    }
    if (/[（(]完[）)]$/.test(block.compact)) story.closed = true
  }

  #close(block: KnownBlock, story: StoryDraft): void {
    const closing = parseClosing(block.compact)
    if (!closing) return
    setDateline(story, closing.dateline, block, this.#page)
    const names =
      closing.byline === null ? [] : namesIn(/记者.*$/.exec(block.text)?.[0].replace(/[）)]+$/, '') ?? '')
    if (names.length > 0) story.byline = names
    story.closed = true
  }

  #takeClosing(index: number, block: KnownBlock): void {
    const story = this.#story ?? this.#start()
    this.#give(index, story)
    this.#close(block, story)
  }

  #takeByline(index: number, block: KnownBlock): void {
    const story = this.#story ?? this.#start()
    if (story.byline.length === 0) story.byline = parseByline(block.text) ?? []
    story.agency ??= /新华社|中新社|本报/.exec(block.compact)?.[0] ?? null
    this.#give(index, story)
  }

  #takeNote(index: number, block: KnownBlock): void {
    const on = continuedOn(block.compact)
    const story = this.#story && (on !== null || !this.#story.closed) ? this.#story : this.#start()
    this.#give(index, story)
    if (on === null) return
    story.continuedOn = on
    story.closed = true
  }

  #takeCaption(indices: readonly number[]): void {
    const caption = this.#start('caption')
    for (const index of indices) {
      this.#give(index, caption)
      caption.agency ??= creditAgency(this.#blocks[index]?.compact ?? '')
    }
  }

  /** A credit alone: its caption is the paragraph below or above that reads like one. */
  #takeCredit(index: number): void {
    const below = this.#blocks[index + 1]
    if (below && isLoose(below) && readsLikeCaption(below.compact))
      return this.#takeCaption([index, index + 1])
    const above = this.#blocks[index - 1]
    if (above && isLoose(above) && readsLikeCaption(above.compact) && this.#release(index - 1)) {
      return this.#takeCaption([index - 1, index])
    }
    this.#takeCaption([index])
  }

  /** Takes a block back from the story that it was given to, unless it is all that the story has. */
  #release(index: number): boolean {
    const block = this.#blocks[index]
    const story = this.#owner.get(index)
    if (!block || !story || story.blocks.at(-1) !== block || story.blocks.length < 2) return false
    story.blocks.pop()
    this.#owner.delete(index)
    return true
  }

  finish(): CollectedPage {
    return { stories: this.#stories, furniture: this.#furniture }
  }
}

function isLoose(block: KnownBlock): boolean {
  return block.kind === 'body' || block.kind === 'bare'
}

/** What of a text stands behind its first n signs, white space not counted. */
function behind(text: string, count: number): string {
  let left = count
  let at = 0
  for (; at < text.length && left > 0; at++) if (!/\s/.test(text.charAt(at))) left--
  return text.slice(at)
}
