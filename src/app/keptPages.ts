/** Whether the device keeps pages, known before the store is opened: without, nothing of the reader is loaded. */

const KEY = 'youju.pages'

/** Says whether pages are kept. Where storage is forbidden there are none. */
export function hasKeptPages(): boolean {
  try {
    return window.localStorage.getItem(KEY) === 'kept'
  } catch {
    return false // forbidden
  }
}

/** Remembers it for the next visit. */
export function rememberPages(kept: boolean): void {
  try {
    if (kept) window.localStorage.setItem(KEY, 'kept')
    else window.localStorage.removeItem(KEY)
  } catch {
    // Forbidden: then the store is too, and says so to the reader.
  }
}
