/**
 * The element in which the page of one corpus stands. The app's own corpus is woken up here; how another one is opened, and
 * its page put in the place of this one, is in `opening/`, which comes when it is first needed.
 */
import { flushSync, hydrate } from 'svelte'
import { pause } from '../base/pause'
import { select } from '../corpus'
import type { AddressBar } from '../state/address'
import { decodeView } from '../state/viewCodec'
import { ViewState } from '../state/view.svelte'
import { keepStills, stillsKey } from '../ui/charts/stills'
import { laterParts } from '../ui/front/laterParts'
import { wakeInHand, wakeIslands } from '../ui/waking/islands'
import App from './App.svelte'
import type { EditionData } from './edition'
import { knownNames } from './known'
import type * as Corpora from './opening/corpora'

/** A page that stands. */
export interface Standing {
  /** As the address names it; null for the app's own. */
  readonly corpus: string | null
  readonly app: object
  readonly state: ViewState
}

export interface Stage {
  /** The element of the page that stands. */
  target: HTMLElement
  readonly address: AddressBar
  /** The corpus that the app was built with. */
  readonly own: EditionData
  standing: Standing | null
}

/** Fetches what opens other corpora. */
export const bringCorpora = (): Promise<typeof Corpora> => import('./opening/corpora')

/** The corpus that an address asks for; null for the app's own. */
export function corpusAsked(address: AddressBar): string | null {
  return decodeView(address.read()).view.corpus
}

/** The address as the page of one corpus hears it: a step to another corpus is not for its view. */
export function addressFor(stage: Stage, corpus: string | null): AddressBar {
  const { address } = stage
  const listen = (act: () => void): (() => void) =>
    address.listen(() => {
      if (corpusAsked(address) === corpus) act()
      else void bringCorpora().then(({ follow }) => follow(stage))
    })
  return { ...address, listen }
}

/** What becomes of a file that holds a corpus. */
export const takeFile =
  (stage: Stage) =>
  (file: File): void =>
    void bringCorpora().then(({ openFile }) => openFile(stage, file))

/** An address that says nothing until it is opened: the page that the build drew knows no filters. */
function closedAddress(address: AddressBar): { readonly bar: AddressBar; readonly open: () => void } {
  let open = false
  return { bar: { ...address, read: () => (open ? address.read() : '') }, open: () => (open = true) }
}

/** Wakes up the page that the build drew, in tasks that keep nobody waiting; an address with filters applies in one frame. */
export async function wakeUp(stage: Stage): Promise<void> {
  const { target, own, address } = stage
  const { bar, open } = closedAddress(addressFor(stage, null))
  const state = new ViewState(bar, wakeInHand)
  const names = knownNames(own.index, own.charts)
  state.know(names)
  const first = select(own.index, state.view.query)
  await pause()
  const { still, done } = keepStills()
  const props = { ...own, state, first, onfile: takeFile(stage) }
  const app = hydrate(App, { target, props, context: new Map([[stillsKey, still]]) })
  stage.standing = { corpus: null, state, app }
  flushSync()
  done()
  const isOther = address.read() !== ''
  // Another view is built on the page as it was drawn, and all of it at once.
  if (isOther) wakeIslands(() => true)
  open()
  // Read again only for a reason: another view is another front page, and its pictures are drawn anew.
  if (isOther) state.know(names)
  // So that a change of the filters finds it there.
  void laterParts.edited.bring()
}
