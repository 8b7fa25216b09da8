/**
 * What the built page is measured against, made of the very same page: the floor is its HTML, pictures, table and styles
 * without any script, the hand-written page is the floor with the few lines that filter its table. Knows no browser.
 */

/** The page without its script and without what a script would need. */
export function floorPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>[^]*?<\/script>\s*/g, '')
    .replace(/<link rel="(?:modulepreload|manifest)"[^>]*>\s*/g, '')
    .replace(/<link rel="stylesheet" disabled[^>]*>\s*/g, '')
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>\s*/, '')
}

/** Filters as somebody would write it by hand for this one table. */
const filter = `
const rows = [...document.querySelectorAll('table[aria-rowcount] tr[data-statistic]')]
const texts = rows.map((row) => row.textContent.toLowerCase())
document.querySelector('input[type=search]').addEventListener('input', ({ target }) => {
  const wanted = target.value.toLowerCase()
  rows.forEach((row, i) => (row.hidden = !texts[i].includes(wanted)))
})
`

/** The page with a filter that needs no library. */
export function handWrittenPage(html: string): string {
  return floorPage(html).replace('</body>', () => `<script>${filter}</script></body>`)
}
