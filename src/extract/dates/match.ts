/**
 * The little that all readers of dates share: patterns anchored at a place, and the shapes of the numerals
 * inside dates. Knows no date. Each pattern is a run of bounded pieces, so a match costs a bounded number
 * of steps wherever it is tried.
 */

/** Tries a pattern at exactly one place. */
export type Matcher = (text: string, at: number) => RegExpExecArray | null

/** Makes a matcher of a pattern's source; it never searches on from the place. */
export function anchored(source: string): Matcher {
  const pattern = new RegExp(source, 'y')
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
}

/** A year in four signs: 2024, 二〇二四. */
export const YEAR = '(?:[12]\\d{3}(?!\\d)|[一二][〇○零一二三四五六七八九]{3}(?![〇○零一二三四五六七八九十]))'
/** A number of one or two digits, or 1 to 39 in hanzi: months, days, quarters. */
export const SMALL =
  '(?:\\d{1,2}(?!\\d)|[一二三四五六七八九]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])'
/** 至 and 到, and the dashes and tildes that stand for them. */
export const TO = '(?:至|到|[—–―─－~～∼-]{1,2})'

/** Says whether the sign at a place is a digit, Arabic or Chinese. */
export function isNumeralAt(text: string, at: number): boolean {
  return at >= 0 && /[\d〇○零一二两三四五六七八九十百千万亿廿卅]/.test(text.charAt(at))
}
