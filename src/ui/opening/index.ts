/** The door: shows an opening at the top of the window until it is over. */
import { mount, unmount } from 'svelte'
import type { OpenProgress } from '../../model/corpusOpening'
import type { Language } from '../../model/language'
import { Opening } from './opening.svelte'
import type { OpeningFault } from './openingWords'
import OpeningStrip from './OpeningStrip.svelte'

export type { OpeningFault } from './openingWords'

export interface OpeningShow {
  readonly signal: AbortSignal
  readonly onprogress: (progress: OpenProgress) => void
  readonly cancel: () => void
  /** Takes the strip away. */
  readonly done: () => void
  /** Says what is wrong, until the reader has read it. */
  readonly fail: (fault: OpeningFault) => void
}

let takeAway: (() => void) | null = null

/** Shows one opening; it takes the place of the one before. */
export function showOpening(name: string, language: Language): OpeningShow {
  takeAway?.()
  const opening = new Opening(name)
  const done = (): void => {
    if (takeAway !== done) return
    takeAway = null
    void unmount(strip)
  }
  const strip = mount(OpeningStrip, { target: document.body, props: { opening, language, onclose: done } })
  takeAway = done
  return {
    signal: opening.signal,
    onprogress: (progress) => (opening.progress = progress),
    cancel: opening.cancel,
    done,
    fail: (fault) => (opening.fault = fault),
  }
}
