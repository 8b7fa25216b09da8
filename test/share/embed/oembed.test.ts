// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { discoveryLink, oembedJson, oembedPath, type OembedOptions } from '../../../src/share/embed/oembed'

const site = 'https://example.org/numbers/'
const options: OembedOptions = {
  site,
  chart: 'expo-area',
  language: 'en',
  theme: 'auto',
  drawn: true,
  pin: null,
  title: 'Floor space & more',
  width: 720,
  height: 400,
  thumbnail: { path: 'charts/expo-area.en.png', width: 1200, height: 630 },
}

test('the answer has what oEmbed asks of a rich thing, with absolute addresses', () => {
  const answer = JSON.parse(oembedJson(options)) as Record<string, unknown>
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: options.title,
    provider_name: 'Youju',
    width: 720,
    height: 400,
    thumbnail_url: 'https://example.org/numbers/charts/expo-area.en.png',
    thumbnail_width: 1200,
  })
  document.body.innerHTML = String(answer['html'])
  expect(present(document.querySelector('iframe'), 'a frame').src).toBe(
    'https://example.org/numbers/embed/expo-area.en.html',
  )
})

test('without a picture there is no thumbnail, not an empty one', () => {
  expect(oembedJson({ ...options, thumbnail: null })).not.toContain('thumbnail')
})

test('where the address of the site is not known, it is a link with a title, without any address', () => {
  const answer = JSON.parse(oembedJson({ ...options, site: null })) as Record<string, unknown>
  expect(answer).toMatchObject({ version: '1.0', type: 'link', title: options.title })
  expect(Object.values(answer).filter((value) => /[:/]\/|html/.test(String(value)))).toEqual([])
})

test('the link leads to the file', () => {
  document.head.innerHTML = discoveryLink(site, 'expo-area', 'en', 'A "title"')
  const link = present(document.querySelector('link'), 'a link')
  expect(link.type).toBe('application/json+oembed')
  expect(link.href).toBe(site + oembedPath('expo-area', 'en'))
  expect(link.title).toBe('A "title"')
})
