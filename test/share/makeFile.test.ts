import { describe, expect, test } from 'vitest'
import {
  chartExcerpt,
  makeData,
  makeDeck,
  makePicture,
  makePng,
  shareFaults,
  type DataRequest,
  type Painter,
} from '../../src/share/index'
import { excerptOf, sampleIndex } from './sampleExcerpt'
import { sampleSpec } from './sampleCharts'

const picture = {
  spec: sampleSpec('change'),
  size: { width: 1920, height: 1080 },
  scale: 2,
  edition: 'light',
  background: 'paper',
} as const
const blank = { ...picture, spec: { ...picture.spec, panels: [] } }
const data: DataRequest = {
  excerpt: excerptOf('groups'),
  chart: 'dispute',
  rows: 'statistics',
  language: 'zh',
  address: 'https://example.org/',
}
const painter: Painter = {
  fontsReady: async () => undefined,
  load: async () => ({}) as CanvasImageSource,
  paint: async () => new Blob(['png']),
}

describe('chartExcerpt', () => {
  test('has what the chart draws, in its order, and the same facts of other stories', () => {
    expect(chartExcerpt(sampleSpec('change'), sampleIndex).statistics.map(({ id }) => id)).toEqual([
      'loan-before',
      'loan-after',
    ])
    expect(chartExcerpt(sampleSpec('log'), sampleIndex).statistics.map(({ id }) => id)).toContain(
      'exhibitors-caption',
    )
  })
})

describe('pictures', () => {
  test('each has its name, type and bytes', async () => {
    expect(await makePicture('svg', picture, painter)).toMatchObject({
      ok: true,
      value: { name: 'youju-change-zh-1920x1080.svg', type: 'image/svg+xml' },
    })
    expect(await makePicture('png', picture, painter)).toMatchObject({
      ok: true,
      value: { name: 'youju-change-zh-1920x1080@2x.png', type: 'image/png' },
    })
  })

  test('nothing to draw is said, for every format', async () => {
    const fault = { ok: false, error: 'nothing-to-draw' }
    expect(await makePicture('svg', blank, painter)).toEqual(fault)
    expect(await makePicture('png', blank, painter)).toEqual(fault)
    expect(await makePng(blank, painter)).toEqual(fault)
  })
})

describe('data', () => {
  test.each([
    ['csv', 'youju-dispute.csv'],
    ['xlsx', 'youju-dispute.xlsx'],
    ['json', 'youju-dispute.json'],
  ] as const)('%s', async (format, name) => {
    const made = await makeData(format, data)
    expect(made).toMatchObject({ ok: true, value: { name } })
    expect(made.ok && new Blob([made.value.data]).size).toBeGreaterThan(100)
  })

  test('figures have a name of their own', async () => {
    expect(await makeData('csv', { ...data, rows: 'figures' })).toMatchObject({
      value: { name: 'youju-dispute-figures.csv' },
    })
    expect(await makeData('csv', { ...data, chart: null })).toMatchObject({
      value: { name: 'youju-data.csv' },
    })
  })

  test('an empty selection is said', async () => {
    expect(await makeData('csv', { ...data, excerpt: excerptOf() })).toEqual({
      ok: false,
      error: 'nothing-selected',
    })
  })
})

describe('decks', () => {
  const deck = {
    index: sampleIndex,
    language: 'zh',
    edition: 'light',
    address: () => null,
    now: new Date(0),
  } as const

  test('one chart, or many', async () => {
    expect(await makeDeck({ ...deck, specs: [sampleSpec('change')] })).toMatchObject({
      value: { name: 'youju-change-zh.pptx' },
    })
    const two = [sampleSpec('change'), sampleSpec('log')]
    expect(await makeDeck({ ...deck, specs: two })).toMatchObject({ value: { name: 'youju-charts-zh.pptx' } })
  })

  test('nothing to draw is said', async () => {
    expect(await makeDeck({ ...deck, specs: [blank.spec] })).toEqual({ ok: false, error: 'nothing-to-draw' })
  })
})

test('every fault has words in both languages', () => {
  for (const { zh, en } of Object.values(shareFaults)) {
    expect(zh.length).toBeGreaterThan(5)
    expect(en.length).toBeGreaterThan(10)
  }
})
