import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanOffset } from '../../../src/base/span'
import { timekeeper, type StoryTime } from '../../../src/extract/dates/assignTimes'
import { noAmount, type Draft } from '../../../src/extract/draft'
import type { Role } from '../../../src/model/figure'
import { scanDates, storyOfNovember } from './scan'

const signs = { stated: '=', inferred: '~', unknown: '?' } as const

/** Passages with quantities in ⟦⟧ (⟦<…⟧ an old, ⟦>…⟧ a new level) → the passage, all drafts in order. */
function draftsOf(marked: string): { readonly text: string; readonly drafts: readonly Draft[] } {
  const quantities: Draft[] = []
  let text = ''
  for (const part of marked.split(/(⟦[<>]?[^⟧]*⟧)/)) {
    const match = /^⟦([<>]?)([^⟧]*)⟧$/.exec(part)
    const role: Role | null = match?.[1] === '<' ? 'before' : match?.[1] === '>' ? 'after' : null
    const printed = match ? (match[2] ?? '') : part
    if (match) {
      quantities.push({
        start: cleanOffset(text.length),
        end: cleanOffset(text.length + printed.length),
        kind: 'quantity',
        amount: { ...noAmount, role },
        rule: 'test',
        date: null,
        subject: null,
      })
    }
    text += printed
  }
  const dates = scanDates(text).filter(
    (date) => !quantities.some((q) => date.start < q.end && q.start < date.end),
  )
  return { text, drafts: [...quantities, ...dates].sort((a, b) => a.start - b.start) }
}

/** The times of the quantities of a passage: status sign, EDTF, and the date it came from. */
function quantityTimes(marked: string, story: Partial<StoryTime> = {}): readonly string[] {
  const { text, drafts } = draftsOf(marked)
  const span = { start: cleanOffset(0), end: cleanOffset(text.length) }
  const stories = [{ spans: [span], day: storyOfNovember, datelineAt: null, ...story }]
  const times = drafts.map(timekeeper(text, stories))
  return drafts.flatMap((draft, i) => {
    const time = times[i]
    if (draft.kind !== 'quantity' || !time) return []
    const from = time.timeFrom ? ` ${text.slice(time.timeFrom.start, time.timeFrom.end)}` : ''
    return [`${signs[time.timeStatus]}${time.time ?? ''}${from}`]
  })
}

const story = '~2024-11-04'
const cases: readonly (readonly [passage: string, times: readonly string[], why: string])[] = [
  ['自去年9月开馆至今年8月，接待⟦120万人次⟧。', ['~2023-09/2024-08 今年8月'], 'a stretch parted by words'],
  ['去年9月开馆，到今年8月接待⟦120万人次⟧。', ['~2024-08 今年8月'], 'two dates, no stretch'],
  ['自去年9月⟦3家⟧开馆至今年8月，共⟦5家⟧。', ['~2023-09 去年9月', '~2024-08 今年8月'], 'a number between'],
  [
    '暑运自7月1日开始，至8月31日结束，发送⟦8亿人次⟧。',
    ['~2024-07-01/2024-08-31 8月31日'],
    'a beginning that says so',
  ],
  ['1978年只有⟦3条⟧。如今，渔船有⟦216艘⟧。', ['=1978 1978年', '~2024-11-04'], 'now, in another sentence'],
  [
    '2012年仅⟦3家⟧，目前有⟦216家⟧，共⟦5万人⟧。',
    ['=2012 2012年', '~2024-11-04', '~2024-11-04'],
    'now, in the same one',
  ],
  ['2012年仅⟦3家⟧，共⟦5万人⟧。', ['=2012 2012年', '=2012 2012年'], 'not now'],
  ['记者3日获悉，目前有⟦216家⟧。', ['~2024-11-03 3日'], 'now, as somebody said it on a day'],
  ['去年同日为⟦48亿元⟧。', ['~2023 去年同日'], 'the year is sure, the day is not'],
  ['明后两天还有⟦50毫米⟧。', ['~2024-11-05/2024-11-06 明后两天'], 'neighbouring days'],
  [
    '截至2024年10月，全县共有⟦5家⟧粮库、⟦12支⟧车队。',
    ['=2024-10 2024年10月', '=2024-10 2024年10月'],
    'as-of',
  ],
  [
    '10月进口⟦2万吨⟧，1—10月进口⟦30万吨⟧。',
    ['~2024-10 10月', '~2024-01/2024-10 1—10月'],
    'the nearest before',
  ],
  ['⟦30万吨⟧的订单，11月3日已经签下。', [story], 'a date behind belongs to what follows'],
  ['今年以来，码头装船⟦80艘⟧。', ['~2024/.. 今年以来'], 'since'],
  [
    '自2024年秋季学期起，补助由⟦<600元⟧提高至⟦>800元⟧。',
    ['?', '=2024-23/.. 2024年秋季学期起'],
    'an old level ends',
  ],
  [
    '产量从2022年的⟦<5万吨⟧增加到2023年的⟦>8万吨⟧。',
    ['=2022 2022年', '=2023 2023年'],
    'each level has its year',
  ],
  ['收费由⟦<60元⟧调整为⟦>70元⟧。', ['?', story], 'an old level without a date is not the story’s'],
  ['10月税率由⟦<5%⟧提高至⟦>6%⟧。', ['?', '~2024-10 10月'], 'nor the month’s of the change'],
  ['产量比2022年增长⟦5%⟧。', [story], 'only compared with'],
  ['前三季度产量较去年同期增长⟦5%⟧。', ['~2024-01/2024-09 前三季度'], 'the basis is passed over'],
  ['今有⟦12家⟧，去年同期有⟦9家⟧。', [story, '~2023 去年'], 'the same period, told in a clause of its own'],
  ['今有⟦12家⟧，是去年同期的⟦3倍⟧。', [story, story], 'the same period, compared with'],
  ['增速为⟦3%⟧，为2020年3月以来最低，仅⟦2家⟧盈利。', [story, story], 'a record is no time'],
  [
    '三季度增速为⟦3%⟧，为5个季度以来最慢，仅⟦2家⟧盈利。',
    ['~2024-35 三季度', '~2024-35 三季度'],
    'nor a stretch of one',
  ],
  ['记者4日从粮食局获悉，全县有⟦5家⟧粮库。', ['~2024-11-04 4日'], 'when somebody spoke: inferred'],
  ['粮食局4日公布，10月入库⟦2万吨⟧。', ['~2024-10 10月'], 'what is said has its own time'],
  ['冲突去年10月爆发以来，已有⟦3艘⟧船停航。', ['~2023-10/.. 去年10月'], '以来 closes the clause'],
  ['2015年6月，码头改制启动以来，共有⟦7家⟧公司落户。', ['=2015-06/.. 2015年6月'], '以来 after a comma'],
  [
    '前三季度出口⟦5亿元⟧。其中，轮胎出口⟦2亿元⟧。',
    ['~2024-01/2024-09 前三季度', '~2024-01/2024-09 前三季度'],
    'the paragraph counts on',
  ],
  ['前三季度出口⟦5亿元⟧。\n全县有⟦9家⟧船厂。', ['~2024-01/2024-09 前三季度', story], 'but not the next one'],
  ['10月3日到港⟦5艘⟧。全县有⟦9家⟧船厂。', ['~2024-10-03 10月3日', story], 'a day does not reach on'],
  ['2023年，县里开会。全县有⟦9家⟧船厂。', [story], 'nor a year that counted nothing'],
  ['展会将于15日开幕，⟦300家⟧企业报名。', ['~2024-11-15 15日'], 'to come'],
  ['到2035年，人均达到⟦2万元⟧。', ['=2035 2035年'], 'a target'],
  ['连续7年，⟦6家⟧企业参展。', [story], 'a length is no time'],
  ['上午10时，⟦6家⟧企业签约。', [story], 'nor the clock'],
  ['近三年，新增⟦6家⟧企业。', ['~2021/2024 近三年'], 'a stretch up to the story'],
  ['2020年开工，次年建成⟦6座⟧仓。', ['~2021 次年'], 'from the year last named'],
  ['2020年开工，10月建成⟦6座⟧仓。', ['~2020-10 10月'], 'a month takes the sentence’s year'],
  ['全县有⟦9家⟧船厂。', [story], 'nothing named: the story’s day'],
]

describe('the time that a quantity speaks of', () => {
  test.each(cases)('%s', (passage, times) => {
    expect(quantityTimes(passage)).toEqual(times)
  })

  test('the dateline’s date is where a story’s day comes from', () => {
    const at = { start: cleanOffset(5), end: cleanOffset(10) }
    expect(quantityTimes('新华社临江11月4日电 全县有⟦9家⟧船厂。', { datelineAt: at })).toEqual([
      '~2024-11-04 11月4日',
    ])
  })

  test('without a story’s day nothing is known', () => {
    expect(quantityTimes('全县有⟦9家⟧船厂，今年新增⟦2家⟧。', { day: null })).toEqual(['?', '?'])
  })

  test('a date that cannot be placed keeps older ones away', () => {
    const day = null
    expect(quantityTimes('2019年建成⟦9家⟧，今年新增⟦2家⟧。', { day })).toEqual(['=2019 2019年', '?'])
    expect(quantityTimes('2019年建成⟦9家⟧。今年以来新增⟦2家⟧。', { day })).toEqual(['=2019 2019年', '?'])
    expect(quantityTimes('2019年建成⟦9家⟧，新增⟦2家⟧。', { day })).toEqual(['=2019 2019年', '=2019 2019年'])
  })

  test('a story’s day without a year is written so', () => {
    expect(quantityTimes('全县有⟦9家⟧船厂。', { day: { year: null, month: 11, day: 4 } })).toEqual([
      '~XXXX-11-04',
    ])
  })

  test('outside of every story nothing is known', () => {
    expect(quantityTimes('全县有⟦9家⟧船厂。', { spans: [] })).toEqual(['?'])
  })

  test('each story has its own day and its own memory', () => {
    const { text, drafts } = draftsOf('2020年开工。全县有⟦9家⟧船厂。同年有⟦8家⟧。')
    const middle = cleanOffset(text.indexOf('同年'))
    const stories: StoryTime[] = [
      { spans: [{ start: cleanOffset(0), end: middle }], day: { year: 2024, month: 11, day: 4 }, datelineAt: null },
      { spans: [{ start: middle, end: cleanOffset(text.length) }], day: { year: 2023, month: 5, day: 6 }, datelineAt: null },
    ] // prettier-ignore
    const times = drafts.map(timekeeper(text, stories)).map((time) => time.time)
    expect(times).toEqual(['2020', '2024-11-04', '2023', '2023'])
  })

  test('as many times as drafts, whatever the text', () => {
    const words = fc.constantFrom(
      '截至',
      '10月',
      '5日',
      '⟦5家⟧',
      '以来，',
      '。',
      '\n',
      '今年',
      '比',
      '2023年',
      '将',
      '次日',
      '，',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const { text, drafts } = draftsOf(parts.join(''))
        const span = { start: cleanOffset(0), end: cleanOffset(text.length) }
        const times = drafts.map(
          timekeeper(text, [{ spans: [span], day: storyOfNovember, datelineAt: null }]),
        )
        expect(times).toHaveLength(drafts.length)
        for (const time of times) expect(time.timeStatus === 'unknown').toBe(time.time === null)
      }),
    )
  })
})
