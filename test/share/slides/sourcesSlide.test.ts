import { describe, expect, test } from 'vitest'
import { deckSources, sourcePages } from '../../../src/share/slides/sourcesSlide'
import { sampleIndex } from '../sampleExcerpt'
import { sampleSpec } from '../sampleCharts'

describe('deckSources', () => {
  test('each source once, in the order in which the charts use it', () => {
    const specs = [sampleSpec('change'), sampleSpec('log'), sampleSpec('change')]
    const sources = deckSources(specs, sampleIndex, 'zh')
    expect(sources[0]).toBe('[1] 贷款政策调整[N]. 新华社, 2024-11-04(版面 b).')
    expect(new Set(sources.map((text) => text.slice(4))).size).toBe(sources.length)
  })
})

describe('sourcePages', () => {
  test('no source, no slide', () => expect(sourcePages([])).toEqual([]))

  test('what does not fit goes on, and nothing is lost', () => {
    const citations = Array.from(
      { length: 40 },
      (_, i) => `[${i + 1}] 一个标题[N]. 新华社, 2024-11-04(版面 a).`,
    )
    const pages = sourcePages(citations)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat()).toEqual(citations)
  })

  test('a citation longer than a slide stands on one of its own', () => {
    const long = '很长的标题'.repeat(400)
    expect(sourcePages(['a', long, 'b'])).toEqual([['a'], [long], ['b']])
  })
})
