/**
 * Full screen on and off. A browser takes Escape for itself there, and a presenter who presses it wants out of the presentation:
 * so an end of full screen that was not asked for here is one. Knows no slide.
 */

/** The part of a document that is needed. */
export type ScreenDocument = Pick<
  Document,
  'fullscreenElement' | 'exitFullscreen' | 'documentElement' | 'addEventListener' | 'removeEventListener'
>

export class FullScreen {
  readonly #document: ScreenDocument
  readonly #onescape: () => void
  #asked = false

  constructor(document: ScreenDocument, onescape: () => void) {
    this.#document = document
    this.#onescape = onescape
    document.addEventListener('fullscreenchange', this.#onchange)
  }

  readonly #onchange = (): void => {
    if (this.#document.fullscreenElement !== null) return
    if (!this.#asked) this.#onescape()
    this.#asked = false
  }

  /** Turns it on or off; says whether the browser does it. */
  async toggle(): Promise<boolean> {
    try {
      if (this.#document.fullscreenElement === null) await this.#document.documentElement.requestFullscreen()
      else await this.#off()
      return true
    } catch {
      return false
    }
  }

  /** Turns it off and listens no more. */
  end(): void {
    this.#document.removeEventListener('fullscreenchange', this.#onchange)
    if (this.#document.fullscreenElement) void this.#off().catch(() => undefined)
  }

  async #off(): Promise<void> {
    this.#asked = true
    await this.#document.exitFullscreen()
  }
}
