/**
 * Notes that a story goes on elsewhere or comes from elsewhere: (下转 04 版), （上接第一版）. Works on text without
 * white space, but gives the page's number as printed.
 */

/** 转 alone is a word's end as well (周转): it needs its bracket. */
const ON = /(?:下转|[（(【](?:转至?|紧接))(第?[\dA-Z一二三四五六七八九十]{1,4}版[^）)】]{0,6})[）)】]?$/
const FROM = /^[（(【]?(?:上接|接)第?[\dA-Z一二三四五六七八九十]{1,4}版[^）)】]{0,12}[）)】]?/

/** Reads where a story goes on (`04版`), at the end of a paragraph or on a line of its own. */
export function continuedOn(compact: string): string | null {
  const tail = compact.slice(-24)
  return tail.includes('版') ? (ON.exec(tail)?.[1] ?? null) : null
}

/** Says whether a paragraph begins with a note that it comes from another page. */
export function continuesFrom(compact: string): boolean {
  return FROM.test(compact.slice(0, 30))
}

/** Says whether a line is nothing but such a note. */
export function isNote(compact: string): boolean {
  return compact.length <= 24 && (ON.test(compact) || FROM.exec(compact)?.[0].length === compact.length)
}
