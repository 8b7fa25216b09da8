/**
 * Reads days of the lunar calendar: 正月十五 · 农历八月十五 · 腊月二十三 · 九月初九 · 大年初一 → date. Knows no calendar that
 * would turn them into days of the sun's, so their time stays open.
 */
import type { Draft, Parser } from '../draft'
import { makeDraft } from './makeDraft'

const DAY =
  '(?:初[一二三四五六七八九十]|[二三]十[一二三四五六七八九]?|十[一二三四五六七八九]?|廿[一二三四五六七八九]?)'
/** No day of the moon: 十月三十日 is one of the sun's, 十月三十万 and 八月十余 are amounts. */
const END = '(?![日号多余来几百千万亿个名家]|[一二三四五六七八九十])'
const dayAt = new RegExp(`${DAY}${END}`, 'y')
const monthAndDayAt = new RegExp(`(?:十[一二]?|[一二三四五六七八九])月(${DAY})${END}`, 'y')
const calendarBefore = /(?:农历|阴历|旧历|夏历)(?:[^，。；、\d]{0,4}年)?$/
const monthBefore = /(?:农历|阴历|旧历|夏历)?[正腊冬]月初?$/
/** Feasts that are called by their day, with no 初 and no calendar beside it. */
const feasts = ['二月二', '三月三', '六月六', '七月七', '七月半', '八月十五']
const LEAD = 9

/** Behind 正月, which no numeral opens, and 初八 by itself: the anchor is the day's numeral. */
function readNamedMonth(text: string, at: number, floor: number): Draft | undefined {
  const first = text[at - 1] === '初'
  const lead = monthBefore.exec(text.slice(Math.max(floor, at - LEAD), at))?.[0] ?? ''
  if (lead === '' && !(first && at > floor)) return undefined
  dayAt.lastIndex = first ? at - 1 : at
  if (!dayAt.test(text)) return undefined
  const end = dayAt.lastIndex
  // 初一, 初二 and 初三 are also years at school.
  const school = lead === '' && '一二三'.includes(text[at] ?? ' ')
  const start = lead === '' ? at - 1 : at - lead.length
  return makeDraft({ start, end, kind: school ? 'rhetorical' : 'date', rule: 'parseLunarDay' })
}

const newYear = /初[一二三四五六七八九十]|三十/y

/** 大|年初一, 大|年三十: asked at 年, before anybody reads 年初. */
function readNewYear(text: string, at: number, floor: number): Draft | undefined {
  if (text[at - 1] !== '大' || at - 1 < floor) return undefined
  newYear.lastIndex = at + 1
  if (!newYear.test(text)) return undefined
  return makeDraft({ start: at - 1, end: newYear.lastIndex, kind: 'date', rule: 'parseLunarDay' })
}

/** 农历八月十五, 九月初九: the month is a numeral. */
function readNumberedMonth(text: string, at: number, floor: number): Draft | undefined {
  const calendar = calendarBefore.exec(text.slice(Math.max(floor, at - LEAD), at))?.[0] ?? ''
  const feast = feasts.find(
    (name) => text.startsWith(name, at) && !'十日号万千百亿'.includes(text[at + name.length] ?? '，'),
  )
  if (feast !== undefined)
    return makeDraft({
      start: at - calendar.length,
      end: at + feast.length,
      kind: 'date',
      rule: 'parseLunarDay',
    })
  monthAndDayAt.lastIndex = at
  const found = monthAndDayAt.exec(text)
  if (!found || (calendar === '' && !found[1]?.startsWith('初'))) return undefined
  return makeDraft({
    start: at - calendar.length,
    end: at + found[0].length,
    kind: 'date',
    rule: 'parseLunarDay',
  })
}

export const parseLunarDay: Parser = {
  name: 'parseLunarDay',
  starts: '年一二三四五六七八九十廿',
  parse(text, at, { floor, numeral }): Draft | undefined {
    if (numeral !== undefined && text[numeral.end] === '月') return readNumberedMonth(text, at, floor)
    if (text[at] === '年') return readNewYear(text, at, floor)
    return '月初'.includes(text[at - 1] ?? ' ') ? readNamedMonth(text, at, floor) : undefined
  },
}
