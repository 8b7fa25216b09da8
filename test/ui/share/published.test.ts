import { describe, expect, test, vi } from 'vitest'
import { findPublished, publishedAt } from '../../../src/ui/share/published'

const chartPage = '<link rel="alternate" type="application/json+oembed" href="x">'
const withFrame = `${chartPage}<link rel="alternate" type="text/html" href="../embed/expo.zh.html">`
const answer = (ok: boolean, html = chartPage) =>
  vi.fn(() => Promise.resolve({ ok, text: () => Promise.resolve(html) }))

describe('a chart on the site', () => {
  test('lies beside the page, whatever view it shows', () => {
    expect(publishedAt('https://example.org/some/repo/?q=1#x', 'expo', 'en')).toEqual({
      png: 'https://example.org/some/repo/charts/expo.en.png',
      svg: 'https://example.org/some/repo/charts/expo.en.svg',
      outlined: 'https://example.org/some/repo/charts/expo.en.outlined.svg',
      page: 'https://example.org/some/repo/charts/expo.en.html',
    })
  })

  test('is found where the site says that it has it', async () => {
    const ask = answer(true)
    const found = await findPublished('https://example.org/youju.html', 'expo', 'zh', ask)
    expect(found?.page).toBe('https://example.org/charts/expo.zh.html')
    expect(ask).toHaveBeenCalledWith(found?.page)
  })

  test('has a drawn frame where its page names that very one', async () => {
    const drawn = async (language: 'zh' | 'en', html: string) =>
      (await findPublished('https://example.org/', 'expo', language, answer(true, html)))?.drawn
    expect(await drawn('zh', withFrame)).toBe(true)
    expect(await drawn('en', withFrame)).toBe(false)
    expect(await drawn('zh', chartPage)).toBe(false)
  })

  test('is not where it says no, or nothing', async () => {
    expect(await findPublished('https://example.org/', 'expo', 'zh', answer(false))).toBeNull()
    const offline = vi.fn(() => Promise.reject(new TypeError('offline')))
    expect(await findPublished('https://example.org/', 'expo', 'zh', offline)).toBeNull()
  })

  test('is not where every address is answered with the same page', async () => {
    const ask = answer(true, '<title>Welcome</title>')
    expect(await findPublished('https://example.org/', 'expo', 'zh', ask)).toBeNull()
  })

  test('a page from a disk does not even ask', async () => {
    const ask = answer(true)
    expect(await findPublished('file:///media/stick/youju.html', 'expo', 'zh', ask)).toBeNull()
    expect(ask).not.toHaveBeenCalled()
  })
})
