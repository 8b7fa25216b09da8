/**
 * Walks down a page's blocks and collects its stories: what each block adds, which story it belongs to, and where a flow
 * that was torn goes on. Decides nothing about years; knows no page in particular.
 */
import { captionsOf } from './captions'
import type { KnownBlock } from './classify'
import { creditAgency } from './credit'
import { continuedOn, continuesFrom } from './notes'
import { Openings } from './opensStory'
import { repeatsOf } from './repeats'
import { addDeck, newStory, setHeadline, type StoryDraft } from './storyDraft'
import { endWith, openWith, signWith } from './storyLines'

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
  readonly #captions: ReadonlyMap<number, readonly number[]>
  readonly #stories: StoryDraft[] = []
  readonly #furniture: KnownBlock[] = []
  /** The story of each block that has one, by the block's index. */
  readonly #owner: (StoryDraft | null)[]
  #story: StoryDraft | null = null
  /** The flow was just interrupted by a repeat of another story. */
  #torn = false

  constructor(page: string, blocks: readonly KnownBlock[]) {
    this.#page = page
    this.#blocks = blocks
    this.#openings = new Openings(blocks)
    this.#repeats = repeatsOf(blocks)
    this.#captions = captionsOf(blocks)
    this.#owner = blocks.map(() => null)
  }

  take(index: number): void {
    const block = this.#blocks[index]
    if (!block || this.#owner[index]) return
    const caption = this.#captions.get(index)
    if (caption) return this.#takeCaption(caption)
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

  #repeatOwner(index: number): StoryDraft | null {
    const earlier = this.#repeats[index]
    return earlier === null || earlier === undefined ? null : (this.#owner[earlier] ?? null)
  }

  #give(index: number, story: StoryDraft): void {
    const block = this.#blocks[index]
    if (!block) return
    story.blocks.push(block)
    this.#owner[index] = story
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
      case 'byline':
        return this.#takeLine(index, block)
      case 'note':
        return this.#takeNote(index, block)
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
    openWith(story, block, this.#page)
    this.#takeBody(index, block)
  }

  #takeBody(index: number, block: KnownBlock): void {
    const fresh = !this.#story || this.#story.closed || (continuesFrom(block.compact) && this.#story.hasBody)
    const story = fresh || !this.#story ? this.#start() : this.#story
    story.hasBody = true
    this.#give(index, story)
    endWith(story, block, this.#page)
  }

  /** A closing line or a byline: it belongs to the story in hand, even to one that has ended. */
  #takeLine(index: number, block: KnownBlock): void {
    const story = this.#story ?? this.#start()
    this.#give(index, story)
    if (block.kind === 'byline') signWith(story, block)
    else endWith(story, block, this.#page)
  }

  /** 下转 ends the story in hand; 上接 belongs to what follows. */
  #takeNote(index: number, block: KnownBlock): void {
    const ends = continuedOn(block.compact) !== null
    const story = this.#story && (ends || !this.#story.closed) ? this.#story : this.#start()
    this.#give(index, story)
    endWith(story, block, this.#page)
  }

  #takeCaption(indices: readonly number[]): void {
    const caption = this.#start('caption')
    for (const index of indices) {
      this.#give(index, caption)
      caption.agency ??= creditAgency(this.#blocks[index]?.compact ?? '')
    }
  }

  finish(): CollectedPage {
    return { stories: this.#stories, furniture: this.#furniture }
  }
}
