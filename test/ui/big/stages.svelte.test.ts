import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { indexCorpus, select, type Selection } from '../../../src/corpus'
import { everything } from '../../../src/model/query'
import { bigPlaces, stagesOf, type BigPlace, type Stages } from '../../../src/ui/big/stages.svelte'
import { syntheticCorpus } from '../../support/syntheticCorpus'

const index = indexCorpus(syntheticCorpus(100))
const all = select(index, everything)
const some = select(index, { ...everything, bounds: ['gt'] })

/** Says of each watched node that it has come into sight, or has gone. */
const sights = new Map<Element, (inSight: boolean) => void>()
class Sight {
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = (isIntersecting) => tell([{ isIntersecting }])
  }
  readonly #tell: (inSight: boolean) => void
  observe(node: Element): void {
    sights.set(node, this.#tell)
  }
  disconnect(): void {}
}

let idle: (() => void)[] = []
/** One moment in which the browser has nothing to do. */
function turn(): void {
  idle.shift()?.()
  flushSync()
}

let newest: { selection: Selection | null }
let stages: Stages
let stop: () => void

beforeEach(() => {
  idle = []
  vi.stubGlobal('IntersectionObserver', Sight)
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act))
  let current: Selection | null = $state.raw(all)
  newest = {
    get selection() {
      return current
    },
    set selection(value) {
      current = value
    },
  }
  stop = $effect.root(() => {
    stages = stagesOf(() => newest.selection)
  })
  flushSync()
})
afterEach(() => {
  stop()
  while (idle.length > 0) turn()
  vi.unstubAllGlobals()
})

function bringIntoSight(place: BigPlace): (inSight: boolean) => void {
  const node = document.createElement('div')
  stages[place].watch(node)
  const tell = sights.get(node)
  if (!tell) throw new Error('nobody watches')
  tell(true)
  return tell
}
/** Parts that show a selection; the others only begin. */
const changing = ['distribution', 'table', 'overview', 'agreement', 'stories'] as const
const shown = (): readonly (Selection | null)[] => changing.map((place) => stages[place].selection)

test('the parts come one by one, each in a turn of its own', () => {
  const begun = (): readonly boolean[] => bigPlaces.map((place) => stages[place].isBegun)
  for (let come = 0; come <= bigPlaces.length; come++) {
    expect(begun()).toEqual(bigPlaces.map((_, i) => i < come))
    expect(shown()).toEqual(changing.map((place) => (stages[place].isBegun ? all : null)))
    turn()
  }
  expect(idle).toEqual([])
})

test('what is in sight shows a change at once, what is not in its turn', () => {
  bigPlaces.forEach(turn)
  bringIntoSight('table')
  newest.selection = some
  flushSync()
  expect(stages.table.selection).toBe(some)
  expect(stages.distribution.selection).toBe(all)
  turn()
  expect(stages.distribution.selection).toBe(some)
  expect(stages.stories.selection).toBe(all)
  bigPlaces.forEach(turn)
  expect(shown().every((one) => one === some)).toBe(true)
})

test('what goes out of sight keeps what it shows', () => {
  bigPlaces.forEach(turn)
  const tell = bringIntoSight('overview')
  newest.selection = some
  bigPlaces.forEach(turn)
  tell(false)
  expect(stages.overview.selection).toBe(some)
})

test('where nothing is to be shown all parts go, and come again one by one', () => {
  bigPlaces.forEach(turn)
  bringIntoSight('distribution')
  newest.selection = null
  flushSync()
  expect(stages.distribution.selection).toBeNull()
  bigPlaces.forEach(turn)
  expect(shown()).toEqual(changing.map(() => null))
  newest.selection = some
  flushSync()
  turn()
  expect(shown().filter((one) => one !== null)).toEqual([some])
})

test('a part that is there whatever is shown has begun with its first turn, and asks for no other', () => {
  expect(stages.filters.isBegun).toBe(false)
  turn()
  expect(stages.filters.isBegun).toBe(true)
  expect(stages.colophon.isBegun).toBe(false)
  bigPlaces.forEach(turn)
  newest.selection = null
  flushSync()
  changing.forEach(turn)
  expect(idle).toEqual([])
  expect(stages.filters.isBegun && stages.colophon.isBegun).toBe(true)
})

test('a later change takes the place of an earlier one', () => {
  bigPlaces.forEach(turn)
  newest.selection = some
  flushSync()
  newest.selection = all
  flushSync()
  bigPlaces.forEach(turn)
  turn()
  expect(shown().every((one) => one === all)).toBe(true)
})
