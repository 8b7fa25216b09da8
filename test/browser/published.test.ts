import { createHash } from 'node:crypto'
import { describe, expect, inject, test } from 'vitest'
import { subPath } from '../support/staticServer'
import { newPage, useBrowser } from './browser'
import { charts } from './expected'

useBrowser()

const fetched = async (path: string): Promise<Buffer> => {
  const response = await fetch(`${inject('origin')}${subPath}${path}`)
  expect(response.status, path).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

describe('beside the app', () => {
  test('lies a picture of each chart in both languages, and browsers draw it', async () => {
    const page = await newPage({ javaScriptEnabled: true })
    await page.goto(`${inject('origin')}${subPath}charts/${charts[0]?.id ?? ''}.zh.html`)
    const addresses = charts.flatMap(({ id }) => [`${id}.zh.svg`, `${id}.en.svg`])
    const sizes = await page.evaluate(
      (paths) =>
        Promise.all(
          paths.map(async (path) => {
            const image = new Image()
            image.src = path
            await image.decode()
            return `${image.naturalWidth}x${image.naturalHeight}`
          }),
        ),
      addresses,
    )
    expect(sizes).toEqual(addresses.map(() => '1920x1080'))
    await page.close()
  })

  test('a link to the page, the frame or a chart shows a picture that is there', async () => {
    const id = charts[0]?.id ?? ''
    for (const path of ['index.html', 'embed.html', `embed/${id}.en.html`, `charts/${id}.en.html`]) {
      const html = (await fetched(path)).toString('utf8')
      const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
      // Absolute where the build knew the address of its site.
      const file = image.replace(/^.*(?=charts\/)/, '')
      expect(file, path).toMatch(/^charts\/[\w-]+\.(zh|en)\.png$/)
      await fetched(file)
      expect(html).toContain('name="twitter:card" content="summary_large_image"')
    }
  })

  test('each chart answers oEmbed', async () => {
    for (const { id } of charts) {
      const html = (await fetched(`charts/${id}.zh.html`)).toString('utf8')
      const [, answer = ''] = /json\+oembed" href="([^"]+)"/.exec(html) ?? []
      const json = JSON.parse(
        (await fetched(answer.replace(/^.*(?=oembed\/)/, ''))).toString('utf8'),
      ) as object
      expect(json).toMatchObject({ version: '1.0', title: expect.stringMatching(/./) as string })
    }
  })

  test('each chart has a frame in both languages, which its page and its oEmbed answer lead to', async () => {
    for (const { id } of charts)
      for (const language of ['zh', 'en']) {
        const path = `embed/${id}.${language}.html`
        const html = (await fetched(path)).toString('utf8')
        expect(html).toContain(`<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"`)
        expect(html).toContain('<meta name="robots" content="noindex">')
        expect(html).toMatch(new RegExp(`<figure id="chart-${id}"[^]*<svg `))
        const page = (await fetched(`charts/${id}.${language}.html`)).toString('utf8')
        expect(page).toMatch(new RegExp(`rel="alternate" type="text/html" href="[^"]*${path}"`))
        const answer = (await fetched(`oembed/${id}.${language}.json`)).toString('utf8')
        // Without the address of the site there is no frame in the answer.
        expect(answer).toMatch(new RegExp(`"type": "link"|src=\\\\"[^"]*${path}`))
      }
  })

  test('a reader without JavaScript sees the chart and gets to its page', async () => {
    const id = charts[0]?.id ?? ''
    const page = await newPage({ javaScriptEnabled: false })
    await page.goto(`${inject('origin')}${subPath}charts/${id}.en.html`)
    expect(await page.getByRole('img').getAttribute('alt')).not.toBe('')
    await page.getByRole('link').click()
    expect(page.url()).toBe(`${inject('origin')}${subPath}?chart=${id}&lang=en`)
    await page.close()
  })

  test('lie the data as the package describes them', async () => {
    const descriptor = JSON.parse((await fetched('data/datapackage.json')).toString('utf8')) as {
      resources: { path: string; bytes: number; hash: string }[]
    }
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = await fetched(`data/${path}`)
      expect(file.length).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash)
    }
  })

  test('the page describes the data to search engines', async () => {
    const html = (await fetched('index.html')).toString('utf8')
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
    const dataset = JSON.parse(json) as { '@type': string; distribution: { contentUrl: string }[] }
    expect(dataset['@type']).toBe('Dataset')
    for (const { contentUrl } of dataset.distribution) await fetched(contentUrl.replace(/^.*(?=data\/)/, ''))
  })
})
