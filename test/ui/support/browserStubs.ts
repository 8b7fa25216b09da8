/**
 * What jsdom lacks and the page needs: sizes never change, nothing comes into view, media queries say no, a
 * dialog only knows whether it is open. Import it before anything that mounts.
 */
import { cleanup } from '@testing-library/svelte'
import { afterEach, vi } from 'vitest'

// Without global test functions the library can't do it by itself.
afterEach(cleanup)

class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return []
  }
}

// The whole page in jsdom takes a second; a busy machine takes several.
vi.setConfig({ testTimeout: 60_000 })

vi.stubGlobal('ResizeObserver', QuietObserver)
vi.stubGlobal('IntersectionObserver', QuietObserver)
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))

/** How the last dialog was opened. */
export const opened: { how: 'beside' | 'over' | null } = { how: null }

function open(dialog: HTMLDialogElement, how: 'beside' | 'over'): void {
  opened.how = how
  dialog.open = true
}

HTMLDialogElement.prototype.show = function () {
  open(this, 'beside')
}
HTMLDialogElement.prototype.showModal = function () {
  open(this, 'over')
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
}
Element.prototype.scrollIntoView = () => undefined
vi.stubGlobal('scrollBy', () => undefined)
