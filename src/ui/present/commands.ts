/**
 * What a key, a swipe or a click at an edge asks of a presentation, as data. Knows no slide and no page.
 */

export type Command =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** A slide by its number, from 1; beyond the last one the last. */
  | { readonly kind: 'to'; readonly number: number }
  | { readonly kind: 'notes' | 'full-screen' | 'speaker' | 'leave' }

const next: Command = { kind: 'step', by: 1 }
const previous: Command = { kind: 'step', by: -1 }

/** The keys of presentation programs and of the small remotes that pretend to be keyboards. */
const commands: Readonly<Record<string, Command>> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ' ': next,
  Enter: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  PageUp: previous,
  Backspace: previous,
  Home: { kind: 'to', number: 1 },
  End: { kind: 'to', number: Infinity },
  Escape: { kind: 'leave' },
  n: { kind: 'notes' },
  f: { kind: 'full-screen' },
  s: { kind: 'speaker' },
}

/** Digits that come within this time make one number, in ms. */
const digitPause = 800

/** The part of a keyboard event that counts. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp' | 'repeat'
>

/** Reads keys; digits are remembered, so that 1 and 2 become 12. */
export class KeyReader {
  #number = 0
  #last = -Infinity

  /** What a key asks for; null where it is none of ours. */
  read(press: Press): Command | null {
    const { key, timeStamp } = press
    if (press.ctrlKey || press.metaKey || press.altKey) return null
    if (/^\d$/.test(key)) return this.#digit(Number(key), timeStamp)
    this.#last = -Infinity
    if (key === ' ' && press.shiftKey) return previous
    return commands[key.length === 1 ? key.toLowerCase() : key] ?? null
  }

  #digit(digit: number, now: number): Command | null {
    const goesOn = now - this.#last < digitPause
    this.#number = (goesOn ? this.#number * 10 : 0) + digit
    this.#last = now
    return this.#number === 0 ? null : { kind: 'to', number: this.#number }
  }
}

/** A finger must go this far, in px, and more across than down. */
const swipeLength = 48

/** What a finger asks for that went so far to the right and down; null for a tap or a scroll. */
export function swipeCommand(right: number, down: number): Command | null {
  if (Math.abs(right) < swipeLength || Math.abs(right) < 1.5 * Math.abs(down)) return null
  return right < 0 ? next : previous
}

/** The share of the width at either edge where a click turns the page. */
const edgeShare = 0.2

/** What a click asks for at a place from 0, the left edge, to 1; null in the middle. */
export function clickCommand(place: number): Command | null {
  if (place > 1 - edgeShare) return next
  return place < edgeShare ? previous : null
}

/** The index of the slide that a command leads to, of so many; other commands stay. */
export function slideAfter(command: Command, current: number, count: number): number {
  switch (command.kind) {
    case 'step':
      return Math.min(Math.max(current + command.by, 0), count - 1)
    case 'to':
      return Math.min(command.number, count) - 1
    case 'notes':
    case 'full-screen':
    case 'speaker':
    case 'leave':
      return current
  }
}
