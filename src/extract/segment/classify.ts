/**
 * What each block of a page is, by its own look alone: headline, deck, subhead, body, closing line, credit, note,
 * furniture. Whether a headline opens a story or only a section is decided by its neighbours (`opensStory.ts`).
 */
import { SignSet } from '../signSet'
import type { Block } from './block'
import { parseByline } from './byline'
import { isCaption, isCredit } from './credit'
import { parseClosing, parseDateline } from './dateline'
import { isNote } from './notes'
import { FURNITURE, FURNITURE_HEADS, KICKER } from './wire'

export type BlockKind =
  | 'heading' // Markdown heading
  | 'bold' // a line wholly in bold
  | 'bare' // a short line without a full stop: headline, subhead or a cut line
  | 'kicker' // the name of a column, above a story
  | 'deck' // begins with ——
  | 'head' // a paragraph that begins with a dateline
  | 'body'
  | 'closing' // a dateline alone on a line
  | 'byline'
  | 'note' // 下转, 上接 alone on a line
  | 'caption' // a paragraph that ends with a picture's credit
  | 'credit' // a credit alone on a line
  | 'furniture'

export interface KnownBlock extends Block {
  readonly kind: BlockKind
}

const kicker = new RegExp(KICKER)
const furniture = new RegExp(FURNITURE)
const furnitureHeads = new SignSet(FURNITURE_HEADS)
const LONGEST_FURNITURE = 60
/** No name of a column is longer. */
const LONGEST_KICKER = 12
/** Longer lines are paragraphs, even without a full stop. */
const LONGEST_HEADLINE = 80
const SHORTEST_HEADLINE = 4
/** A headline ends in a word, a closing quote, a question or a cry; never in 。 or a comma. */
const HEADLINE_END = /[\u4e00-\u9fff\w？！?!”"’》」』）)…]/
const HEADLINE_START = /^[\u4e00-\u9fff\w“"‘《「『（(+]/

/** Says what a block is. */
export function classify(block: Block): KnownBlock {
  // Field by field, so that all blocks have one shape from the start: a page has thousands.
  const { index, start, end, text, compact, form, level, blanksBefore, blanksAfter } = block
  return { index, start, end, text, compact, form, level, blanksBefore, blanksAfter, kind: kindOf(block) }
}

function kindOf(block: Block): BlockKind {
  const { compact } = block
  if (compact.length <= LONGEST_KICKER && kicker.test(compact)) return 'kicker'
  if (isFurniture(compact)) return 'furniture'
  if (isNote(compact)) return 'note'
  if (isCredit(compact)) return 'credit'
  if (
    compact.startsWith('—') &&
    /^——?[^—]/.test(compact) &&
    compact.length <= LONGEST_HEADLINE &&
    !/[。；]/.test(compact)
  )
    return 'deck'
  if (block.form === 'heading') return 'heading'
  if (closesAlone(compact)) return 'closing'
  if (block.form === 'plain' && parseByline(block.text)) return 'byline'
  if (block.form === 'bold') return 'bold'
  if (parseDateline(compact)) return 'head'
  if (isCaption(compact)) return 'caption'
  return isBare(compact) ? 'bare' : 'body'
}

function isFurniture(compact: string): boolean {
  if (compact.length > LONGEST_FURNITURE) return false
  return (furnitureHeads.has(compact.charCodeAt(0)) || compact.endsWith('版')) && furniture.test(compact)
}

function closesAlone(compact: string): boolean {
  const closing = parseClosing(compact)
  return closing !== undefined && closing.start === 0
}

function isBare(compact: string): boolean {
  if (compact.length < SHORTEST_HEADLINE || compact.length > LONGEST_HEADLINE) return false
  // Nearly all paragraphs end in a full stop.
  if (
    compact.endsWith('。') ||
    !HEADLINE_END.test(compact.charAt(compact.length - 1)) ||
    !HEADLINE_START.test(compact)
  )
    return false
  if (/[。；;]/.test(compact)) return false
  // A whole quotation is a paragraph of its own, not a headline.
  return !/^[“"][^”"]*[”"]$/.test(compact) || compact.length <= 12
}
