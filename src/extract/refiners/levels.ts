/**
 * Whether an amount is an old level (由9平方米扩展…) or a new one (…至20000元). Knows the words around an amount and
 * the role of the one before it, no differences.
 */
import type { Draft } from '../draft'
import { readNumeral } from '../numerals/readNumeral'
import { SignSet } from '../signSet'
import { allVerbs } from './changeWords'

const levels = new SignSet('至到为')
const WINDOW = 14

/** Finds 提高至, 调整为 and the like in the stretch before an amount. */
function leadsToLevel(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (levels.has(text.charCodeAt(at)) && allVerbs.endingAt(text, at, from) !== undefined) return true
  }
  return false
}

export function isAfter(text: string, draft: Draft, floor: number, clause: number): boolean {
  const from = Math.max(clause, draft.start - WINDOW - 2, floor)
  return leadsToLevel(text, from, draft.start)
}

const leads = new SignSet('由从自')
const leadBreaks = new SignSet('。！？!?；;，,、\n…')
const LEAD_WINDOW = 30

/** Says whether 由, 从 or 自 stands before a place, with nothing between that ends a clause or a member of a row. */
function isLed(text: string, at: number): boolean {
  const least = Math.max(0, at - LEAD_WINDOW)
  for (let i = at - 1; i >= least; i--) {
    const code = text.charCodeAt(i)
    if (leads.has(code)) return true
    if (leadBreaks.has(code)) return false
  }
  return false
}

const toLevel = new SignSet('至到为')

/** 3980元|降到|3280元: the old level, the verb and the new level touch. */
export function touchesNext(text: string, { end }: Draft): boolean {
  const verb = allVerbs.startingAt(text, end)
  if (verb === undefined || !toLevel.has(text.charCodeAt(end + verb.length))) return false
  return readNumeral(text, end + verb.length + 1) !== undefined
}

const PLAIN_LEVEL = 8
/** 从28家|冒到|207家: behind 由 or 从 any verb with 到 or 至 leads to the new level. */
const plainLevel =
  /^[^\d，。；、：\s一二三四五六七八九十百千万两半]{0,3}[到至改](?:每[^\d，。]{1,3})?[近超约]?[\d一二三四五六七八九十百千两]/

/** 由 or 从 before, and a verb with 至 or 到 behind. */
export function isBefore(text: string, draft: Draft): boolean {
  if (!isLed(text, draft.start)) return false
  return (
    leadsToLevel(text, draft.end - 1, Math.min(text.length, draft.end + WINDOW)) ||
    plainLevel.test(text.slice(draft.end, draft.end + PLAIN_LEVEL))
  )
}

const LED_TO = 8

/** 降息25个基点至2.75%, 翻两番至2400吨: what a difference leads to is the new level. */
export function isLedTo(text: string, before: Draft, draft: Draft): boolean {
  const differs = before.amount.role === 'change' || before.rule === 'parseDoubling'
  if (!differs || draft.start - before.end > LED_TO) return false
  const gap = text.slice(before.end, draft.start)
  return /^，?[至到](?:每[^，。；、\d]{1,4})?(?:了|约|近)?$/.test(gap)
}

/** 从28家冒到207家: behind an old level, a verb that no list knows. */
export function isNewLevel(text: string, before: Draft, draft: Draft): boolean {
  if (before.amount.role !== 'before' || draft.start - before.end > LED_TO) return false
  return /^[^\d，。；、：\s]{0,3}[到至改](?:每[^\d，。]{1,3})?$/.test(text.slice(before.end, draft.start))
}
