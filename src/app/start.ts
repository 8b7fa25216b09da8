/**
 * Starts the dashboard in an element: reads the data, the address, and mounts the page, or the page that says
 * why there is none. Knows no file.
 */
import { flushSync, hydrate, mount } from 'svelte'
import type { Result } from '../base/result'
import { browserAddress, type AddressBar } from '../state/address'
import { decodeView } from '../state/viewCodec'
import { ViewState } from '../state/view.svelte'
import { bringAgreement } from '../ui/agreement/agreementShelf.svelte'
import { bringChart } from '../ui/charts/chartShelf.svelte'
import { keepStills, stillsKey } from '../ui/charts/stills'
import FaultPage from '../ui/notice/FaultPage.svelte'
import { bringWords, wordsFor } from '../ui/words/shelf.svelte'
import App from './App.svelte'
import type { EditionData } from './edition'
import { knownNames } from './known'

/** An address that says nothing until it is opened: the page that the build drew knows no filters. */
function closedAddress(address: AddressBar): { readonly bar: AddressBar; readonly open: () => void } {
  let open = false
  return { bar: { ...address, read: () => (open ? address.read() : '') }, open: () => (open = true) }
}

/** Wakes up the page that stands in the element; an address with filters applies in the same frame. */
function wakeUp(target: HTMLElement, { index, charts }: EditionData, address: AddressBar): void {
  const { bar, open } = closedAddress(address)
  const state = new ViewState(bar)
  const names = knownNames(index, charts)
  state.know(names)
  const { still, done } = keepStills()
  hydrate(App, { target, props: { index, charts, state }, context: new Map([[stillsKey, still]]) })
  flushSync()
  done()
  open()
  // Read again only for a reason: another view is another front page, and its pictures are drawn anew.
  if (address.read() !== '') state.know(names)
}

const bringParts = (): Promise<unknown> => Promise.all([bringChart(), bringAgreement()])

/** Starts the dashboard. Never leaves the element empty. */
export async function start(target: HTMLElement, edition: Result<EditionData>): Promise<void> {
  const address = browserAddress(window)
  const isDrawn = 'drawn' in target.dataset
  const { language } = decodeView(address.read()).view
  // Parts that came with the page show the default view; for any other the living ones must be there.
  await Promise.all([bringWords(language), isDrawn && address.read() !== '' ? bringParts() : null])
  if (edition.ok && isDrawn) return wakeUp(target, edition.value, address)
  target.replaceChildren()
  if (!edition.ok) {
    const words = wordsFor(language)
    const { title, text, whatToDo } = words.fault
    mount(FaultPage, { target, props: { words, title, text, reason: edition.error, advice: whatToDo } })
    return
  }
  const { index, charts } = edition.value
  const state = new ViewState(address)
  state.know(knownNames(index, charts))
  mount(App, { target, props: { index, charts, state } })
}
