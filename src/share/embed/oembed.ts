/**
 * The oEmbed answer for a chart as a static file, and the link by which an editor's program finds it. A static
 * host can't answer with `maxwidth`: the frame is as wide as its place anyway. An answer stands in pages of other sites, so
 * its addresses must be absolute: where the site's own is not known, the answer is a link with a title, which holds.
 */
import type { Language } from '../../model/language'
import { xmlText } from '../xml'
import { embedFrame, type EmbedOptions } from './embedCode'

export interface OembedOptions extends Omit<EmbedOptions, 'base'> {
  /** The absolute address of the site's root, with its last slash; null where it is not known. */
  readonly site: string | null
  readonly width: number
  /** The picture at its fixed address, relative to the site, with its size; null where there is none. */
  readonly thumbnail: { readonly path: string; readonly width: number; readonly height: number } | null
}

const provider: Readonly<Record<Language, string>> = { zh: '有据', en: 'Youju' }

/** A day: a static file changes with a deployment, not sooner. */
const cacheSeconds = 86_400

function richParts(site: string, options: OembedOptions): object {
  const { width, height, thumbnail } = options
  return {
    type: 'rich',
    provider_url: site,
    width,
    height: Math.ceil(height),
    html: embedFrame({ ...options, base: site }),
    ...(thumbnail && {
      thumbnail_url: `${site}${thumbnail.path}`,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  }
}

/** Writes the JSON. */
export function oembedJson(options: OembedOptions): string {
  const { site, title, language } = options
  const value = {
    version: '1.0',
    title,
    provider_name: provider[language],
    cache_age: cacheSeconds,
    ...(site === null ? { type: 'link' } : richParts(site, options)),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Where the file of a chart lies, from the site's root. */
export function oembedPath(chart: string, language: Language): string {
  return `oembed/${encodeURIComponent(chart)}.${language}.json`
}

/** The link for the head of a page. `root` is the address of the site's root, or the way to it from the page. */
export function discoveryLink(root: string, chart: string, language: Language, title: string): string {
  const address = `${root}${oembedPath(chart, language)}`
  return `<link rel="alternate" type="application/json+oembed" href="${xmlText(address)}" title="${xmlText(title)}">`
}
