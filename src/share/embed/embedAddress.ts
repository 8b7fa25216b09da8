/**
 * The address of one chart for a frame: `embed/fair.en.html?theme=dark&pin=0a1b…`, a page that the build has drawn, where the
 * site has one; else `embed.html?chart=fair&lang=en&…`, the one page that draws any chart. Only what is not the default is
 * written. Knows no deployment: the base is given.
 */
import type { Language, ThemeChoice } from '../../model/language'

export interface EmbedChoice {
  readonly chart: string
  readonly language: Language
  readonly theme: ThemeChoice
  /** Whether the site has a page of its own for this chart: it does for those of the edition that it was built with. */
  readonly drawn: boolean
  /** The corpus that the frame must show, by content hash; null for whatever the site holds. */
  readonly pin: string | null
}

export interface EmbedWish {
  /** Null where the address names none. */
  readonly chart: string | null
  readonly language: Language
  readonly theme: ThemeChoice
  readonly pin: string | null
}

/** The file of a drawn frame, from the site's root. */
export function framePath(chart: string, language: Language): string {
  return `embed/${encodeURIComponent(chart)}.${language}.html`
}

/** The address of a chart's frame. `base` is the page that the reader is on, or the site's root. */
export function embedAddress(base: string, { chart, language, theme, drawn, pin }: EmbedChoice): string {
  const values = new URLSearchParams(drawn ? {} : { chart })
  if (!drawn && language !== 'zh') values.set('lang', language)
  if (theme !== 'auto') values.set('theme', theme)
  if (pin !== null) values.set('pin', pin)
  const query = values.toString()
  const folder = base.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
  const page = drawn ? framePath(chart, language) : 'embed.html'
  return `${folder}${page}${query && `?${query}`}`
}

/** Reads the query of a frame. Total: what can't be read is the default. */
export function readEmbedQuery(query: string): EmbedWish {
  const values = new URLSearchParams(query)
  const theme = values.get('theme')
  const filled = (key: string): string | null => values.get(key)?.trim() || null
  return {
    chart: filled('chart'),
    language: values.get('lang') === 'en' ? 'en' : 'zh',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    pin: filled('pin'),
  }
}
