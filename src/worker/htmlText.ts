/**
 * The text of an HTML file, taken out by a scan from left to right: nothing is built, loaded or run. What
 * is no text (scripts, styles, comments, tags) goes; blocks become lines. Knows no page.
 *
 *   <p>共<b>3496</b>家</p><script>…</script> → 共3496家
 */

/** Their content is no text of the page. */
const silent = ['script', 'style', 'template', 'noscript', 'svg', 'head', 'iframe', 'textarea', 'select']
const blocks =
  /^(?:p|div|br|hr|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|section|article|header|footer|main|aside|blockquote|pre|figure|figcaption|title)$/
const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: '　', middot: '·',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', times: '×', permil: '‰', deg: '°',
} // prettier-ignore

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (whole, dec, hex, name) => {
    if (dec !== undefined) return character(Number(dec))
    if (hex !== undefined) return character(Number.parseInt(String(hex), 16))
    return entities[String(name)] ?? whole
  })
}

/** The end of the tag or comment that begins at `at`, and what it leaves in the text. */
function skipMarkup(
  html: string,
  lower: string,
  at: number,
): { readonly end: number; readonly leaves: string } {
  const close = (mark: string, from: number): number => {
    const found = lower.indexOf(mark, from)
    return found < 0 ? html.length : found + mark.length
  }
  if (lower.startsWith('<!--', at)) return { end: close('-->', at + 4), leaves: '' }
  const name = /^<\/?([a-z][a-z\d]*)/.exec(lower.slice(at, at + 24))?.[1]
  const isOther = /^<[!?]/.test(lower.slice(at, at + 2))
  if (name === undefined && !isOther) return { end: at + 1, leaves: '<' }
  const end = close('>', at)
  if (name === undefined) return { end, leaves: '' }
  const isSilent = silent.includes(name) && lower.charAt(at + 1) !== '/' && html.charAt(end - 2) !== '/'
  if (isSilent) return { end: close('>', close(`</${name}`, end)), leaves: '' }
  return { end, leaves: blocks.test(name) ? '\n' : '' }
}

/** Takes the text out. Linear in the file, whatever its faults. */
export function htmlText(html: string): string {
  const lower = html.toLowerCase()
  const parts: string[] = []
  for (let at = 0; at < html.length;) {
    const next = html.indexOf('<', at)
    const end = next < 0 ? html.length : next
    parts.push(decodeEntities(html.slice(at, end).replace(/\s+/g, ' ')))
    if (next < 0) break
    const markup = skipMarkup(html, lower, next)
    parts.push(markup.leaves)
    at = markup.end
  }
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
