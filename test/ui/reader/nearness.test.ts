import { afterEach, describe, expect, test, vi } from 'vitest'
import { nearness } from '../../../src/ui/reader/nearness'

type Tell = (entries: readonly { readonly target: Element; readonly isIntersecting: boolean }[]) => void
const made: { tell: Tell; readonly watched: Set<Element> }[] = []

vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly watched = new Set<Element>()
    readonly tell: Tell
    constructor(tell: Tell) {
      this.tell = tell
      made.push(this)
    }
    observe(element: Element): void {
      this.watched.add(element)
    }
    unobserve(element: Element): void {
      this.watched.delete(element)
    }
    disconnect(): void {
      this.watched.clear()
    }
  },
)
afterEach(() => {
  made.length = 0
  document.body.replaceChildren()
})

/** A box with one element of text in it. */
function boxed() {
  const [box, element] = [document.createElement('div'), document.createElement('p')]
  element.textContent = '字'
  box.append(element)
  document.body.append(box)
  const told: boolean[] = []
  const near = nearness()
  // As Svelte does it: what is inside comes first.
  const leave = near.watch((isNear) => told.push(isNear))(element)
  const close = near.box(box)
  const [observer] = made
  if (!observer) throw new Error('the box is observed')
  return { element, told, observer, leave, close }
}

describe('nearness', () => {
  test('an element is told when it comes near and when it goes', () => {
    const { element, told, observer } = boxed()
    expect(observer.watched).toEqual(new Set([element]))
    observer.tell([{ target: element, isIntersecting: true }])
    observer.tell([{ target: element, isIntersecting: false }])
    expect(told).toEqual([true, false])
  })

  test('where a selection ends, nothing is told to go', () => {
    const { element, told, observer } = boxed()
    document.getSelection()?.selectAllChildren(element)
    observer.tell([{ target: element, isIntersecting: false }])
    expect(told).toEqual([])
    document.getSelection()?.removeAllRanges()
    observer.tell([{ target: element, isIntersecting: false }])
    expect(told).toEqual([false])
  })

  test('an element that is taken away is watched no more, nor is anything when the box goes', () => {
    const { observer, leave, close, element, told } = boxed()
    leave?.()
    expect(observer.watched.size).toBe(0)
    observer.tell([{ target: element, isIntersecting: true }])
    expect(told).toEqual([])
    close?.()
    expect(observer.watched.size).toBe(0)
  })
})
