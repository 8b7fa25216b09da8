/**
 * What counts when two printings are compared, character by character: letters and digits, whatever
 * their width and case. White space, punctuation and Markdown marks differ from paper to paper and
 * from one OCR run to the next, and count for nothing. Knows no word.
 *
 *   fold('，') → 0; fold('Ａ') → code of 'a'; fold('志') → code of '志'
 */
const KEPT = /[\p{L}\p{N}\p{Cs}]/u
const memo = new Map<number, number>()

/** Gives the code that stands for a UTF-16 code unit in comparisons; 0 where it counts for nothing. */
export function fold(unit: number): number {
  const known = memo.get(unit)
  if (known !== undefined) return known
  // Half-width forms of U+FF01 to U+FF5E lie 0xFEE0 below them.
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit
  const letter = String.fromCharCode(narrow).toLowerCase()
  const folded = KEPT.test(letter) ? letter.charCodeAt(0) : 0
  memo.set(unit, folded)
  return folded
}
