/**
 * Who wrote it: （记者 王一 李小二）, □新华社记者 王一, 本报记者 王一、李小二. Names are told apart by the spaces that the page
 * prints, so this looks at text with its white space.
 */

import { SignSet } from '../signSet'

const ROLE =
  '(?:参与)?(?:本报|新华社|本台|中新社|[\u4e00-\u9fff]{2,4}(?:日报|晚报|时报))?(?:特约|见习|实习|特派)?(?:记者|通讯员|评论员)'
const inDateline = new RegExp(`^\\s*[（(]?\\s*${ROLE}[:：]?\\s*([^（）()。，,；“”]{2,60})[）)]`)
const alone = new RegExp(`^[□■●◆（(\\s]*(${ROLE})[:：]?\\s*([^（）()。，；“”]{0,60}?)\\s*[）)]?$`)
const roles = new RegExp(`${ROLE}[:：]?`, 'g')
/** Personal names: two to four hanzi, or a foreign name with a dot. */
const NAME = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12})$/

/** Reads the names in brackets right after a dateline. */
export function bylineAfter(text: string): readonly string[] {
  const match = inDateline.exec(text)
  return match ? namesIn(match[1] ?? '') : []
}

/** No byline ends with one of these; nearly all paragraphs do. */
const notAtEnd = new SignSet('。，；“”（(')

/** Reads a line that holds nothing but a byline; undefined where it is something else. */
export function parseByline(text: string): readonly string[] | undefined {
  if (notAtEnd.has(text.charCodeAt(text.length - 1))) return undefined
  const match = alone.exec(text)
  if (!match) return undefined
  const names = namesIn(match[2] ?? '')
  if (names.length > 0) return names
  // □新华社记者: the agency signs without a name.
  return (match[2] ?? '') === '' ? [match[1] ?? ''] : undefined
}

/** Splits a run of names: 宋佳 周蕊、唐诗凝 通讯员 王一. */
export function namesIn(text: string): readonly string[] {
  return text
    .replace(roles, ' ')
    .split(/[\s、，,]+/)
    .filter((name) => NAME.test(name))
}
