/**
 * A talk under way: which slide the address means, and what becomes of each command. Knows no markup; the world comes in
 * by its parts.
 */
import type { ChartSpec } from '../../charts/spec/spec'
import { slideAfter, type Command } from './commands'
import { deckOf, placeOf, slideAt, type Place, type Slide } from './deck'
import type { FullScreen } from './fullScreen'
import type { Speaker } from './speaker'

/** What the browser did not do. */
export type Refusal = 'window' | 'full-screen'

export interface TalkParts {
  readonly specs: () => readonly ChartSpec[]
  readonly place: () => Place
  readonly onplace: (place: Place) => void
  readonly onleave: () => void
  readonly speaker: Speaker
  readonly fullScreen: FullScreen
  /** The address of the window, for a second one. */
  readonly address: () => string
}

export class Talk {
  readonly #parts: TalkParts
  notes: boolean = $state(false)
  refusal: Refusal | null = $state(null)
  readonly deck: readonly Slide[] = $derived.by(() => deckOf(this.#parts.specs()))
  /** Null where the address names a chart that the deck has not. */
  readonly found: number | null = $derived.by(() => slideAt(this.deck, this.#parts.place()))
  readonly current: number = $derived(this.found ?? 0)
  readonly slide: Slide = $derived(this.deck[this.current] ?? { kind: 'title' })
  readonly next: Slide | undefined = $derived(this.deck[this.current + 1])
  /** The chart that was asked for and is not in the deck. */
  readonly lost: string | null = $derived.by(() => (this.found === null ? this.#parts.place().chart : null))

  constructor(parts: TalkParts) {
    this.#parts = parts
  }

  /** Does what a key, a finger or a button asks for. */
  readonly obey = (command: Command): void => {
    const { speaker, fullScreen, address, onleave } = this.#parts
    this.refusal = null
    switch (command.kind) {
      case 'step':
      case 'to':
        return this.#go(command)
      case 'notes':
        this.notes = !this.notes
        return
      case 'full-screen':
        return void fullScreen.toggle().then((done) => (this.refusal = done ? null : 'full-screen'))
      case 'speaker':
        this.refusal = speaker.open(address().replace(/#.*$/, '')) ? null : 'window'
        return
      case 'leave':
        return onleave()
    }
  }

  #go(command: Command): void {
    const { onplace, speaker } = this.#parts
    const target = this.deck[slideAfter(command, this.current, this.deck.length)]
    if (!target || (target === this.slide && this.found !== null)) return
    onplace(placeOf(target))
    speaker.tell(placeOf(target))
  }
}
