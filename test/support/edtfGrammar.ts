/**
 * The part of EDTF (ISO 8601-2) that times in a corpus may use, as a grammar: for tests that whatever is
 * written can be read by others. Says only whether a text is EDTF, not what it means.
 */

const YEAR = '-?(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)'
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'
/** Seasons 21 to 24, quarters 33 to 36, halves 40 and 41. */
const GROUPING = '(?:2[1-4]|3[3-6]|4[01])'
const DATE = `${YEAR}(?:-(?:${GROUPING}|${MONTH}(?:-${DAY})?))?`
const EDTF = new RegExp(`^(?:${DATE}|${DATE}/${DATE}|${DATE}/\\.\\.|\\.\\./${DATE})$`)

/** Says whether a text is EDTF as a corpus may use it. */
export function isEdtf(text: string): boolean {
  return EDTF.test(text)
}
