/**
 * The address of one chart for a frame: `embed.html?chart=fair&lang=en&theme=dark&pin=0a1b…`. Only what is
 * not the default is written. Knows no deployment: the base is given.
 */
import type { Language, ThemeChoice } from '../../model/language'

export interface EmbedChoice {
  readonly chart: string
  readonly language: Language
  readonly theme: ThemeChoice
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

/** The address of a chart's frame. `base` is the page that the reader is on, or the site's root. */
export function embedAddress(base: string, { chart, language, theme, pin }: EmbedChoice): string {
  const query = new URLSearchParams({ chart })
  if (language !== 'zh') query.set('lang', language)
  if (theme !== 'auto') query.set('theme', theme)
  if (pin !== null) query.set('pin', pin)
  const folder = base.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
  return `${folder}embed.html?${query.toString()}`
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
