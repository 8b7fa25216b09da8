/** Starts a frame: its address, its words, whether its pin holds. Never leaves the element empty. */
import { mount } from 'svelte'
import type { Result } from '../../base/result'
import type { Corpus } from '../../model/corpus'
// Not through the door of share/, which leads to all that makes files.
import { holdsPin } from '../../share/contentHash'
import { readEmbedQuery } from '../../share/embed/embedAddress'
import { bringWords, wordsFor } from '../../ui/words/shelf.svelte'
import type { EditionData } from '../edition'
import Embed from './Embed.svelte'
import { embedded, type PinState } from './embedded'

async function pinState(pin: string | null, corpus: Corpus | null): Promise<PinState> {
  if (pin === null || corpus === null) return 'held'
  try {
    const { corpusHash } = await import('../../ui/share/corpusHash')
    const hash = await corpusHash(corpus)
    if (hash === null) return 'unchecked'
    return holdsPin(pin, hash) ? 'held' : 'other'
  } catch {
    return 'unchecked' // What compares did not come over the network.
  }
}

/** Starts the frame in an element. */
export async function startEmbed(
  target: HTMLElement,
  edition: Result<EditionData>,
  world: Window,
): Promise<void> {
  const wish = readEmbedQuery(world.location.search)
  const [pin] = await Promise.all([
    pinState(wish.pin, edition.ok ? edition.value.index.corpus : null),
    bringWords(wish.language),
  ])
  const words = wordsFor(wish.language)
  const root = world.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '')
  mount(Embed, { target, props: { words, wish, shown: embedded(edition, wish), pin, root } })
}
