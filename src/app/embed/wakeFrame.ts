/** Wakes up a frame that the build drew: on what stands there, and by the spec that came with it. Knows no corpus. */
import { flushSync, hydrate } from 'svelte'
import { present } from '../../base/assert'
import { pause } from '../../base/pause'
import type { ChartSpec } from '../../charts/spec/spec'
import { keepStills, stillsKey } from '../../ui/charts/stills'
import { bringWords, wordsFor } from '../../ui/words/shelf.svelte'
import { setTrustedTypes } from '../trustedTypes'
import { drawnFrame } from './drawnFrame'
import Embed from './Embed.svelte'

/** Fetches what a frame needs to wake up, and gives what wakes it; null where it does not come. */
export async function frameIn(target: HTMLElement, world: Window): Promise<(() => Promise<void>) | null> {
  const text = present(world.document.getElementById('spec')?.textContent, 'a drawn frame has its spec')
  const spec = JSON.parse(text) as ChartSpec
  if (!(await bringWords(spec.language))) return null
  return async () => {
    setTrustedTypes(world)
    const { still, done } = keepStills()
    const props = { ...drawnFrame(spec, world.location.search), words: wordsFor(spec.language) }
    hydrate(Embed, { target, props, context: new Map([[stillsKey, still]]) })
    flushSync()
    done()
    // The chart is drawn in a task of its own; after another one it stands there.
    await pause()
    target.querySelector('.still')?.dispatchEvent(new Event('focusin'))
    await pause()
  }
}
