/**
 * Complaints about a page as a whole: nothing on it, or hardly anything that could be Chinese text. The
 * page is read all the same; knows nothing of figures.
 */
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import type { PageText } from '../model/page'

/** A page shorter than this may be a caption without a hanzi (a table, a code): no verdict on it. */
const tellingLength = 40
/** News text is at least half hanzi; a page of tables a fifth. */
const leastHanzi = 0.1
/** So many unreadable characters can't be a slip: the file was decoded wrongly, or is no text. */
const mostUnreadable = 0.05

function isHanzi(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

function isUnreadable(code: number): boolean {
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d
  return isControl || code === 0xfffd
}

/** Says what is wrong with a page; empty for a page of news. Linear in its length. */
export function pageFaults({ id, text }: PageText): readonly Diagnostic[] {
  let visible = 0
  let hanzi = 0
  let unreadable = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isHanzi(code)) {
      hanzi++
      visible++
    } else if (isUnreadable(code)) unreadable++
    else if (code > 0x20 && code !== 0xfeff && code !== 0x3000) visible++
  }
  if (visible + unreadable === 0)
    return [
      diagnostic('warning', 'empty-page', id, 'the page is empty: transcribe it, or take the file away'),
    ]
  if (visible + unreadable < tellingLength) return []
  const garbled = unreadable > mostUnreadable * (visible + unreadable)
  if (!garbled && hanzi >= leastHanzi * visible) return []
  const message = garbled
    ? 'the page is garbled: was the file decoded with the right encoding?'
    : 'the page holds hardly any hanzi: what is found on it may mean little'
  return [diagnostic('warning', 'not-chinese-text', id, message)]
}
