/**
 * The page of a frame that the build drew: one chart in one language, readable as it comes, with what wakes it up. Knows no file
 * and no component.
 */
import { languageTags } from '../../model/language'
import { discoveryLink, framePath, scriptJson } from '../../share'
import { xmlText } from '../../share/xml'
import type { DrawnFrame } from '../prerender/frame'
import { chartCard } from './chartPage'
import { needsOf, withPolicy } from './contentSecurity'
import type { SiteFile } from './siteFile'
import { addressFrom, metaHtml, socialTags, type Root } from './socialTags'

/** What all frames share. */
export interface FrameParts {
  /** The file of their script, and what it imports, in their own folder. */
  readonly script: string
  readonly imports: readonly string[]
  readonly style: string
  /** The content hash of the corpus. */
  readonly hash: string
  /** The address of the site; null where it is not known. */
  readonly site: string | null
}

/**
 * What a frame must know before its first paint: the edition that its address asks for, and whether a pin asks for another corpus
 * (as `holdsPin` of share/contentHash.ts says it).
 */
export const frameHead = `
      {
        const { dataset } = document.documentElement
        const asked = new URLSearchParams(location.search)
        const theme = asked.get('theme')
        if (theme === 'light' || theme === 'dark') dataset.theme = theme
        const pin = (asked.get('pin') ?? '').trim().toLowerCase()
        if (pin !== '' && !(pin.length >= 8 && dataset.corpus.startsWith(pin))) dataset.pin = 'other'
      }
    `

/** Writes the page. */
export function framePage({ spec, body, css }: DrawnFrame, parts: FrameParts): SiteFile {
  const { id, language } = spec
  const root: Root = parts.site === null ? { up: '../' } : { site: parts.site }
  const preloads = parts.imports.map((name) => `<link rel="modulepreload" crossorigin href="./${name}">`)
  const html = `<!doctype html>
<html lang="${languageTags[language]}" data-theme="auto" data-corpus="${parts.hash}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${xmlText(spec.title)}</title>
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <script>${frameHead}</script>
    <style>${parts.style}</style>
    <style>${css}</style>
    <script type="module" crossorigin src="./${parts.script}"></script>
    ${preloads.join('\n    ')}
    <link rel="icon" href="../favicon.svg" type="image/svg+xml">
    <meta name="description" content="${xmlText(spec.subtitle)}">
    ${metaHtml(socialTags(chartCard(spec), root))}
    ${discoveryLink(addressFrom(root, ''), id, language, spec.title)}
  </head>
  <body>
    <div id="embed">${body}</div>
    <script type="application/json" id="spec">${scriptJson(spec)}</script>
  </body>
</html>
`
  return { path: framePath(id, language), source: withPolicy(html, needsOf(html)) }
}
