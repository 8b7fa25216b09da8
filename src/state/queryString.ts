/**
 * Query strings that people can read: commas stay commas, spaces are `+`. Knows no key of ours.
 * Items of a list are parted by commas; a comma inside an item has a backslash before it, so that a list
 * survives a chat program that turns every `,` into `%2C`.
 *
 *   ['a,b', 'c'] → a%5C%2Cb,c → ['a,b', 'c']
 */

/** One `key=value` of a query string. */
export interface Parameter {
  readonly key: string
  /** Decoded; undefined where the escapes are malformed (`%E4%`). */
  readonly value: string | undefined
  /** As it stands in the address. */
  readonly raw: string
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

/** Takes a query string apart; a leading `?` and empty parts are skipped. */
export function parseParameters(search: string): readonly Parameter[] {
  const parts = search.replace(/^\?/, '').split('&')
  return parts
    .filter((raw) => raw !== '')
    .map((raw) => {
      const at = raw.indexOf('=')
      const key = at < 0 ? raw : raw.slice(0, at)
      return { key: unescaped(key) ?? key, value: at < 0 ? '' : unescaped(raw.slice(at + 1)), raw }
    })
}

/** Escapes a value, leaving what a query string may hold and people can read. */
export function escapeValue(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD') // half a character can't be written
  return encodeURIComponent(wellFormed)
    .replace(/%(2C|3A|2F|40)/g, decodeURIComponent)
    .replaceAll('%20', '+')
}

/** Joins items, so that `splitList` finds them again. An empty list and a list of one empty item are the same. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\,]/g, '\\$&')).join(',')
}

/** Inverse of `joinList`. */
export function splitList(text: string): readonly string[] {
  if (text === '') return []
  const items = `,${text}`.match(/,(?:\\[^]|[^\\,]|\\$)*/g) ?? []
  return items.map((item) => item.slice(1).replace(/\\([\\,])/g, '$1'))
}
