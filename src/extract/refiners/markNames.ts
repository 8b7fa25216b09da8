/**
 * Turns amounts into names where the print says so: inside 《…》 (a title), or alone in quotation marks
 * (“两支队伍”, a slogan; “海巡06”, a ship). Knows marks, not words.
 */
import { codeAt } from '../codeAt'
import { withoutAmount, type Draft, type Refiner } from '../draft'
import { SignSet } from '../signSet'

const LONGEST_TITLE = 80
const LONGEST_SLOGAN = 9
const openers = new SignSet('“"「『')
const closers = new SignSet('”"」』')
const plain = new SignSet('，。；：！？,;:!?、')

const marks = new SignSet('《》\n')

/** Follows the marks of titles down a text, so that no stretch is looked at twice. */
class Titles {
  readonly #text: string
  #cursor = 0
  #lastMark = -1

  constructor(text: string, from: number) {
    this.#text = text
    this.#cursor = from
  }

  /** Says whether a place lies inside a title: the nearest mark before it opens one. Places must ascend. */
  holds(at: number): boolean {
    for (; this.#cursor < at; this.#cursor++)
      if (marks.has(this.#text.charCodeAt(this.#cursor))) this.#lastMark = this.#cursor
    if (this.#lastMark < at - LONGEST_TITLE || this.#text[this.#lastMark] !== '《') return false
    return this.#text.slice(at, at + LONGEST_TITLE).includes('》')
  }
}

/** “两支队伍”: a hanzi numeral right behind the opening mark, and the closing one a few characters on. */
function isSlogan(text: string, draft: Draft): boolean {
  if (!openers.has(codeAt(text, draft.start - 1))) return false
  const first = text[draft.start] ?? ''
  if ((first >= '0' && first <= '9') || draft.amount.unit === '%') return false
  for (let i = draft.end; i < draft.start + LONGEST_SLOGAN; i++) {
    const code = codeAt(text, i)
    if (closers.has(code)) return true
    if (code < 0 || plain.has(code)) return false
  }
  return false
}

const LONGEST_NAME = 9
const CODE = /^\d{2,}$/

/** “海巡06”轮, “滇优3301”: bare digits right before the closing mark, behind a word that the opening one begins. */
function isQuotedName(text: string, draft: Draft): boolean {
  if (draft.amount.unit !== null || !closers.has(codeAt(text, draft.end))) return false
  if (!CODE.test(text.slice(draft.start, draft.end))) return false
  for (let at = draft.start - 1; at >= draft.start - LONGEST_NAME; at--) {
    const code = codeAt(text, at)
    if (openers.has(code)) return at < draft.start - 1
    if (code < 0 || plain.has(code)) return false
  }
  return false
}

export const markNames: Refiner = {
  name: 'markNames',
  refine(text, drafts): readonly Draft[] {
    // Marks further back open no title that reaches these drafts.
    const titles = new Titles(text, Math.max(0, (drafts[0]?.start ?? 0) - LONGEST_TITLE))
    return drafts.map((draft) =>
      draft.kind === 'quantity' &&
      (isSlogan(text, draft) || isQuotedName(text, draft) || titles.holds(draft.start))
        ? withoutAmount(draft, 'name')
        : draft,
    )
  },
}
