/**
 * Keeps one edition of the site on the device, whole: every answer to a page comes from the edition that the page is of. A new
 * edition waits until a reader asks for it; the one before stays for pages that are still open. Knows no part of the app.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { expired, isFrame, isKeptOnceUsed, isPage } from './editions'

/** What the build has put in the place of the name. */
declare const FILES: readonly { readonly url: string; readonly revision: string | null }[]
declare const EDITION: string

const worker = self as unknown as ServiceWorkerGlobalScope
/** Caches are shared by all sites of an origin. */
const family = `youju ${worker.registration.scope} `
const controller = new PrecacheController({ cacheName: `${family}${EDITION}`, fallbackToNetwork: false })
controller.addToCacheList([...FILES])

const ownCache = (): Promise<Cache> => caches.open(controller.strategy.cacheName)

/** From the network, and kept from then on where that is worth it. */
async function fetched(request: Request): Promise<Response> {
  const response = await fetch(request)
  const path = request.url.slice(worker.registration.scope.length)
  if (response.ok && isKeptOnceUsed(path)) {
    const cache = await ownCache()
    await cache.put(request, response.clone())
  }
  return response
}

/** A frame is of no edition that a reader keeps, but as the site has it now; without a network as it was seen last. */
async function frame(event: FetchEvent): Promise<Response> {
  const { request } = event
  // Its query changes how it looks, not what it is.
  const address = request.url.replace(/[?#].*$/, '')
  const cache = await ownCache()
  try {
    const response = await fetch(request)
    // The reader does not wait for it.
    if (response.ok) event.waitUntil(cache.put(address, response.clone()))
    return response
  } catch (error) {
    const kept = (await cache.match(address)) ?? (await caches.match(address))
    if (kept) return kept
    throw error
  }
}

/** From this edition, else from the one before, else from the network. */
async function answer(request: Request): Promise<Response> {
  const { pathname, href } = new URL(request.url)
  const page = request.mode === 'navigate' && isPage(pathname, worker.registration.scope)
  const kept = await controller.matchPrecache(page ? 'index.html' : href)
  // The script of an older page is of an older edition; its name is never given twice.
  return kept ?? (page ? undefined : await caches.match(request)) ?? fetched(request)
}

worker.addEventListener('install', (event) => void controller.install(event))

worker.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    const names = expired(await caches.keys(), family, EDITION)
    await Promise.all(names.map((name) => caches.delete(name)))
    // The first visit is kept too; pages of an older edition go on as they are.
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const isOwn = request.method === 'GET' && request.url.startsWith(worker.registration.scope)
  if (!isOwn) return
  const { pathname } = new URL(request.url)
  event.respondWith(isFrame(pathname, worker.registration.scope) ? frame(event) : answer(request))
})
