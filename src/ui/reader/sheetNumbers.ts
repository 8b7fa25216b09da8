/** Which sheets of a file a reader wants, as it is written: `1-3, 5`. Knows no file. */

/** A choice that a reader can look over; more are read in a second go. */
export const mostSheets = 24

/** `1-3, 5` → 1, 2, 3, 5; null where it says anything else, or too much. */
export function parseSheets(text: string, count: number): readonly number[] | null {
  const chosen = new Set<number>()
  for (const part of text.split(/[,，、\s]+/).filter((piece) => piece !== '')) {
    const [, first = '', last = first] = /^(\d{1,6})(?:[-–—~～](\d{1,6}))?$/.exec(part) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (first === '' || from < 1 || from > to || to > count || to - from >= mostSheets) return null
    for (let sheet = from; sheet <= to; sheet++) chosen.add(sheet)
  }
  return chosen.size === 0 || chosen.size > mostSheets ? null : [...chosen].sort((a, b) => a - b)
}
