import { describe, expect, it } from 'vitest'
import { formatAmount, formatChange, nothing, spokenAmount } from '../../src/format/amount'
import type { Amount, Bound } from '../../src/model/figure'

const plain: Amount = {
  value: null, min: null, max: null, bound: 'eq', unit: null, per: null, role: null, basis: null, range: null,
} // prettier-ignore
const of = (value: number | null, unit: string | null, more: Partial<Amount> = {}): Amount => ({
  ...plain,
  value,
  unit,
  ...more,
})

const limit = of(20000, '元', { bound: 'le', per: '年' })
const proposals = of(65000, '项', { bound: 'lt' })
const crowd = of(null, '名', { bound: 'approx', min: 2000, max: 10000 })

describe('formatAmount', () => {
  it.each([
    ['exact count', of(3496, '家'), '3496家', '3,496'],
    ['limit a year', limit, '每年≤20,000元', '≤ 20,000 yuan a year'],
    ['no point', crowd, '2000–10,000名', '2,000–10,000'],
    ['rate', of(6.7, '%'), '6.7%', '6.7%'],
    ['rise', of(6.7, '%', { role: 'change' }), '+6.7%', '+6.7%'],
    ['fall', of(-3, '%', { role: 'change' }), '−3%', '−3%'],
    ['a rise by twice', of(2, '倍', { role: 'change' }), '+2倍', '+200%'],
    ['twice, no rise', of(2, '倍'), '2倍', '2 times'],
    ['basis points', of(60, 'bp'), '60个基点', '60 bp'],
    ['area', of(360000, '平方米', { bound: 'gt' }), '>360,000平方米', '> 360,000 m²'],
    ['range', of(null, '倍', { range: { low: 5, high: 10 } }), '5–10倍', '5–10 times'],
    ['unknown unit', of(5, '盏'), '5盏', '5 盏'],
    ['no unit', of(5, null), '5', '5'],
    ['one end', of(null, '家', { min: 100 }), '100家以上', '100 or more'],
    ['nothing', of(null, '家'), nothing, nothing],
  ] as const)('%s', (_name, amount, zh, en) => {
    expect([formatAmount(amount, 'zh'), formatAmount(amount, 'en')]).toEqual([zh, en])
  })

  it('says the bound in words', () => {
    const words = (bound: Bound): string[] =>
      (['zh', 'en'] as const).map((language) =>
        formatAmount(of(65000, '项', { bound }), language, { hedge: 'words', style: 'compact' }),
      )
    expect((['eq', 'approx', 'gt', 'lt', 'ge', 'le'] as const).map(words)).toEqual([
      ['6.5万项', '65K'],
      ['约6.5万项', 'about 65K'],
      ['超过6.5万项', 'more than 65K'],
      ['近6.5万项', 'just under 65K'],
      ['至少6.5万项', 'at least 65K'],
      ['不超过6.5万项', 'at most 65K'],
    ])
  })

  it('leaves out what is not asked for', () => {
    expect(formatAmount(limit, 'en', { hedge: 'none', per: false, unit: false })).toBe('20,000')
  })
})

describe('spokenAmount', () => {
  it.each([
    [proposals, '近6.5万项', 'just under 65,000 items'],
    [crowd, '2000到1万名', '2,000 to 10,000 people'],
    [limit, '每年不超过2万元', 'at most 20,000 yuan a year'],
    [of(1, '名', { bound: 'ge', per: '天' }), '每天至少1名', 'at least 1 person a day'],
    [of(6.5, '%'), '6.5%', '6.5 percent'],
    [of(null, '家'), '没有确数', 'no number given'],
  ])('%#', (amount, zh, en) => {
    expect([spokenAmount(amount, 'zh'), spokenAmount(amount, 'en')]).toEqual([zh, en])
  })
  it('takes a better noun', () => {
    expect(spokenAmount(proposals, 'en', 'proposals')).toBe('just under 65,000 proposals')
  })
})

describe('formatChange', () => {
  it('says a shared unit once', () => {
    expect(formatChange(of(9, '平方米'), of(18, '平方米'), 'en')).toBe('9 → 18 m²')
    expect(formatChange(of(9, '平方米'), of(18, '平方米'), 'zh')).toBe('9 → 18平方米')
  })
  it('says both units where they differ', () => {
    expect(formatChange(of(9, '米'), of(18, '公里'), 'en')).toBe('9 m → 18 km')
  })
})
