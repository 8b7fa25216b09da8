import { describe, expect, test } from 'vitest'
import { indexCorpus, select } from '../../../src/corpus'
import { everything } from '../../../src/model/query'
import type { ChartSpec } from '../../../src/charts/spec/spec'
import { frontOf, specsOf } from '../../../src/ui/front/pictures'
import type { Command } from '../../../src/ui/present/commands'
import { deckOf, placeOf, slideAt, type Place } from '../../../src/ui/present/deck'
import type { FullScreen } from '../../../src/ui/present/fullScreen'
import type { Speaker } from '../../../src/ui/present/speaker'
import { Talk } from '../../../src/ui/present/talk.svelte'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleCharts } from '../support/sampleCharts'

const index = indexCorpus(sampleCorpus)
const specs: readonly ChartSpec[] = specsOf(frontOf(index, sampleCharts, select(index, everything), 'zh'))

function talkAt(start: Place, allows = true) {
  const log: string[] = []
  let place = $state.raw(start)
  const talk = new Talk({
    specs: () => specs,
    place: () => place,
    onplace: (next) => (place = next),
    onleave: () => log.push('left'),
    speaker: {
      open: (address: string) => (log.push(`opened ${address}`), allows),
      tell: (next: Place) => log.push(`told ${next.chart ?? next.present ?? ''}`),
    } as unknown as Speaker,
    fullScreen: { toggle: () => Promise.resolve(allows) } as unknown as FullScreen,
    address: () => 'https://x.test/?present=1#top',
  })
  return { talk, log, at: () => place }
}
const title: Place = { present: 'charts', chart: null }
const step = (by: 1 | -1): Command => ({ kind: 'step', by })

describe('deckOf', () => {
  test('a title, the charts in the order of the page, the sources', () => {
    const deck = deckOf(specs)
    expect(deck.map((slide) => (slide.kind === 'chart' ? slide.spec.id : slide.kind))).toEqual([
      'title',
      ...specs.map(({ id }) => id),
      'sources',
    ])
  })
  test('every slide is found again by its place; what is no chart of the deck is not', () => {
    const deck = deckOf(specs)
    expect(deck.map((slide) => slideAt(deck, placeOf(slide)))).toEqual(deck.map((_, i) => i))
    expect(slideAt(deck, { present: 'charts', chart: 'gone' })).toBeNull()
  })
})

describe('Talk', () => {
  test('walks from the title to the sources and no further, and tells the other window', () => {
    const { talk, log, at } = talkAt(title)
    for (let i = 0; i < specs.length + 5; i++) talk.obey(step(1))
    expect(at()).toEqual({ present: 'sources', chart: null })
    expect(log).toEqual([...specs.map(({ id }) => `told ${id}`), 'told sources'])
    talk.obey({ kind: 'to', number: 2 })
    expect([at().chart, talk.next?.kind]).toEqual([specs[0]?.id, 'chart'])
  })
  test('a chart that is not there is named, and the title stands in its place until the first step', () => {
    const { talk, at } = talkAt({ present: 'charts', chart: 'gone' })
    expect([talk.lost, talk.slide.kind]).toEqual(['gone', 'title'])
    talk.obey({ kind: 'to', number: 1 })
    expect([talk.lost, at()]).toEqual([null, title])
  })
  test('says what the browser refuses, until the next command', async () => {
    const { talk, log } = talkAt(title, false)
    talk.obey({ kind: 'speaker' })
    expect([talk.refusal, log]).toEqual(['window', ['opened https://x.test/?present=1']])
    talk.obey({ kind: 'full-screen' })
    await Promise.resolve()
    expect(talk.refusal).toBe('full-screen')
    talk.obey(step(1))
    expect(talk.refusal).toBeNull()
  })
  test('notes open and close, and the talk ends', () => {
    const { talk, log } = talkAt(title)
    talk.obey({ kind: 'notes' })
    expect(talk.notes).toBe(true)
    talk.obey({ kind: 'notes' })
    talk.obey({ kind: 'leave' })
    expect([talk.notes, log]).toEqual([false, ['left']])
  })
})
