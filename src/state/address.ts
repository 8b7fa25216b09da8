/**
 * The address bar as the view sees it: read, push, replace, listen. The one file of this floor that
 * touches the browser; tests put a plain object in its place.
 */

export interface AddressBar {
  /** The query string, with `?` or empty. */
  readonly read: () => string
  /** Writes a query string as a new step of the history; false where the browser refuses. */
  readonly push: (search: string) => boolean
  /** Writes a query string over the current step; false where the browser refuses. */
  readonly replace: (search: string) => boolean
  /** Calls back when the reader goes back or forward; returns what stops it. */
  readonly listen: (onChange: () => void) => () => void
}

/** The address bar of a window. */
export function browserAddress(window: Window): AddressBar {
  const write = (how: 'pushState' | 'replaceState', search: string): boolean => {
    const { pathname, hash } = window.location
    try {
      window.history[how](null, '', `${pathname}${search}${hash}`)
      return true
    } catch {
      // Safari limits how often; some browsers refuse on file:. The view changes all the same.
      return false
    }
  }
  return {
    read: () => window.location.search,
    push: (search) => write('pushState', search),
    replace: (search) => write('replaceState', search),
    listen: (onChange) => {
      window.addEventListener('popstate', onChange)
      return () => window.removeEventListener('popstate', onChange)
    },
  }
}
