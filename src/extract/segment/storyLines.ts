/**
 * What single lines say about the story that they belong to: its dateline, its byline, its end. Knows how the lines are
 * written, not where stories begin.
 */
import { rawSpan } from '../../base/span'
import { bylineAfter, namesIn, parseByline } from './byline'
import type { KnownBlock } from './classify'
import { parseClosing, parseDateline, type PrintedDateline } from './dateline'
import { continuedOn } from './notes'
import type { StoryDraft } from './storyDraft'

/** Takes in the dateline, and the byline behind it, that a story's first paragraph begins with. */
export function openWith(story: StoryDraft, block: KnownBlock, page: string): void {
  const dateline = parseDateline(block.compact)
  if (!dateline) return
  setDateline(story, dateline, block, page)
  const { text, compact } = block
  const names = bylineAfter(text === compact ? text.slice(dateline.end) : behind(text, dateline.end))
  if (names.length > 0) story.byline = names
}

/** Takes in what the end of a paragraph, or a line of its own, says: a closing line, 下转, （完）. */
export function endWith(story: StoryDraft, block: KnownBlock, page: string): void {
  const closing = block.kind === 'head' ? undefined : parseClosing(block.compact)
  if (closing) {
    setDateline(story, closing.dateline, block, page)
    // Names are told apart by their spaces, which only the text has.
    const names =
      closing.byline === null ? [] : namesIn(/记者.*$/.exec(block.text)?.[0].replace(/[）)]+$/, '') ?? '')
    if (names.length > 0) story.byline = names
  }
  const on = continuedOn(block.compact)
  if (on !== null) story.continuedOn = on
  const { compact } = block
  const done = (compact.endsWith('）') || compact.endsWith(')')) && /[（(]完[）)]$/.test(compact)
  if (closing || on !== null || done) story.closed = true
}

/** Takes in a byline that stands alone. */
export function signWith(story: StoryDraft, block: KnownBlock): void {
  if (story.byline.length === 0) story.byline = parseByline(block.text) ?? []
  story.agency ??= /新华社|中新社|本报/.exec(block.compact)?.[0] ?? null
}

function setDateline(story: StoryDraft, dateline: PrintedDateline, block: KnownBlock, page: string): void {
  story.agency = dateline.agency
  // A closing 新华社电 without a date takes nothing away from the head's.
  if (story.dateline && dateline.month === null) return
  story.dateline = dateline
  if (!dateline.dateAt) return
  const start = rawAt(page, block, dateline.dateAt.start)
  const last = rawAt(page, block, dateline.dateAt.end - 1)
  story.datelineAt = rawSpan(start, last + 1)
}

/** The raw place of the n-th sign of a block's compact text: neither white space nor Markdown marks count. */
function rawAt(page: string, block: KnownBlock, index: number): number {
  const marks = /^#{1,6}\s+/.exec(page.slice(block.start, block.start + 10))
  let left = index
  for (let at = block.start + (marks?.[0].length ?? 0); at < block.end; at++) {
    if (/\s/.test(page.charAt(at)) || (page.charAt(at) === '*' && !block.compact.includes('*'))) continue
    if (left === 0) return at
    left--
  }
  return block.end
}

/** What of a text stands behind its first n signs, white space not counted. */
function behind(text: string, count: number): string {
  let left = count
  let at = 0
  for (; at < text.length && left > 0; at++) if (!/\s/.test(text.charAt(at))) left--
  return text.slice(at)
}
