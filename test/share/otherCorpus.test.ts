/** What is exported from another corpus than the app's own names that corpus, and its stories, and nothing of ours. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { automaticCharts } from '../../src/charts/automatic'
import { buildSpec } from '../../src/charts/spec/buildSpec'
import { indexCorpus } from '../../src/corpus'
import { citationForms, citables, citeAll } from '../../src/share/cite/citeAll'
import { makeData, makePng, makePicture } from '../../src/share/makeFile'
import { toPptx } from '../../src/share/pptx'
import { syntheticCorpus } from '../support/syntheticCorpus'
import ourStories from '../../src/data/corpus.json'

const sha256 = 'abcdef012345'.padEnd(64, '0')
const bare = syntheticCorpus(200)
const index = indexCorpus({ ...bare, origin: { name: 'mine.json', sha256 } })
const story = present(bare.stories[0], 'a story')
const chart = present(automaticCharts(index.byStory.get(story.id) ?? [])[0], 'a chart')
const shown = new Set(index.positionOf.keys())
const spec = buildSpec(chart, index.corpus, { shown, language: 'zh' })
const ownSpec = buildSpec(chart, bare, { shown, language: 'zh' })
const picture = {
  spec,
  size: { width: 1920, height: 1080 },
  scale: 1,
  edition: 'light',
  background: 'paper',
} as const

/** Says the corpus by its name and its hash, and no story of the app's own. */
function expectItsSources(text: string): void {
  expect(text).toContain('mine.json')
  expect(text).toContain('abcdef012345')
  expect(ourStories.stories.filter(({ headline }) => text.includes(headline))).toEqual([])
}

test('the source line of a picture, which PNG and SVG draw', async () => {
  expectItsSources(spec.source)
  expect(ownSpec.source).not.toContain('mine.json')
  const svg = await makePicture('svg', picture)
  expectItsSources(svg.ok ? String(svg.value.data) : '')
  let drawn = ''
  await makePng(picture, {
    fontsReady: () => Promise.resolve(),
    load: (text) => {
      drawn = text
      return Promise.resolve({} as CanvasImageSource)
    },
    paint: () => Promise.resolve(new Blob(['png'])),
  })
  expectItsSources(drawn)
})

test('data: the name of the file, and the sources in it', async () => {
  const statistics = index.byStory.get(story.id) ?? []
  const request = { excerpt: { index, statistics }, chart: null, rows: 'statistics', language: 'zh', address: 'https://x.test/' } as const // prettier-ignore
  const csv = await makeData('csv', request)
  expect(csv.ok ? csv.value.name : '').toContain('mine')
  expect(csv.ok ? String(csv.value.data) : '').toContain(story.headline)
  const json = await makeData('json', request)
  expectItsSources(json.ok ? String(json.value.data) : '')
})

test.each(citationForms)('a citation as %s', (form) => {
  expectItsSources(citeAll(citables(index.corpus, [story.id]), form))
  expect(citeAll(citables(bare, [story.id]), form)).not.toContain('mine.json')
})

test('slides: below the chart and on the last one', async () => {
  const deck = await toPptx([spec], {
    index,
    language: 'zh',
    edition: 'light',
    address: () => 'https://x.test/',
    now: new Date(0),
  })
  const parts = Object.entries(deck.ok ? unzipSync(deck.value) : {})
  const slides = parts.filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  expect(slides.length).toBeGreaterThan(0)
  expectItsSources(slides.map(([, data]) => strFromU8(data)).join('\n'))
})
