// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { embedAddress, framePath, readEmbedQuery } from '../../../src/share/embed/embedAddress'
import { embedCode, embedFrame, type EmbedOptions } from '../../../src/share/embed/embedCode'

const options: EmbedOptions = {
  base: 'https://example.org/numbers/index.html?story=fair#top',
  chart: 'expo-area',
  language: 'en',
  theme: 'auto',
  drawn: false,
  pin: null,
  title: 'Floor space "at least" <42> & more',
  height: 421.3,
}

function frameOf(html: string): HTMLIFrameElement {
  document.body.innerHTML = html
  return present(document.querySelector('iframe'), 'a frame')
}

describe('embedAddress', () => {
  test('lies beside the page, without its query', () => {
    expect(embedAddress(options.base, options)).toBe(
      'https://example.org/numbers/embed.html?chart=expo-area&lang=en',
    )
  })

  test('a pin and a theme are written, defaults are not', () => {
    const pinned = { ...options, language: 'zh', theme: 'dark', pin: '0123456789ab' } as const
    expect(embedAddress('https://e.org/', pinned)).toBe(
      'https://e.org/embed.html?chart=expo-area&theme=dark&pin=0123456789ab',
    )
  })

  test('where the site has drawn the chart, it is a page of its own, and only what is left is asked', () => {
    const drawn = { ...options, drawn: true }
    expect(embedAddress(options.base, drawn)).toBe('https://example.org/numbers/embed/expo-area.en.html')
    expect(
      embedAddress('https://e.org/', { ...drawn, language: 'zh', theme: 'dark', pin: '0123456789ab' }),
    ).toBe(`https://e.org/${framePath('expo-area', 'zh')}?theme=dark&pin=0123456789ab`)
  })

  test('what is written is read back', () => {
    const choice = fc.record({
      chart: fc
        .string({ unit: 'grapheme', minLength: 1 })
        .filter((text) => text.trim() === text && text !== ''),
      language: fc.constantFrom('zh' as const, 'en' as const),
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      pin: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: null }),
    })
    fc.assert(
      fc.property(choice, (one) => {
        const read = (drawn: boolean) =>
          readEmbedQuery(new URL(embedAddress('https://e.org/x/', { ...one, drawn })).search)
        expect(read(false)).toEqual(one)
        const { theme, pin } = one
        expect(read(true)).toMatchObject({ theme, pin, chart: null })
      }),
    )
  })

  test.each([
    ['', 'nothing'],
    ['?chart=&lang=fr&theme=sepia&pin=%20', 'bad values'],
    ['?utm_source=x', 'unknown keys'],
  ])('%j: %s are the defaults', (query) => {
    expect(readEmbedQuery(query)).toEqual({ chart: null, language: 'zh', theme: 'auto', pin: null })
  })
})

describe('the frame', () => {
  test('is as wide as its place, lazy, titled, with a height of its own', () => {
    const frame = frameOf(embedFrame(options))
    expect(frame.title).toBe(options.title)
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.getAttribute('width')).toBe('100%')
    expect(frame.getAttribute('height')).toBe('422')
    expect(frame.src).toBe(embedAddress(options.base, options))
  })

  test('holds no script: pages that strip scripts keep all of it', () => {
    expect(embedFrame(options)).not.toContain('script')
  })
})

describe('the listener', () => {
  /** Runs the pasted script as a page would; `currentScript` is what a browser sets. */
  function paste(): HTMLIFrameElement {
    const frame = frameOf(embedCode(options))
    const script = present(document.querySelector('script'), 'a script')
    Object.defineProperty(document, 'currentScript', { value: script, configurable: true })
    new Function(script.textContent)()
    return frame
  }
  const post = (data: unknown, source: Window | null): void =>
    void window.dispatchEvent(new MessageEvent('message', { data, source }))

  test('takes the height from its own frame, rounded up', () => {
    const frame = paste()
    post({ youju: 'height', height: 500.2 }, frame.contentWindow)
    expect(frame.style.height).toBe('501px')
  })

  test.each([
    ['another window', { youju: 'height', height: 500 }, () => window],
    ['no window', { youju: 'height', height: 500 }, () => null],
    ['another message', { type: 'height', height: 500 }, (f: HTMLIFrameElement) => f.contentWindow],
    ['a text', 'height', (f: HTMLIFrameElement) => f.contentWindow],
    ['nothing', null, (f: HTMLIFrameElement) => f.contentWindow],
    ['a height that is none', { youju: 'height', height: '100%' }, (f: HTMLIFrameElement) => f.contentWindow],
    ['an endless height', { youju: 'height', height: 1e9 }, (f: HTMLIFrameElement) => f.contentWindow],
    ['a height below zero', { youju: 'height', height: -5 }, (f: HTMLIFrameElement) => f.contentWindow],
  ])('does not listen to %s', (_, data, source) => {
    const frame = paste()
    post(data, source(frame))
    expect(frame.style.height).toBe('')
  })

  test('two frames on a page do not disturb each other', () => {
    const first = paste()
    const other = document.createElement('iframe')
    document.body.append(other)
    post({ youju: 'height', height: 300 }, other.contentWindow)
    expect(first.style.height).toBe('')
  })
})
