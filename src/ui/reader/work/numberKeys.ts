/**
 * The keys that judge a number, and the characters that are selected in the text: both work anywhere in the reader. Knows
 * no number.
 */
import type { Attachment } from 'svelte/attachments'
import type { Span } from '../../../base/span'
import { isTyped } from '../readerDialogue'
import { selectedSpan } from './selection'

/** What each key does; called for the key that was pressed. */
export type KeyActs = Readonly<Record<string, () => void>>

/** Listens in the dialog around an element. `acts` is asked at each key, `text` at each selection. */
export function numberKeys(
  acts: () => KeyActs,
  text: () => string,
  onpick: (span: Span | null) => void,
): Attachment<HTMLElement> {
  return (node) => {
    const dialog = node.closest('dialog')
    const onkeydown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return
      // Enter belongs to the button, link or mark that has the focus.
      const isControl = event.target instanceof Element && event.target.matches('button, a, summary')
      if (event.key === 'Enter' && isControl) return
      const act = acts()[event.key]
      if (!act) return
      act()
      event.preventDefault()
    }
    const onselect = (): void => onpick(selectedSpan(dialog?.querySelector('.text') ?? null, text()))
    dialog?.addEventListener('keydown', onkeydown)
    document.addEventListener('selectionchange', onselect)
    return () => {
      dialog?.removeEventListener('keydown', onkeydown)
      document.removeEventListener('selectionchange', onselect)
    }
  }
}
