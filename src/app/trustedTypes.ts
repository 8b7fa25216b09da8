/**
 * What may become markup or the address of a script, where the browser asks (Trusted Types). Libraries hand over plain
 * strings: they may empty an element, and start workers that lie beside the page. Everything else is refused.
 */

/** As much of the browser's interface as is used here; the type library does not have it yet. */
interface TrustedTypeFactory {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (markup: string) => string
      readonly createScriptURL: (address: string) => string
    },
  ) => unknown
}

/** ECharts empties its element before it goes. */
export function trustedMarkup(markup: string): string {
  if (markup !== '') throw new TypeError('markup from a string is not allowed here')
  return markup
}

/** A file has no origin that can be compared, and neither have `data:` and `javascript:`. */
const protocols = ['https:', 'http:', 'file:', 'blob:']

/** Says whether an address is one of our own: of the same origin, or of a text inside the page. */
export function isOwnAddress(address: string, page: string): boolean {
  const { origin, protocol } = new URL(address, page)
  return protocols.includes(protocol) && origin === new URL(page).origin
}

function trustedScript(address: string): string {
  if (!isOwnAddress(address, document.baseURI)) throw new TypeError(`no script of this page: ${address}`)
  return address
}

/** Sets the rules, once for the page. */
export function setTrustedTypes(world: object): void {
  const { trustedTypes } = world as { readonly trustedTypes?: TrustedTypeFactory }
  trustedTypes?.createPolicy('default', { createHTML: trustedMarkup, createScriptURL: trustedScript })
}
