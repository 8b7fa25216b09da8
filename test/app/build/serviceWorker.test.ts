// @vitest-environment node
import { expect, test } from 'vitest'
import { keptFiles } from '../../../src/app/build/serviceWorker'

const read = (name: string): Uint8Array => Buffer.from(name)

test('the page, its parts and its icons are kept; what lies there for others is not', () => {
  const built = ['index.html', 'assets/a-12345678.js', 'icon-192.png', 'manifest.webmanifest', 'favicon.svg']
  const others = [
    'embed.html',
    'embed/a.zh.html',
    'embed/drawn-a1b2c3.js',
    'youju.html',
    'charts/a.zh.svg',
    'data/corpus.json',
    'oembed/a.zh.json',
    'sw.js',
    'assets/openPdf-a1b2c3.js',
    'assets/pdf.worker-a1b2c3.js',
  ]
  expect(keptFiles([...others, ...built], read).map(({ url }) => url)).toEqual(built.toSorted())
})

test('a name that stays the same has a sum, which changes with the text', () => {
  const [part, page] = keptFiles(['assets/a-12345678.js', 'index.html'], read)
  expect(part?.revision).toBeNull()
  expect(page?.revision).toMatch(/^[0-9a-f]{16}$/)
  expect(keptFiles(['index.html'], () => Buffer.from('other'))[0]?.revision).not.toBe(page?.revision)
})
