/**
 * Copies texts and pictures. A browser may refuse: the reason comes back as a value, and the caller shows it
 * beside what could not be copied. The clipboard is handed in for tests.
 */
import { err, ok, type Result } from '../../base/result'

export type ClipboardFault = 'unsupported' | 'refused'

/** What is needed of the browser; a page without https has neither. */
export interface ClipboardWorld {
  readonly clipboard: Pick<Clipboard, 'writeText' | 'write'> | undefined
  readonly makeItem: ((items: Record<string, Promise<Blob>>) => ClipboardItem) | undefined
}

/** The clipboard of the page that this runs in. */
export function pageClipboard(): ClipboardWorld {
  return {
    clipboard: (navigator as Partial<Navigator>).clipboard,
    makeItem: typeof ClipboardItem === 'undefined' ? undefined : (items) => new ClipboardItem(items),
  }
}

/** Copies a text. */
export async function copyText(
  text: string,
  { clipboard }: ClipboardWorld = pageClipboard(),
): Promise<Result<null, ClipboardFault>> {
  if (!clipboard) return err('unsupported')
  try {
    await clipboard.writeText(text)
    return ok(null)
  } catch {
    return err('refused')
  }
}

/**
 * Copies a picture. The promise itself is handed over: Safari allows a copy only in the moment of the click,
 * and the picture takes longer.
 */
export async function copyImage(
  png: Promise<Blob>,
  { clipboard, makeItem }: ClipboardWorld = pageClipboard(),
): Promise<Result<null, ClipboardFault>> {
  // Whoever can't copy must not leave a failed picture unheard.
  png.catch(() => undefined)
  if (!clipboard || !makeItem) return err('unsupported')
  try {
    await clipboard.write([makeItem({ 'image/png': png })])
    return ok(null)
  } catch {
    return err('refused')
  }
}
