import { describe, expect, test } from 'vitest'
import { PictureSettings } from '../../../src/ui/share/settings.svelte'

describe('picture settings', () => {
  test('start as a slide, by day, on paper, in the language of the page', () => {
    const settings = new PictureSettings('en')
    expect(settings.size).toEqual({ ok: true, value: { width: 1920, height: 1080 } })
    expect(settings).toMatchObject({ scale: 1, edition: 'light', transparent: false, language: 'en' })
  })

  test("a size of one's own starts from the one before, and takes what is typed", () => {
    const settings = new PictureSettings('zh')
    settings.choose('square')
    settings.choose('custom')
    expect(settings).toMatchObject({ width: '1200', height: '1200' })
    settings.width = '800'
    expect(settings.size).toEqual({ ok: true, value: { width: 800, height: 1200 } })
  })

  test('refuses what is no size and what is too small', () => {
    const settings = new PictureSettings('zh')
    settings.choose('custom')
    settings.width = 'wide'
    expect(settings.size).toEqual({ ok: false, error: 'not-a-number' })
    settings.width = '12'
    expect(settings.size).toEqual({ ok: false, error: 'too-small' })
  })
})
