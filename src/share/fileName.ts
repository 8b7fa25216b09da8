/** Names of exported files: `youju-expo-area-zh-1920x1080@2x.png`. Only what every file system takes. */
import type { CorpusOrigin } from '../model/corpus'
import type { Language } from '../model/language'
import type { PictureSize, Scale } from './picture/presets'

export interface NameParts {
  /** The chart, or null for a selection. */
  readonly chart: string | null
  /** The corpus, where it is another than the app's own: a CSV can say so nowhere else. */
  readonly corpus?: CorpusOrigin | undefined
  readonly language?: Language
  readonly size?: PictureSize
  readonly scale?: Scale
  readonly extension: string
}

const longest = 60

function safe(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
}

/** Makes the name of a file. */
export function fileName({ chart, corpus, language, size, scale, extension }: NameParts): string {
  const named = chart === null ? '' : safe(chart)
  const times = scale !== undefined && scale > 1 ? `@${scale}x` : ''
  const pixels = size ? `${size.width}x${size.height}${times}` : ''
  const from = corpus
    ? `${safe(corpus.name.replace(/\.json$/i, '')) || 'corpus'}-${corpus.sha256?.slice(0, 8) ?? ''}`
    : ''
  const parts = ['youju', from, named || 'data', language ?? '', pixels].filter((part) => part !== '')
  return `${parts.join('-')}.${extension}`
}
