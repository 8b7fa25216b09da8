/** Opens a page in a tab of its own, and says whether it did: browsers and sandboxed frames refuse in silence. */

/** Opens an address. The new page gets no hold on this one. */
export function opensBeside(address: string, world: Pick<Window, 'open'>): boolean {
  // With `noopener` the answer would be null either way.
  const tab = world.open(address, '_blank')
  if (tab === null) return false
  tab.opener = null
  return true
}
