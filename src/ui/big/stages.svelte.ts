/**
 * Which selection each part of a large page shows: the newest at once where the part is in sight, else when its turn comes,
 * one part a task, after the frame that the reader waits for. Before its first turn a part shows nothing. Knows no part.
 */
import type { Attachment } from 'svelte/attachments'
import { untrack } from 'svelte'
import type { Selection } from '../../corpus'
import { wakeAtLeisure } from '../charts/wake'

/**
 * The parts, in the order of their turns: what is in sight first comes first, what has the most to draw last. The picture of the
 * distribution has a turn of its own, for by then the browser has said how wide it is.
 */
export const bigPlaces = [
  'filters',
  'distribution',
  'picture',
  'table',
  'overview',
  'agreement',
  'stories',
  'colophon',
] as const
export type BigPlace = (typeof bigPlaces)[number]

/** These ask only when they may begin: what they show is the page's, whatever it is. */
const beginners: ReadonlySet<BigPlace> = new Set(['filters', 'picture', 'colophon'])

/** One part of the page. */
export class Stage {
  #inSight = $state(false)
  #held: Selection | null = $state.raw(null)
  /** It has had a turn; for parts that are there whatever is shown. */
  isBegun = $state(false)
  readonly #newest: () => Selection | null
  /** What the part shows; null where it isn't to be there. */
  readonly selection = $derived.by(() => {
    const held = this.#held
    return held !== null && this.#inSight ? this.#newest() : held
  })

  constructor(newest: () => Selection | null) {
    this.#newest = newest
  }

  /** Brings a part that is out of sight up to date. */
  takeTurn(): void {
    this.#held = this.#newest()
    this.isBegun = true
  }

  /** To be attached to the part: notes when it comes into sight. */
  readonly watch: Attachment = (node) => {
    const observer = new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)?.isIntersecting === true
    })
    observer.observe(node)
    return () => {
      observer.disconnect()
      this.#inSight = false
    }
  }
}

export type Stages = Readonly<Record<BigPlace, Stage>>

/** Stages for one page, to be made while it is set up; `newest` gives null where nothing is to be shown. */
export function stagesOf(newest: () => Selection | null): Stages {
  const entries = bigPlaces.map((place) => [place, new Stage(newest)] as const)
  $effect(() => {
    newest()
    const waiting = untrack(() =>
      entries.filter(([place, { isBegun }]) => !(isBegun && beginners.has(place))),
    )
    const stops = waiting.map(([, stage]) => wakeAtLeisure(() => untrack(() => stage.takeTurn())))
    return () => stops.forEach((stop) => stop())
  })
  return Object.fromEntries(entries) as Record<BigPlace, Stage>
}
