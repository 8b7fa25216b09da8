/**
 * What the site holds of a chart beside the page: pictures, a page of its own, a frame. A copy of the page from a disk, or
 * alone on some server, has none of it, and must not give away addresses that lead nowhere. So the page asks.
 */
import type { Language } from '../../model/language'
import { framePath } from '../../share'

/** Addresses of the files of a chart, as the build lays them. */
export interface PublishedChart {
  readonly png: string
  readonly svg: string
  /** Its texts are shapes. */
  readonly outlined: string
  /** A page of its own, which is found by oEmbed. */
  readonly page: string
}

/** What a site holds of a chart. */
export interface HeldChart extends PublishedChart {
  /** Whether it has a frame with the chart drawn in it. */
  readonly drawn: boolean
}

/** Where the files of a chart would lie. `page` is the page that the reader is on. */
export function publishedAt(page: string, chart: string, language: Language): PublishedChart {
  const at = (extension: string): string =>
    new URL(`charts/${encodeURIComponent(chart)}.${language}.${extension}`, page).href
  return { png: at('png'), svg: at('svg'), outlined: at('outlined.svg'), page: at('html') }
}

/** What the page of a chart holds, and a page that a server gives for every address does not. */
const sign = 'application/json+oembed'

/** Asks whether the site holds a chart; null where it does not, or does not answer. */
export async function findPublished(
  page: string,
  chart: string,
  language: Language,
  ask: (address: string) => Promise<Pick<Response, 'ok' | 'text'>> = (address) => fetch(address),
): Promise<HeldChart | null> {
  if (!/^https?:/.test(page)) return null
  const published = publishedAt(page, chart, language)
  try {
    const answer = await ask(published.page)
    const html = answer.ok ? await answer.text() : ''
    return html.includes(sign) ? { ...published, drawn: html.includes(framePath(chart, language)) } : null
  } catch {
    return null
  }
}
