import { describe, expect, it } from 'vitest'
import { describeChart } from '../../src/charts/describe'
import { gallerySpec } from './gallery/spec'

describe('describeChart', () => {
  it('says what is shown, the extremes, what is uncertain', () => {
    const text = describeChart(gallerySpec('decades', 'en'))
    expect(text).toMatch(/^Numbers far apart stand on a log axis\. A sample; each step is tenfold\./)
    expect(text).toContain(
      'Largest, Registered volunteers: 237 million people; smallest, Industry trading groups: 14.',
    )
    expect(text).toContain(
      'Not exact, 3 of 7: Associations separated, Policy proposals, Investment projects.',
    )
  })
  it('says what is disputed and who prints it', () => {
    expect(describeChart(gallerySpec('disputed'))).toContain(
      '刊本不一致：未决的数作14家（版面 a）、4家（版面 b）',
    )
    expect(describeChart(gallerySpec('companion'))).not.toContain('刊本不一致')
  })
  it('tells a change as a change, hedges and all', () => {
    expect(describeChart(gallerySpec('change', 'en'))).toContain(
      'Limit: from at most 16,000 yuan a year to at most 20,000 yuan a year;',
    )
  })
  it('lists all figures that have no neighbour', () => {
    expect(describeChart(gallerySpec('figures'))).toContain('会议活动：近100场；审核时限：不超过48小时')
  })
  it('ends with the source, and says little of an empty chart', () => {
    expect(describeChart(gallerySpec('ratio'))).toMatch(/来源：新华社，2024-11-04；版面 a、b；有据。$/)
    expect(describeChart(gallerySpec('empty', 'en'))).toBe('Empty.')
  })
})
