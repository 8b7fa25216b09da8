/**
 * Lets the device keep the site, and says when a new edition is ready. Loaded when the page has nothing else to do. Knows
 * neither what is kept nor how the notice looks.
 */

/** Calls `onready` with what changes to the new edition, as soon as one waits. */
export async function keepOffline(world: Window, onready: (change: () => void) => void): Promise<void> {
  const { serviceWorker } = world.navigator
  const registration = await serviceWorker.register('./sw.js', { scope: './' })
  const offer = (waiting: ServiceWorker): void =>
    onready(() => {
      serviceWorker.addEventListener('controllerchange', () => world.location.reload(), { once: true })
      waiting.postMessage('take over')
    })
  const watch = (coming: ServiceWorker | null): void =>
    coming?.addEventListener('statechange', () => {
      // Without a controller it is the first edition, and takes over by itself.
      if (coming.state === 'installed' && serviceWorker.controller) offer(coming)
    })
  if (registration.waiting && serviceWorker.controller) offer(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  world.document.addEventListener('visibilitychange', () => {
    // A page that stays open for days learns of a new edition when somebody comes back to it.
    if (world.document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}
