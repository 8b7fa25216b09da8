/**
 * The little that all readers of dates share: patterns anchored at a place, and the shapes of the numerals
 * inside dates. Knows no date. Each pattern is a run of bounded pieces, so a match costs a bounded number
 * of steps wherever it is tried.
 */
import { codeAt } from '../codeAt'
import { SignSet } from '../signSet'
import { isNumeralSign, numeralEnd } from './signs'

/** Tries a pattern at exactly one place. */
export type Matcher = (text: string, at: number) => RegExpExecArray | null

/**
 * Makes a matcher of a pattern's source; it never searches on from the place. `heads` holds every sign that a match
 * can begin with, `behind` every sign that can stand behind a numeral that it begins with, `seconds` every sign that can
 * come second where it begins with no numeral: one look at each turns nearly all places away, where starting the
 * pattern's machine would cost ten times as much.
 */
export function anchored(source: string, heads: string, behind?: string, seconds?: string): Matcher {
  const pattern = new RegExp(source, 'y')
  const first = new SignSet(heads)
  const behindNumeral = behind === undefined ? null : new SignSet(behind)
  const second = seconds === undefined ? null : new SignSet(seconds)
  return (text, at) => {
    const head = codeAt(text, at)
    if (!first.has(head)) return null
    if (isNumeralSign(head)) {
      if (behindNumeral && !behindNumeral.has(codeAt(text, numeralEnd(text, at)))) return null
    } else if (second && !second.has(codeAt(text, at + 1))) return null
    pattern.lastIndex = at
    return pattern.exec(text)
  }
}

/** A year in four signs: 2024, 二〇二四. */
export const YEAR = '(?:[12]\\d{3}(?!\\d)|[一二][〇○零一二三四五六七八九]{3}(?![〇○零一二三四五六七八九十]))'
export const YEAR_HEADS = '12一二'
/** A number of one or two digits, or 1 to 39 in hanzi: months, days, quarters. */
export const SMALL =
  '(?:\\d{1,2}(?!\\d)|[一二三四五六七八九]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])'
export const SMALL_HEADS = '0123456789一二三四五六七八九十廿卅'
/** 至 and 到, and the dashes and tildes that stand for them. */
export const TO = '(?:至|到|[—–―─－~～∼-]{1,2})'
export const TO_HEADS = '至到—–―─－~～∼-'

/** Says whether the sign at a place is a digit, Arabic or Chinese. */
export function isNumeralAt(text: string, at: number): boolean {
  return at >= 0 && countingSigns.has(codeAt(text, at))
}

/** The signs that a numeral of any size consists of. */
export const COUNTING = '0123456789〇○零一二两三四五六七八九十百千万亿廿卅'
const countingSigns = new SignSet(COUNTING)
