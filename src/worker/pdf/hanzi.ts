/**
 * Hanzi as they are written everywhere else. Where a typeface draws a hanzi and a radical with one glyph, many PDF
 * files give the radical (⼭ for 山), which no search and no extraction takes for the word. Lengths stay the same.
 */

/** Radicals whose plain form Unicode does not name: the simplified ones, and a few more that are words. */
const simplified: Readonly<Record<string, string>> = {
  '⺠': '民', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青', '⻙': '韦',
  '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤',
  '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟', '⺁': '厂', '⺒': '巳', '⺝': '月', '⺫': '目',
} // prettier-ignore

/** Radicals, and the hanzi that older encodings have twice. */
const strange = /[\u2E80-\u2FDF\uF900-\uFAFF]/g

/** Writes radicals as the hanzi that they show. */
export function plainHanzi(text: string): string {
  return text.replace(strange, (sign) => {
    const plain = simplified[sign] ?? sign.normalize('NFKC')
    return plain.length === sign.length ? plain : sign
  })
}
