import { describe, expect, it } from 'vitest'
import { escapeXml, renderSvg, renumberIds } from '../../src/charts/renderSvg'
import { gallerySpec } from './gallery/spec'

const spec = gallerySpec('disputed')

describe('renderSvg', () => {
  it('gives the same bytes again, whatever was drawn in between', () => {
    const first = renderSvg(spec, { edition: 'light', width: 720 })
    renderSvg(gallerySpec('ends'), { edition: 'dark', width: 360 })
    expect(renderSvg(spec, { edition: 'light', width: 720 })).toBe(first)
  })
  it('carries title, description, language, and the source in the picture', () => {
    const svg = renderSvg(spec, { edition: 'light', width: 720 })
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*lang="zh-CN"[^>]*><title>刊本不一的数字用朱色<\/title><desc>/,
    )
    expect(svg).toContain('>来源：新华社，2024-11-04；版面 a、b；有据</text>')
  })
  it('keeps every attribute in one piece', () => {
    const svg = renderSvg(spec, { edition: 'dark', width: 360 })
    expect(svg.replace(/<[a-zA-Z/][^<>"]*(?:"[^"<>]*"[^<>"]*)*>/g, '')).not.toContain('<')
    expect(svg).not.toMatch(/dominant-baseline|ecmeta|zr\d/)
  })
  it('leaves the words to the page where asked', () => {
    const svg = renderSvg(spec, { edition: 'light', width: 720, chrome: false })
    expect(svg).not.toContain('来源：新华社，2024-11-04；版面 a、b；有据</text>')
    expect(svg).not.toContain('#faf7f0" ')
  })
  it('fills a fixed sheet', () => {
    const svg = renderSvg(spec, { edition: 'light', width: 1920, height: 1080 })
    expect(svg).toContain('width="1920" height="1080"')
  })
})

describe('escapeXml', () => {
  it('escapes what XML would read', () => {
    expect(escapeXml('<a & "b">')).toBe('&lt;a &amp; &quot;b&quot;&gt;')
  })
})

describe('renumberIds', () => {
  it('numbers by first appearance', () => {
    expect(renumberIds('url(#zr7-g3) zr7-c9 zr7-g3', 'x')).toBe('url(#x-0) x-1 x-0')
  })
})
