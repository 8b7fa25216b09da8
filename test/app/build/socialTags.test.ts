import { describe, expect, test } from 'vitest'
import { metaHtml, socialTags, type SocialPage } from '../../../src/app/build/socialTags'

const page: SocialPage = {
  title: '3 < 4 & "more"',
  description: '数量',
  language: 'zh',
  path: 'charts/expo.zh.html',
  image: { path: 'charts/expo.zh.png', alt: '图', width: 1920, height: 1080 },
}
const read = (root: Parameters<typeof socialTags>[1]): Map<string, string> =>
  new Map(
    socialTags(page, root).map((tag) => [Object.values(tag)[0] ?? '', tag.content]), // prettier-ignore
  )

describe('the card of a page', () => {
  test('has absolute addresses where the address of the site is known', () => {
    const tags = read({ site: 'https://example.org/y/' })
    expect(tags.get('og:url')).toBe('https://example.org/y/charts/expo.zh.html')
    expect(tags.get('og:image')).toBe('https://example.org/y/charts/expo.zh.png')
    expect(tags.get('twitter:card')).toBe('summary_large_image')
    expect(tags.get('og:image:width')).toBe('1920')
  })

  test('says no address of its own where it has none, and leads to its picture from where it lies', () => {
    const tags = read({ up: '../' })
    expect(tags.has('og:url')).toBe(false)
    expect(tags.get('og:image')).toBe('../charts/expo.zh.png')
  })

  test('no text ends its attribute', () => {
    expect(metaHtml(socialTags(page, { up: '' }))).toContain(
      '<meta property="og:title" content="3 &lt; 4 &amp; &quot;more&quot;">',
    )
  })
})
