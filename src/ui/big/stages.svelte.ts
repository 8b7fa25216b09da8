/**
 * Which selection each part of a large page shows: the newest at once where the part is in sight, else when its turn comes,
 * one part a task, after the frame that the reader waits for. Before its first turn a part shows nothing. Knows no part.
 */
import type { Attachment } from 'svelte/attachments'
import { untrack } from 'svelte'
import type { Selection } from '../../corpus'
import { wakeAtLeisure } from '../charts/wake'

/** The parts, in the order of their turns: what has the most to draw comes last. */
export const bigPlaces = ['distribution', 'table', 'overview', 'agreement', 'stories'] as const
export type BigPlace = (typeof bigPlaces)[number]

/** One part of the page. */
export class Stage {
  #inSight = $state(false)
  #held: Selection | null = $state.raw(null)
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
    const stops = entries.map(([, stage]) => wakeAtLeisure(() => untrack(() => stage.takeTurn())))
    return () => stops.forEach((stop) => stop())
  })
  return Object.fromEntries(entries) as Record<BigPlace, Stage>
}
