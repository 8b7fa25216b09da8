/**
 * Credits of pictures: （新华社发）, □新华社发, 新华社记者 王一 摄. A paragraph that ends with one is a caption; a line that
 * is nothing else belongs to the caption beside it. Works on text without white space.
 */
import { SignSet } from '../signSet'
import { AGENCY } from './wire'

const SIGNED = `(${AGENCY})(?:(?:特约|特派)?记者|通讯员)?[^（）()，。；：“”]{0,16}?(?:发|摄|图|供图)(?:[（(][^（）()]{1,10}摄[）)])?`
const TAKEN = '(?:(?:资料|本报|记者|通讯员)[^（）()，。]{0,8}|[\u4e00-\u9fff·]{2,8})摄'
const atEnd = new RegExp(`(?:[（(]|[□■])(?:${SIGNED}|${TAKEN})[）)]?$`)
const alone = new RegExp(`^[（(□■]?(?:${SIGNED}|${TAKEN})[）)]?$`)
/** The last sign of a credit. */
const ENDS = new SignSet('发摄图）)')
/** A credit stands behind one of these. */
const MARK = /[（(□■]/
const CAPTION = /拍摄|图为|这是|^(?:\d{1,2}月)?\d{1,2}日[，,]|^当日[，,]|^(?:\d{1,2}月)\d{1,2}日/
/** No caption is longer; an article may end in a credit only by accident of the transcription. */
const LONGEST_CAPTION = 400

/** Says whether a paragraph is a caption that ends with its credit. */
export function isCaption(compact: string): boolean {
  if (compact.length > LONGEST_CAPTION || !ENDS.has(compact.charCodeAt(compact.length - 1))) return false
  return MARK.test(compact) && !isCredit(compact) && atEnd.test(compact)
}

/** Says whether a line is nothing but a credit. */
export function isCredit(compact: string): boolean {
  return compact.length <= 40 && ENDS.has(compact.charCodeAt(compact.length - 1)) && alone.test(compact)
}

/** Says whether a paragraph reads like a caption: it tells when it was taken or what it shows. */
export function readsLikeCaption(compact: string): boolean {
  return compact.length <= LONGEST_CAPTION && CAPTION.test(compact)
}

/** The agency that a credit names, or null. */
export function creditAgency(compact: string): string | null {
  return (atEnd.exec(compact) ?? alone.exec(compact))?.[1] ?? null
}
