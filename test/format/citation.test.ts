import { describe, expect, it } from 'vitest'
import { present } from '../../src/base/assert'
import { cite } from '../../src/format/citation'
import { agencyName, sourceLine } from '../../src/format/source'
import { pageId } from '../../src/model/figure'
import { sampleCorpus } from '../support/sampleCorpus'

const story = (id: string) =>
  present(sampleCorpus.stories.find((s) => s.id === id), id) // prettier-ignore
const fair = { story: { ...story('fair'), byline: ['甲一', '乙二'] }, pages: sampleCorpus.pages }

describe('cite', () => {
  it('follows GB/T 7714 for newspapers; the agency publishes where the paper is unknown', () => {
    expect(cite(fair, 'gbt7714')).toBe(
      '甲一, 乙二. 博览会看点[N]. 新华社, 2024-11-04(版面 page-a, page-b).'.replaceAll('page-', ''),
    )
  })
  it('names the paper and its day where the page tells', () => {
    const pages = sampleCorpus.pages.map((p) => (p.id === 'page-a' ? { ...p, paper: '某日报' } : p))
    expect(cite({ ...fair, pages }, 'gbt7714')).toBe(
      '甲一, 乙二. 博览会看点[N]. 某日报, 2024-11-05(版面 a); 新华社, 2024-11-04(版面 b).',
    )
  })
  it('names three people, then 等', () => {
    const many = { ...fair, story: { ...fair.story, byline: ['甲', '乙', '丙', '丁'] } }
    expect(cite(many, 'gbt7714')).toMatch(/^甲, 乙, 丙, 等\. 博览会看点/)
  })
  it('opens with the headline where nobody signs', () => {
    expect(cite({ ...fair, story: story('loans') }, 'gbt7714')).toBe(
      '贷款政策调整[N]. 新华社, 2024-11-04(版面 b).',
    )
  })
  it('reads plainly in both languages', () => {
    expect(cite(fair, 'zh')).toBe('新华社（甲一、乙二）：《博览会看点》，2024年11月4日；版面 a、b。')
    expect(cite(fair, 'en')).toBe('Xinhua (甲一, 乙二), “博览会看点”, 4 Nov 2024; pages a, b.')
  })
  it('does without pages', () => {
    const bare = { ...fair, story: { ...story('loans'), printings: [] } }
    expect(cite(bare, 'gbt7714')).toBe('贷款政策调整[N]. 新华社, 2024-11-04.')
    expect(cite(bare, 'en')).toBe('Xinhua, “贷款政策调整”, 4 Nov 2024.')
  })
})

describe('sourceLine', () => {
  it('says each source and day once', () => {
    const both = [story('fair'), story('service'), story('caption')]
    expect(sourceLine(both, 'zh')).toBe('来源：新华社，2024-11-04、2024-11-05；版面 a、b、c；有据')
    expect(sourceLine(both, 'en')).toBe('Source: Xinhua, 4 Nov 2024, 5 Nov 2024; pages a, b, c; Youju')
  })
  it('keeps to the pages of the figures', () => {
    expect(sourceLine([story('fair')], 'en', { pages: [pageId('page-b')] })).toContain('; page b;')
  })
  it('has something to say of nothing', () => {
    expect(sourceLine([], 'zh')).toBe('来源：有据')
  })
})

describe('agencyName', () => {
  it('keeps an agency that it does not know', () => {
    expect([agencyName('新华社', 'en'), agencyName('某社', 'en')]).toEqual(['Xinhua', '某社'])
  })
})
