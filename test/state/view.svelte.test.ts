import { beforeEach, describe, expect, test } from 'vitest'
import { storyId } from '../../src/model/corpus'
import { everything } from '../../src/model/query'
import type { AddressBar } from '../../src/state/address'
import { ViewState } from '../../src/state/view.svelte'

/** A history of addresses as a browser keeps it. */
class FakeHistory implements AddressBar {
  entries: string[]
  at = 0
  listeners = new Set<() => void>()

  constructor(search: string) {
    this.entries = [search]
  }
  read = (): string => this.entries[this.at] ?? ''
  push = (search: string): boolean => {
    this.entries = [...this.entries.slice(0, this.at + 1), search]
    this.at += 1
    return true
  }
  replace = (search: string): boolean => {
    this.entries[this.at] = search
    return true
  }
  listen = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange)
    return () => this.listeners.delete(onChange)
  }
  go(steps: number): void {
    this.at += steps
    this.listeners.forEach((listener) => listener())
  }
}

let history: FakeHistory
let state: ViewState
beforeEach(() => {
  history = new FakeHistory('?lang=en')
  state = new ViewState(history)
})

describe('ViewState', () => {
  test('starts with what the address says', () => {
    expect(state.view.language).toBe('en')
    expect(history.entries).toEqual(['?lang=en'])
  })

  test('a change is a step of the history, Back takes it back and Forward brings it again', () => {
    state.toggle('stories', storyId('expo'))
    expect(history.entries).toEqual(['?lang=en', '?story=expo&lang=en'])
    history.go(-1)
    expect(state.view.query.stories).toEqual([])
    history.go(1)
    expect(state.view.query.stories).toEqual(['expo'])
  })

  test('a choice that is chosen again is taken out', () => {
    state.toggle('bounds', 'gt')
    state.toggle('bounds', 'le')
    state.toggle('bounds', 'gt')
    expect(state.view.query.bounds).toEqual(['le'])
  })

  test('a gesture is one step, and ends when another change comes between', () => {
    const type = (text: string): void => state.filter({ text }, { gesture: 'search' })
    ;['v', 'vo', 'vol'].forEach(type)
    expect(history.entries).toEqual(['?lang=en', '?q=vol&lang=en'])
    state.filter({ disputed: true })
    type('volu')
    expect(history.entries).toHaveLength(4)
    history.go(-3)
    expect(state.view.query).toEqual(everything)
  })

  test('typing after Back does not overwrite the step that was gone back to', () => {
    state.filter({ text: 'v' }, { gesture: 'search' })
    history.go(-1)
    state.filter({ text: 'w' }, { gesture: 'search' })
    expect(history.entries).toEqual(['?lang=en', '?q=w&lang=en'])
  })

  test('language and theme write over the current step where they are told to', () => {
    state.change({ theme: 'dark' }, { replace: true })
    expect(history.entries).toEqual(['?lang=en&theme=dark'])
  })

  test('a change that changes nothing is no step', () => {
    state.change({ language: 'en' })
    expect(history.entries).toEqual(['?lang=en'])
  })

  test('clear lets everything through and keeps the language', () => {
    state.filter({ text: 'x', units: ['家'] })
    state.clear()
    expect(state.view.query).toEqual(everything)
    expect(history.read()).toBe('?lang=en')
  })

  test('parameters of others stay in the address', () => {
    const bar = new FakeHistory('?utm=mail&disagree=1')
    const other = new ViewState(bar)
    other.filter({ bounds: ['gt'] })
    expect(bar.read()).toBe('?bound=gt&disagree=1&utm=mail')
    other.clear()
    expect(bar.read()).toBe('?utm=mail')
  })

  test('a chart that turns out not to be there is set aside with a notice; the address stays', () => {
    const bar = new FakeHistory('?chart=auto-x-1')
    const other = new ViewState(bar)
    other.loseChart()
    expect(other.view.chart).toBeNull()
    other.loseChart()
    expect(other.notices).toEqual([{ key: 'chart', value: 'auto-x-1', reason: 'unknown' }])
    expect(bar.entries).toEqual(['?chart=auto-x-1'])
  })

  test('notices of the address come up, also of unknown names, and can be dismissed', () => {
    const bar = new FakeHistory('?story=gone&bound=huge')
    const other = new ViewState(bar)
    expect(other.notices).toEqual([{ key: 'bound', value: 'huge', reason: 'not-a-choice' }])
    const none = new Set<string>()
    other.know({
      corpus: null,
      stories: none,
      topics: none,
      pages: none,
      units: none,
      statistics: none,
      charts: none,
    })
    expect(other.notices.map((notice) => notice.value)).toEqual(['huge', 'gone'])
    expect(other.view.query).toEqual(everything)
    expect(bar.entries).toEqual(['?story=gone&bound=huge'])
    other.dismissNotices()
    expect(other.notices).toEqual([])
  })

  test('a disposed state no longer follows the history', () => {
    state.filter({ disputed: true })
    state.dispose()
    history.go(-1)
    expect(state.view.query.disputed).toBe(true)
  })

  test('a browser that refuses to write does not hold up the view', () => {
    const refusing: AddressBar = {
      read: () => '',
      push: () => false,
      replace: () => false,
      listen: () => () => undefined,
    }
    const other = new ViewState(refusing)
    other.filter({ disputed: true })
    expect(other.view.query.disputed).toBe(true)
  })
})
