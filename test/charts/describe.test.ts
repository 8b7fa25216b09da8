import { describe, expect, it } from 'vitest'
import { describeChart } from '../../src/charts/describe'
import { gallerySpec } from './gallery/spec'

describe('describeChart', () => {
  it('says what is shown, the extremes, what is uncertain', () => {
    const text = describeChart(gallerySpec('decades', 'en'))
    expect(text).toMatch(/^Numbers far apart stand on a log axis: A sample; each step is tenfold\./)
    expect(text).toContain(
      'Largest: Registered volunteers: 237,000,000 people; smallest: Industry trading groups: 14 items.',
    )
    expect(text).toContain('are not exact')
  })
  it('says what is disputed and who prints it', () => {
    expect(describeChart(gallerySpec('disputed'))).toContain('未决的数作14家，又作4家（版面 b）')
    expect(describeChart(gallerySpec('companion'))).not.toContain('刊本不一致')
  })
  it('tells a change as a change', () => {
    expect(describeChart(gallerySpec('change'))).toContain('额度：由不超过16000元变为不超过20000元')
  })
  it('ends with the source, and says little of an empty chart', () => {
    expect(describeChart(gallerySpec('ratio'))).toMatch(/来源：新华社，2024-11-04；版面 a、b；有据。$/)
    expect(describeChart(gallerySpec('empty', 'en'))).toBe('Empty.')
  })
})
