/**
 * What a page says of itself to those who link to it: title, picture and words for the card of a social network or a
 * chat. Addresses are absolute where the site's is known, as the Open Graph protocol wants; where it is not they are
 * relative, which some readers follow and none misread. Knows no file.
 */
import type { Language } from '../../model/language'
import type { PictureSize } from '../../share'
import { xmlText } from '../../share/xml'

export interface SocialPage {
  readonly title: string
  readonly description: string
  readonly language: Language
  /** The page, from the root of the site. */
  readonly path: string
  /** Its picture, from the root of the site, with what it shows in words. */
  readonly image: PictureSize & { readonly path: string; readonly alt: string }
}

/** Attributes of a `<meta>`. */
export type MetaTag = ({ readonly property: string } | { readonly name: string }) & {
  readonly content: string
}

/** The way to the root of the site. */
export type Root = { readonly site: string } | { readonly up: string }

/** An address as it may stand in a page. */
export function addressFrom(root: Root, path: string): string {
  return `${'site' in root ? root.site : root.up}${path}`
}

const siteName = '有据 Youju'
const locales: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_GB' }

/** Describes a page. */
export function socialTags(page: SocialPage, root: Root): readonly MetaTag[] {
  const { title, description, language, path, image } = page
  const og = (property: string, content: string | number): MetaTag => ({
    property: `og:${property}`,
    content: String(content),
  })
  return [
    og('type', 'website'),
    og('site_name', siteName),
    og('title', title),
    og('description', description),
    og('locale', locales[language]),
    ...('site' in root ? [og('url', addressFrom(root, path))] : []),
    og('image', addressFrom(root, image.path)),
    og('image:type', 'image/png'),
    og('image:width', image.width),
    og('image:height', image.height),
    og('image:alt', image.alt),
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

/** Writes the tags. */
export function metaHtml(tags: readonly MetaTag[]): string {
  const attributes = (tag: MetaTag): string =>
    Object.entries(tag)
      .map(([name, value]) => `${name}="${xmlText(value)}"`)
      .join(' ')
  return tags.map((tag) => `<meta ${attributes(tag)}>`).join('\n    ')
}
