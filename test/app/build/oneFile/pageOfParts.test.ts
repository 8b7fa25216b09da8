// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pageOfParts } from '../../../../src/app/build/oneFile/pageOfParts'

const html = `<html><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="modulepreload" crossorigin href="./assets/late.js">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<script type="application/ld+json">{"url":"./data/corpus.json"}</script>
<script type="module" crossorigin src="./assets/entry.js"></script>
<link rel="stylesheet" disabled crossorigin href="./assets/entry.css"><style>b{}</style>
</head><body><main>drawn</main></body></html>`

const built = new Map<string, string | Uint8Array>([
  ['index.html', html],
  ['icon.svg', '<svg/>'],
  ['assets/entry.js', 'import"./base.js";import("./late.js")'],
  ['assets/base.js', 'x="</script><!--"'],
  ['assets/late.js', 'new Worker(new URL("w.js",import.meta.url))'],
  ['assets/w.js', 'fetch("data:,")'],
  ['assets/entry.css', 'b{}'],
  ['assets/late.css', 'i{}'],
  ['charts/a.svg', '<svg/>'],
])
const page = (changed: readonly (readonly [string, string])[] = []): string =>
  pageOfParts(html, new Map([...built, ...changed]), 'load()')

describe('the page of parts', () => {
  test('holds what was drawn, every script that the entry leads to, and every style once', () => {
    const text = page()
    expect(text).toContain('<main>drawn</main>')
    expect([...text.matchAll(/data-part="([^"]+)"/g)].map(([, name]) => name)).toEqual(
      ['assets/base.js', 'assets/entry.js', 'assets/w.js', 'assets/late.js'].toSorted(
        (a, b) => text.indexOf(`data-part="${a}"`) - text.indexOf(`data-part="${b}"`),
      ),
    )
    expect(text.match(/b\{\}/g)).toHaveLength(1)
    expect(text.match(/i\{\}/g)).toHaveLength(1)
    expect(text).not.toContain('charts/a.svg')
  })

  test('leads to no file beside it', () => {
    const rest = page().replace(/data-(part|entry)="[^"]*"|part:\/\/[\w./]+|youjuParts\.\w+\("[^"]*"\)/g, '')
    expect(rest).not.toMatch(/assets\/|\.\/|corpus\.json/)
    expect(rest).toContain('href="data:image/svg+xml;base64,')
  })

  test('no text of a script ends its element', () => {
    expect(page().match(/<\/script>/g)).toHaveLength(page().match(/<script/g)?.length ?? 0)
    expect(page()).toContain('x="<\u{E000}/script><\u{E000}!--"')
  })

  test('allows its loader by the sum of it, and nothing from elsewhere', () => {
    const [, policy = ''] = /content="(default-src[^"]*)"/.exec(page()) ?? []
    const sum = createHash('sha256').update('load()').digest('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${sum}' blob:;`)
    expect(policy).toContain("worker-src 'self' data:;")
    expect(policy).not.toContain('unsafe')
  })

  test.each([
    [[['assets/late.js', 'fetch("./assets/late.css")']], 'names no file beside it: assets/late.css'],
    [[['assets/base.js', 'import"./entry.js"']], 'no part needs itself'],
    [[['assets/w.js', 'import("./base.js")']], 'the worker assets/w.js asks for no other file'],
    [[['assets/base.js', 'x="\u{E000}"']], 'the sign of the loader'],
  ] as const)('%j stops the build', (changed, reason) => expect(() => page(changed)).toThrow(reason))

  test('a picture from beside the page stops the build', () => {
    const withPicture = html.replace('<main>', '<main><img alt="" src="./charts/a.svg">')
    expect(() => pageOfParts(withPicture, built, 'load()')).toThrow('the page loads nothing')
  })
})
