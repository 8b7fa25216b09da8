import { describe, expect, it } from 'vitest'
import { formatTime, formatWhen } from '../../src/format/time'

describe('formatTime', () => {
  it.each([
    ['2024', '2024年', '2024'],
    ['2024-10', '2024年10月', 'Oct 2024'],
    ['2024-11-05', '2024年11月5日', '5 Nov 2024'],
    ['2024-34', '2024年第二季度', 'Q2 2024'],
    ['2024-40', '2024年上半年', 'first half of 2024'],
    ['2024-11-05/2024-11-10', '2024年11月5日至10日', '5–10 Nov 2024'],
    ['2024-09-30/2024-11-10', '2024年9月30日至11月10日', '30 Sep – 10 Nov 2024'],
    ['2024-01/2024-10', '2024年1月至10月', 'Jan – Oct 2024'],
    ['2018/2023', '2018年至2023年', '2018 – 2023'],
    ['2023-12/2024-02', '2023年12月至2024年2月', 'Dec 2023 – Feb 2024'],
    ['2023/..', '2023年起', 'since 2023'],
    ['../2024-10', '截至2024年10月', 'up to Oct 2024'],
    ['/2024', '截至2024年', 'up to 2024'],
    ['2024-11~', '约2024年11月', 'c. Nov 2024'],
    ['XXXX-03-18', '3月18日（年份不明）', '18 Mar (year unknown)'],
    ['XXXX-10', '10月（年份不明）', 'Oct (year unknown)'],
    ['XXXX-11-05/XXXX-11-10', '11月5日至10日（年份不明）', '5–10 Nov (year unknown)'],
    ['XXXX-09-30/XXXX-11-10', '9月30日至11月10日（年份不明）', '30 Sep – 10 Nov (year unknown)'],
    ['XXXX-10/..', '10月起（年份不明）', 'since Oct (year unknown)'],
    ['2024?', '2024年（存疑）', '2024 (uncertain)'],
  ])('%s: %s, %s', (edtf, zh, en) => {
    expect([formatTime(edtf, 'zh'), formatTime(edtf, 'en')]).toEqual([zh, en])
  })
  it.each(['2024-13', 'XXXX', 'XXXX-13', '2024-33-01', 'soon', '2024/soon', '../..', ''])(
    'leaves %j as it is',
    (text) => {
      expect(formatTime(text, 'zh')).toBe(text)
    },
  )
})

describe('formatWhen', () => {
  it('marks what was worked out', () => {
    expect(formatWhen('2024-11-04', 'inferred', 'zh')).toBe('2024年11月4日（推算）')
    expect(formatWhen('2024-11-04', 'inferred', 'en')).toBe('4 Nov 2024 (inferred)')
    expect(formatWhen('2024-11-04', 'stated', 'en')).toBe('4 Nov 2024')
  })
  it('has a dash for no time', () => {
    expect(formatWhen(null, 'unknown', 'zh')).toBe('—')
  })
})
