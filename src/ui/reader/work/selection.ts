/** What is selected in the text of a page, as offsets into it. Knows no figure. */
import { rawSpan, type Span } from '../../../base/span'

/** The offset of a place in the document, counted in the characters before it; null where it lies outside. */
function offsetIn(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null
  const before = document.createRange()
  let length = 0
  for (const chunk of root.querySelectorAll('.chunk')) {
    if (chunk.contains(node)) {
      before.setStart(chunk, 0)
      before.setEnd(node, offset)
      return length + before.toString().length
    }
    length += chunk.textContent.length
  }
  return null
}

/** The selected span, without white space around it; null where nothing of the text is selected. */
export function selectedSpan(root: Element | null, text: string): Span | null {
  const selection = document.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetIn(root, startContainer, startOffset)
  const end = offsetIn(root, endContainer, endOffset)
  if (start === null || end === null) return null
  const chosen = text.slice(start, end)
  const from = start + (chosen.length - chosen.trimStart().length)
  const to = end - (chosen.length - chosen.trimEnd().length)
  return from < to ? rawSpan(from, to) : null
}
