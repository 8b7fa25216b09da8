/**
 * The Content-Security-Policy of a page: what it may load and run, composed from what the page holds. A page says so
 * itself, in a `meta`, because a static host sends no headers. Knows no file and no bundler.
 */
import { createHash } from 'node:crypto'

/** What a page needs beyond its own folder. */
export interface PageNeeds {
  /** The texts of its `<script>` elements that run; each is allowed by its hash. */
  readonly scripts: readonly string[]
  /** The texts of its `<style>` elements. */
  readonly styles: readonly string[]
  /** What it runs later is made of texts inside the page, as in a page that is one file. */
  readonly parts: boolean
}

/** Policies that make what a page may use as markup or as the address of a script: Svelte's, and ours. */
export const trustedPolicies = ['svelte-trusted-html', 'default'] as const

/** The policy of a page of parts, by which its loader starts workers, and nobody else. */
const partsPolicy = 'youju-parts'

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
const line = (name: string, sources: readonly string[]): string =>
  [name, ...new Set(sources)].join(' ').trim()

/** Writes the policy of a page. */
export function contentSecurityPolicy({ scripts, styles, parts }: PageNeeds): string {
  return [
    line('default-src', ["'self'"]),
    line('script-src', ["'self'", ...scripts.map(hashOf), ...(parts ? ['blob:'] : [])]),
    line('style-src', ["'self'", ...styles.map(hashOf)]),
    line('worker-src', ["'self'", ...(parts ? ['data:'] : [])]),
    line('img-src', ["'self'", 'data:', 'blob:']),
    line('object-src', ["'none'"]),
    line('base-uri', ["'none'"]),
    line('form-action', ["'none'"]),
    line('require-trusted-types-for', ["'script'"]),
    line('trusted-types', [...trustedPolicies, ...(parts ? [partsPolicy] : [])]),
  ].join('; ')
}

/** Scripts of these types are data, which no browser runs and no policy forbids. */
const isData = (attributes: string): boolean =>
  /\btype="(?:application\/(?:ld\+)?json|text\/plain)"/.test(attributes)

/** The texts of the elements of a page, as a browser hashes them: line ends are single. */
function textsOf(html: string, tag: 'script' | 'style'): readonly string[] {
  const elements = html
    .replace(/\r\n?/g, '\n')
    .matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g'))
  return [...elements].flatMap(([, attributes = '', text = '']) =>
    text === '' || isData(attributes) ? [] : [text],
  )
}

/** What a finished page needs, read from its HTML. */
export function needsOf(html: string): PageNeeds {
  // A part and a comment may speak of elements.
  const plain = html
    .replace(/<script type="text\/plain"[^>]*>[^]*?<\/script>/g, '')
    .replace(/<!--[^]*?-->/g, '')
  const parts = html.includes('<script type="text/plain" data-part=')
  return { scripts: textsOf(plain, 'script'), styles: textsOf(plain, 'style'), parts }
}

/** Puts the policy at the head of a finished page, before anything that it governs. */
export function withPolicy(html: string, needs: PageNeeds): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(needs)}" />`
  return html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`)
}
