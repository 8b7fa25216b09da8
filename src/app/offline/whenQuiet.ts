/** When and where the site is kept on the device: after everything else, and only the site itself. */

/** Starts what keeps the site. A page without a manifest, as the one file and the frame, is not kept. */
export function keepWhenQuiet(world: Window): void {
  const isSite = world.document.querySelector('link[rel="manifest"]') !== null
  if (!import.meta.env.PROD || !isSite || !('serviceWorker' in world.navigator)) return
  const start = (): void =>
    void import('./index').then(
      ({ startOffline }) => startOffline(world),
      () => undefined,
    )
  const later = (): void => void setTimeout(start, 2000)
  if (world.document.readyState === 'complete') later()
  else world.addEventListener('load', later, { once: true })
}
