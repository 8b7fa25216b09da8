// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { publicationOf, siteOf, type Publication } from '../../../src/app/build/publication'
import { present } from '../../../src/base/assert'
import { buildSpec } from '../../../src/charts/spec/buildSpec'
import { indexCorpus } from '../../../src/corpus'
import { sha256 } from '../../../src/share'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleCharts } from '../../ui/support/sampleCharts'

const edition = { index: indexCorpus(sampleCorpus), charts: sampleCharts }
const site = 'https://example.org/youju/'
let made: Publication
beforeAll(async () => {
  made = await publicationOf(edition, site)
})
const bytes = (path: string): Buffer =>
  Buffer.from(made.files.find((one) => one.path === path)?.source ?? `no ${path}`)
const file = (path: string): string => bytes(path).toString('utf8')

describe('siteOf', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://example.org/youju', site],
    [site, site],
  ])('reads %s', (given, read) => expect(siteOf(given)).toBe(read))

  test.each(['example.org', '/youju/', 'https://example.org/?q=1'])('refuses %s', (given) =>
    expect(() => siteOf(given)).toThrow('SITE is the address of a site'),
  )
})

describe('the publication', () => {
  test('has each chart in both languages, as a picture with words and as a page', () => {
    for (const { id, title } of sampleCharts.charts) {
      expect(file(`charts/${id}.zh.svg`)).toContain(`<title>${title.zh}</title><desc>`)
      expect(file(`charts/${id}.en.svg`)).toContain(`<title>${title.en}</title>`)
      expect(file(`charts/${id}.en.html`)).toContain(`src="${id}.en.svg"`)
      expect(file(`charts/${id}.en.html`)).toContain(`href="../?chart=${id}&amp;lang=en"`)
    }
  })

  test('has each chart as a picture that needs no typeface', () => {
    for (const { id } of sampleCharts.charts) {
      expect(file(`charts/${id}.zh.outlined.svg`)).not.toContain('<text')
      expect(file(`charts/${id}.zh.outlined.svg`)).toContain('<title>')
      const png = bytes(`charts/${id}.en.png`)
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080])
      expect(png.equals(bytes(`charts/${id}.zh.png`))).toBe(false)
    }
  })

  test('leads from each page to an oEmbed answer that frames the chart', () => {
    const [, path = ''] = /json\+oembed" href="https:\/\/example\.org\/youju\/([^"]+)"/.exec(
      file('charts/expo.zh.html'),
    ) ?? ['', '']
    const answer = JSON.parse(file(path)) as { type: string; html: string }
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 })
    expect(answer.html).toContain(`${site}embed/expo.zh.html"`)
    expect(file('charts/expo.zh.html')).toContain(
      `rel="alternate" type="text/html" href="${site}embed/expo.zh.html"`,
    )
    expect(answer).toMatchObject({ thumbnail_url: `${site}charts/expo.zh.png`, thumbnail_width: 1920 })
  })

  test('makes the pages of drawn frames, which know the corpus that they show', async () => {
    const [definition] = sampleCharts.charts
    const spec = buildSpec(present(definition, 'a chart'), sampleCorpus, { language: 'en' })
    const parts = { script: 'drawn-abc.js', imports: [], style: '' }
    const [page] = made.frames([{ spec, body: '<main></main>', css: '' }], parts)
    expect(page?.path).toBe(`embed/${spec.id}.en.html`)
    expect(page?.source).toContain(`data-corpus="${await sha256(file('data/corpus.json'))}"`)
  })

  test('describes its data with sums that hold', async () => {
    const { resources } = JSON.parse(file('data/datapackage.json')) as {
      resources: { path: string; hash: string }[]
    }
    expect(resources.map(({ path }) => path)).toEqual(['figures.csv', 'statistics.csv', 'corpus.json'])
    for (const { path, hash } of resources) expect(`sha256:${await sha256(file(`data/${path}`))}`).toBe(hash)
  })

  test('describes itself to search engines, in a text that no script tag can end', () => {
    expect(JSON.parse(made.jsonLd)).toMatchObject({ '@type': 'Dataset', url: site })
    expect(made.jsonLd).not.toContain('<')
  })

  test('goes by the picture of its first chart', () => {
    const image = `${site}charts/expo.zh.png`
    expect(made.tags).toContainEqual({ property: 'og:image', content: image })
    expect(JSON.parse(made.jsonLd)).toMatchObject({ image })
  })

  test('without an address has the same files, and in them no address that would be wrong', async () => {
    const { files, tags } = await publicationOf(edition, null)
    expect(files.map(({ path }) => path)).toEqual(made.files.map(({ path }) => path))
    const text = (path: string): string => String(files.find((one) => one.path === path)?.source)
    expect(JSON.parse(text('oembed/expo.zh.json'))).toEqual({
      version: '1.0',
      type: 'link',
      title: '图 expo',
      provider_name: '有据',
      cache_age: 86_400,
    })
    expect(text('charts/expo.zh.html')).toContain('json+oembed" href="../oembed/expo.zh.json"')
    expect(tags).toContainEqual({ property: 'og:image', content: './charts/expo.zh.png' })
  })

  test('is the same twice', async () => {
    const again = await publicationOf(edition, site)
    expect(again).toEqual({ ...made, frames: again.frames })
  })
})
