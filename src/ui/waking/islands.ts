/**
 * Parts of the page that the build drew and that wake up by themselves: each in a task of its own, so that none is long, or not
 * before somebody touches it. Until then they stand there as HTML. Knows no part.
 */
import { flushSync, getContext, setContext, untrack, type Snippet } from 'svelte'
import type { Attachment } from 'svelte/attachments'
import { wakeAtLeisure } from '../charts/wake'
import { putText, redo, textOf, type Deed } from './deeds'
import type { Shelf } from './shelf.svelte'

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

/** What sleeps, and what wakes it. */
const asleep = new Map<HTMLElement, () => void>()

/** Wakes islands at once, also those that stand in one of them. */
export function wakeIslands(which: (node: HTMLElement) => boolean): void {
  const called = new Set<HTMLElement>()
  for (;;) {
    const next = [...asleep].filter(([node]) => !called.has(node) && which(node))
    if (next.length === 0) return
    next.forEach(([node]) => called.add(node))
    flushSync(() => next.forEach(([, rise]) => rise()))
  }
}

/** Whether a reader has left something in a part of the page that would be lost if it were drawn anew. */
function isInHand(node: HTMLElement): boolean {
  const selection = document.getSelection()
  const isSelected = selection?.type === 'Range' && selection.getRangeAt(0).intersectsNode(node)
  return isSelected || node.contains(document.activeElement) || node.querySelector('details[open]') !== null
}

/** To be called before the page shows something else: the focus, a selection and open details outlive it. */
export function wakeInHand(): void {
  wakeIslands(isInHand)
}

/** What a reader may do to an island before the browser calls its listeners. */
const touches = ['pointerover', 'pointerdown', 'focusin', 'click', 'input', 'change'] as const
const deeds: ReadonlySet<string> = new Set(['click', 'input', 'change'])

/** What a part needs that is fetched later than the page. */
export type Supply = Pick<Shelf<unknown>, 'held' | 'bring'>

export interface Sleeper {
  /** Leisure: when the browser has nothing else to do; touch: not before. */
  readonly until: 'leisure' | 'touch'
  /** Null where it needs nothing. */
  readonly supply: Supply | null
  /** Whether the page still shows what the build drew: what it drew of another view is no ground to build on. */
  readonly isFresh: () => boolean
  readonly wake: (node: HTMLElement, isFresh: boolean) => void
}

export interface Sleep {
  readonly attach: Attachment<HTMLElement>
  /** The page shows something else: wakes up, and is marked as busy as long as that has to wait. */
  readonly end: () => void
}

/** Calls `rise` at leisure, once what it needs is there; returns what calls it off. */
function riseAtLeisure(rise: () => void, supply: Supply | null): () => void {
  let isOff = false
  let callOff = wakeAtLeisure(() => {
    if (supply === null || untrack(supply.held) !== null) rise()
    else
      void supply.bring().then((isThere) => {
        // What was fetched has to be compiled: waking up is a task of its own.
        if (isThere && !isOff) callOff = wakeAtLeisure(rise)
      })
  })
  return () => {
    isOff = true
    callOff()
  }
}

/** Lets an element sleep. Awake before the event that woke it goes on, so that nothing that a reader does is lost. */
export function sleep({ until, supply, isFresh, wake }: Sleeper): Sleep {
  let end = (): void => undefined
  const attach: Attachment<HTMLElement> = (node) => {
    const missed: Deed[] = []
    let isEnding = false
    const rested = (isThere: boolean): void => {
      isEnding = isThere
      const fresh = isFresh()
      node.removeAttribute('aria-busy')
      if (!fresh) node.replaceChildren()
      if (!isThere) return // Offline: what the build drew of this view stays, and may be touched again.
      stop()
      wake(node, fresh)
      redo(missed)
    }
    const rise = (): void => {
      if (isEnding) return
      isEnding = true
      if (supply === null || untrack(supply.held) !== null) rested(true)
      else void supply.bring().then(rested)
    }
    const touched = ({ type, target }: Event): void => {
      const value = textOf(target)
      const waits = supply !== null && untrack(supply.held) === null
      if (waits && deeds.has(type) && target) missed.push({ type, target, value })
      rise()
      flushSync() // its effects too are there before the event goes on
      putText(target, value)
    }
    const called = until === 'leisure' ? riseAtLeisure(rise, supply) : () => undefined
    const stop = (): void => {
      called()
      asleep.delete(node)
      touches.forEach((touch) => node.removeEventListener(touch, touched, true))
    }
    touches.forEach((touch) => node.addEventListener(touch, touched, { capture: true, passive: true }))
    asleep.set(node, rise)
    end = () => {
      rise()
      // Never old charts beside new counts as if they belonged together.
      if (asleep.has(node)) node.setAttribute('aria-busy', 'true')
    }
    return stop
  }
  return { attach, end: () => end() }
}
