/** The door: the site is kept on the device, and a notice stands at the foot of the page when a new edition waits. */
import { mount, unmount } from 'svelte'
import NewEdition from './NewEdition.svelte'
import { keepOffline } from './keepOffline'

/** Keeps the site and watches for new editions. Where the browser refuses, the site works as long as there is a network. */
export async function startOffline(world: Window): Promise<void> {
  let shown = false
  await keepOffline(world, (onchange) => {
    if (shown) return
    shown = true
    const { body, documentElement } = world.document
    const language = documentElement.lang.startsWith('en') ? 'en' : 'zh'
    const notice: object = mount(NewEdition, {
      target: body,
      props: { language, onchange, onlater: () => void unmount(notice) },
    })
  }).catch(() => undefined)
}
