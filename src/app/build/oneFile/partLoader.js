/**
 * The script that starts a page which holds its parts as text: a part gets an address, and so becomes a module or a worker,
 * when it is asked for; until then it costs no parsing. Knows no file and no network. The build puts it into the page as it is.
 */
{
  const made = new Map()

  // The build breaks what would end a script element in the middle of a text by this sign.
  const textOf = (node) => node.textContent.replaceAll('\u{E000}', '')

  const blobOf = (node) => {
    const { type, base64 } = node.dataset
    if (base64 !== undefined) {
      const bytes = Uint8Array.from(atob(textOf(node)), (char) => char.charCodeAt(0))
      return new Blob([bytes], { type })
    }
    return new Blob([textOf(node).replace(/part:\/\/([\w./-]+)/g, (_, name) => address(name))], { type })
  }

  const address = (name) => {
    const url = made.get(name) ?? URL.createObjectURL(blobOf(document.querySelector(`[data-part="${name}"]`)))
    made.set(name, url)
    return url
  }

  // From a disk, Chromium starts module workers from data only.
  const dataOf = (node) => `data:${node.dataset.type};charset=utf-8,${encodeURIComponent(textOf(node))}`

  const at = (name) => {
    const node = document.querySelector(`[data-part="${name}"]`)
    if (node.dataset.type !== 'text/javascript') return new URL(address(name))
    const url = new URL(dataOf(node))
    own.add(url.href)
    return url
  }

  // Only what stands in this page becomes a worker, where the browser asks (Trusted Types).
  const own = new Set()
  const createScriptURL = (address) => {
    if (!own.has(address)) throw new TypeError('no part of this page')
    return address
  }
  const trusted = globalThis.trustedTypes?.createPolicy('youju-parts', { createScriptURL }) ?? {
    createScriptURL,
  }
  globalThis.Worker = class extends Worker {
    constructor(address, options) {
      super(own.has(String(address)) ? trusted.createScriptURL(String(address)) : address, options)
    }
  }

  const bring = async (name) => import(address(name))

  globalThis.youjuParts = { bring, at }
  bring(document.currentScript.dataset.entry)
}
