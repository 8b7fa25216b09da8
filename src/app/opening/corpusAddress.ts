/**
 * What `corpus=` may name: a JSON file of this site, in the page's folder or below it. Everything else is refused with
 * the reason, before anything is fetched. Knows no file.
 *
 *   big.json · sets/2024.json      https://other.example/x.json · //other/x.json · ../x.json · a%2f..%2fx.json
 */
import { err, ok, type Result } from '../../base/result'

/**
 * `elsewhere`: another origin. `outside`: above the page's folder, or written so that a server may take it there.
 * `not-json`: no JSON file. `device`: a file that was dropped in an earlier visit. `disk`: the page itself has no site.
 */
export type Refusal = 'elsewhere' | 'outside' | 'not-json' | 'device' | 'disk'

/** Before the name of a file that a reader dropped: it has no address. */
export const devicePrefix = 'file:'

export interface CorpusAddress {
  readonly url: string
  readonly name: string
}

function parse(text: string, page: string): URL | null {
  try {
    return new URL(text, page)
  } catch {
    return null
  }
}

/** The name of a file without its folders. */
function nameOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last // broken escapes are a name, too
  }
}

/** Resolves the value of `corpus=` against the address of the page. */
export function corpusAddress(text: string, page: string): Result<CorpusAddress, Refusal> {
  if (text.startsWith(devicePrefix)) return err('device')
  const here = new URL('.', page)
  const url = parse(text, here.href)
  if (url === null || url.origin !== here.origin || url.username !== '' || url.password !== '')
    return err('elsewhere')
  if (!/^https?:$/.test(here.protocol)) return err('disk')
  // A server may take these for borders of folders, which the browser does not.
  if (
    /%2f|%5c|\\/i.test(text) ||
    /(^|\/)(\.|%2e){2}(\/|$)/i.test(text) ||
    !url.pathname.startsWith(here.pathname)
  )
    return err('outside')
  if (!/\.json$/i.test(url.pathname)) return err('not-json')
  url.hash = ''
  return ok({ url: url.href, name: nameOf(url.pathname) })
}
