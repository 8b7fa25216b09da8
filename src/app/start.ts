/**
 * Starts the dashboard in an element: reads the data, the address, and mounts the page, or the page that says
 * why there is none. Knows no file.
 */
import { mount } from 'svelte'
import type { Result } from '../base/result'
import { browserAddress } from '../state/address'
import { ViewState } from '../state/view.svelte'
import FaultPage from '../ui/notice/FaultPage.svelte'
import { bringWords, wordsFor } from '../ui/words/shelf.svelte'
import App from './App.svelte'
import type { EditionData } from './edition'
import { knownNames } from './known'

/** Starts the dashboard. Never leaves the element empty. */
export async function start(target: HTMLElement, edition: Result<EditionData>): Promise<void> {
  const state = new ViewState(browserAddress(window))
  await bringWords(state.view.language)
  if (!edition.ok) {
    const words = wordsFor(state.view.language)
    const { title, text, whatToDo } = words.fault
    mount(FaultPage, { target, props: { words, title, text, reason: edition.error, advice: whatToDo } })
    return
  }
  const { index, charts } = edition.value
  state.know(knownNames(index, charts))
  mount(App, { target, props: { index, charts, state } })
}
