/**
 * Which address is the page, which a frame, what is kept from the first visit on, and which editions are kept on a device. Knows
 * no cache and no network.
 */

/** Whether a path below the scope of a site is its front page. */
export function isPage(pathname: string, scope: string): boolean {
  const home = new URL(scope).pathname
  return pathname === home || pathname === `${home}index.html`
}

/** Whether a path below the scope of a site is a frame: one that the build drew, or the page that draws any chart. */
export function isFrame(pathname: string, scope: string): boolean {
  const home = new URL(scope).pathname
  return (
    pathname === `${home}embed.html` || (pathname.startsWith(`${home}embed/`) && pathname.endsWith('.html'))
  )
}

/**
 * Parts that are large or many and that few readers of the page want: what reads PDF, and the scripts and styles of the frames. They are kept
 * once they have been used.
 */
const seldom = /^(?:assets\/(?:openPdf|pdf\.worker)-[\w-]+\.js$|pdf\/|embed\/[\w-]+\.(?:js|css)$)/

/** Whether a file, by its path below the scope, is kept once it has been used, and not before. */
export function isKeptOnceUsed(path: string): boolean {
  return seldom.test(path)
}

/** The caches of a site that may go: all but this edition and the one before, in which pages may still be open. */
export function expired(names: readonly string[], family: string, edition: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(family) && name !== `${family}${edition}`)
  return others.slice(0, -1)
}
