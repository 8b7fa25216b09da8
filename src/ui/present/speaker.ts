/**
 * A second window with the notes, for the presenter's own screen: both windows turn their pages together. They know each other
 * by a word that the first one invents, so that two talks in one browser don't mix. Knows no slide.
 */
import type { Place } from './deck'

/** The part of a channel that is needed. */
export interface Channel {
  postMessage: (message: unknown) => void
  onmessage: ((event: { readonly data: unknown }) => void) | null
  close: () => void
}

export interface SpeakerWorld {
  /** Opens a window; null where the browser refuses. */
  readonly open: (address: string) => unknown
  readonly channel: (name: string) => Channel
  readonly word: () => string
}

/** The world of a window. */
export function browserSpeaker(window: Window): SpeakerWorld {
  return {
    open: (address) => window.open(address, '_blank', 'popup,width=1100,height=760'),
    channel: (name) => new BroadcastChannel(name) as unknown as Channel,
    word: () => Math.random().toString(36).slice(2, 10),
  }
}

const hash = /^#speaker-([a-z0-9]+)$/

/** The word by which a speaker's window was opened, or null for any other window. */
export function speakerWord(addressHash: string): string | null {
  return hash.exec(addressHash)?.[1] ?? null
}

function isPlace(data: unknown): data is Place {
  if (typeof data !== 'object' || data === null) return false
  const { present, chart } = data as Record<string, unknown>
  return (present === 'charts' || present === 'sources') && (chart === null || typeof chart === 'string')
}

/** Two windows that turn their pages together. */
export class Speaker {
  readonly #world: SpeakerWorld
  readonly #onplace: (place: Place) => void
  #channel: Channel | null = null
  #word: string | null = null

  constructor(world: SpeakerWorld, onplace: (place: Place) => void) {
    this.#world = world
    this.#onplace = onplace
  }

  /** Listens for the other window. */
  join(word: string): void {
    this.leave()
    this.#word = word
    this.#channel = this.#world.channel(`youju-speaker-${word}`)
    this.#channel.onmessage = ({ data }) => {
      if (isPlace(data)) this.#onplace(data)
    }
  }

  /** Opens the second window at an address without a hash; false where the browser refuses. */
  open(address: string): boolean {
    const word = this.#word ?? this.#world.word()
    if (this.#channel === null) this.join(word)
    return this.#world.open(`${address}#speaker-${word}`) !== null
  }

  /** Tells the other window where this one is. */
  tell(place: Place): void {
    this.#channel?.postMessage({ present: place.present, chart: place.chart })
  }

  leave(): void {
    this.#channel?.close()
    this.#channel = null
    this.#word = null
  }
}
