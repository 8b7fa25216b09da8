/**
 * The height of the bar, for what sticks below it and for where a jump stops. A property of the root would have the style of every
 * element worked out again; a rule for those that stand below the bar asks only them. Knows no bar.
 */

/** Elements that stick below the bar have this class, and find its height in `--bar`. */
const below = '.below-bar'

let rule: CSSStyleRule | null = null

function ruleOf(page: Document): CSSStyleRule | null {
  const sheet = new CSSStyleSheet()
  sheet.insertRule(`${below} {}`)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  return sheet.cssRules[0] as CSSStyleRule
}

/** Tells the page how high the bar is. */
export function tellBarHeight(height: number, page: Document): void {
  const root = page.documentElement.style
  root.setProperty('scroll-padding-top', `calc(${height}px + 1rem)`)
  // Old browsers have no style sheets made by a script.
  if ('adoptedStyleSheets' in page) rule ??= ruleOf(page)
  const { style } = rule ?? page.documentElement
  style.setProperty('--bar', `${height}px`)
}
