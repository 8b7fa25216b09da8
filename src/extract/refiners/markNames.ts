/**
 * Turns amounts into names where the print says so: inside 《…》 (a title), or alone in quotation marks
 * (“两支队伍”, a slogan). Knows marks, not words.
 */
import { noAmount, type Draft, type Refiner } from '../draft'

const LONGEST_TITLE = 80
const LONGEST_SLOGAN = 9
const openers = '“"「『'
const closers = '”"」』'
const plain = '，。；：！？,;:!?、'

/** Says whether a place lies inside a title: the nearest mark before it opens one. */
function isInTitle(text: string, at: number): boolean {
  const least = Math.max(0, at - LONGEST_TITLE)
  for (let i = at - 1; i >= least; i--) {
    const char = text[i]
    if (char === '》' || char === '\n') return false
    if (char === '《') return text.slice(at, at + LONGEST_TITLE).includes('》')
  }
  return false
}

/** “两支队伍”: a hanzi numeral right behind the opening mark, and the closing one a few characters on. */
function isSlogan(text: string, draft: Draft): boolean {
  if (!openers.includes(text[draft.start - 1] ?? ' ')) return false
  const first = text[draft.start] ?? ''
  if ((first >= '0' && first <= '9') || draft.amount.unit === '%') return false
  for (let i = draft.end; i < draft.start + LONGEST_SLOGAN; i++) {
    const char = text[i] ?? '。'
    if (closers.includes(char)) return true
    if (plain.includes(char)) return false
  }
  return false
}

export const markNames: Refiner = {
  name: 'markNames',
  refine(text, drafts): readonly Draft[] {
    return drafts.map((draft) =>
      draft.kind === 'quantity' && (isSlogan(text, draft) || isInTitle(text, draft.start))
        ? { ...draft, kind: 'name', amount: noAmount }
        : draft,
    )
  },
}
