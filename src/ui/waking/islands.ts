/**
 * Parts of the page that the build drew and that wake up by themselves: each in a task of its own, so that none is long, or not
 * before somebody touches it. Until then they stand there as HTML. Knows no part.
 */
import { flushSync, getContext, setContext, type Snippet } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { wakeAtLeisure } from '../charts/wake'
import { putText, redo, textOf, type Deed } from './deeds'

/** Draws what stands in an island, on the server. */
export type DrawIsland = (name: string, children: Snippet, contexts: Map<unknown, unknown>) => void

/** The key of the context that holds a `DrawIsland`. */
export const islandsKey = Symbol('islands')

/** The name under which the stills know an island. */
export const stillOfIsland = (name: string): string => `island-${name}`

/** On the server, draws an island beside the page; in a browser nothing. */
export function drawIsland(name: string, children: Snippet, contexts: Map<unknown, unknown>): void {
  getContext<DrawIsland | undefined>(islandsKey)?.(name, children, contexts)
}

const freshKey = Symbol('fresh')

/** Tells the islands below whether the page still shows what the build drew. */
export function offerFresh(isFresh: () => boolean): void {
  setContext(freshKey, isFresh)
}

/** Asks whether the page still shows what the build drew. */
export function freshness(): () => boolean {
  return getContext<(() => boolean) | undefined>(freshKey) ?? (() => false)
}

const asleep = new Set<() => void>()

/** Wakes all islands at once. */
export function wakeIslands(): void {
  asleep.forEach((wake) => wake())
}

/** What a reader may do to an island before the browser calls its listeners. */
const touches = ['pointerover', 'pointerdown', 'focusin', 'click', 'input', 'change'] as const
const deeds: ReadonlySet<string> = new Set(['click', 'input', 'change'])

export interface Sleeper {
  /** Leisure: when the browser has nothing else to do; touch: not before. */
  readonly until: 'leisure' | 'touch'
  /** Fetches what the part needs and says whether it is there now; null where it needs nothing. */
  readonly bring: (() => Promise<boolean>) | null
  /** Whether the page still shows what the build drew: what it drew of another view is no ground to build on. */
  readonly isFresh: () => boolean
  readonly wake: (node: HTMLElement, isFresh: boolean) => void
}

export interface Sleep {
  readonly attach: Attachment<HTMLElement>
  readonly end: () => void
}

/** Lets an element sleep. Awake before the event that woke it goes on, so that nothing that a reader does is lost. */
export function sleep({ until, bring, isFresh, wake }: Sleeper): Sleep {
  let end = (): void => undefined
  const attach: Attachment<HTMLElement> = (node) => {
    const missed: Deed[] = []
    let isEnding = false
    const rise = (): void => {
      if (isEnding) return
      isEnding = true
      const rested = (isThere: boolean): void => {
        isEnding = isThere
        const fresh = isFresh()
        if (!fresh) node.replaceChildren()
        if (!isThere) return // Offline: what the build drew stays, and may be touched again.
        stop()
        wake(node, fresh)
        redo(missed)
      }
      if (bring) void bring().then(rested)
      else rested(true)
    }
    const touched = ({ type, target }: Event): void => {
      const value = textOf(target)
      if (bring && deeds.has(type) && target) missed.push({ type, target, value })
      rise()
      flushSync() // its effects too are there before the event goes on
      putText(target, value)
    }
    const called = until === 'leisure' ? wakeAtLeisure(rise) : () => undefined
    const stop = (): void => {
      called()
      asleep.delete(rise)
      touches.forEach((touch) => node.removeEventListener(touch, touched, true))
    }
    touches.forEach((touch) => node.addEventListener(touch, touched, { capture: true, passive: true }))
    asleep.add(rise)
    end = rise
    return stop
  }
  return { attach, end: () => end() }
}
