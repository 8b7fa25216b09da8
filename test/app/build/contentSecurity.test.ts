import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, needsOf, withPolicy } from '../../../src/app/build/contentSecurity'

const nothing = { scripts: [], styles: [], parts: false }

describe('the policy of a page', () => {
  test('allows its own folder alone: no script inside, no eval, no plugin, no form', () => {
    expect(contentSecurityPolicy(nothing).split('; ')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
      "img-src 'self' data: blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html default',
    ])
  })

  test('allows what the page itself holds by its hash, once, and never by a word that allows all', () => {
    const policy = contentSecurityPolicy({ scripts: ['go()'], styles: ['a{}', 'a{}'], parts: true })
    // openssl dgst -sha256 -binary | base64
    expect(policy).toContain("script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='")
    expect(policy.match(/style-src 'self' 'sha256-[^']+'/)).not.toBeNull()
    expect(policy).toMatch(/script-src [^;]* blob:;/)
    expect(policy).toContain("worker-src 'self' data:")
    expect(policy).toContain('default youju-parts')
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})

describe('what a page needs is read from its HTML', () => {
  test.each([
    ['<style>a{}</style><style media="print">b{}</style>', { ...nothing, styles: ['a{}', 'b{}'] }],
    ['<script>go()</script>', { ...nothing, scripts: ['go()'] }],
    ['<script type="module">go()\r\nto()</script>', { ...nothing, scripts: ['go()\nto()'] }],
    ['<script type="module" src="./a.js"></script>', nothing],
    ['<script type="application/ld+json">{"a":1}</script>', nothing],
    [
      '<script type="text/plain" data-part="a.js">`<style>${a}</style><!--`</script>',
      { ...nothing, parts: true },
    ],
    ['<!-- <style>a{}</style> <script>go()</script> -->', nothing],
  ])('%s', (html, needs) => {
    expect(needsOf(html)).toEqual(needs)
  })

  test('the policy stands before all that it governs', () => {
    const page = '<head><meta charset="utf-8" /><style>a{}</style></head>'
    expect(withPolicy(page, needsOf(page))).toMatch(
      /^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="[^"]+" \/><style>/,
    )
  })
})
