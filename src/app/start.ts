/**
 * Starts the dashboard in an element: reads the data, the address, and mounts the page, or the page that says
 * why there is none. Knows no file.
 */
import { mount } from 'svelte'
import type { Result } from '../base/result'
import type { Language } from '../model/language'
import { browserAddress } from '../state/address'
import { decodeView } from '../state/viewCodec'
import { bringParts } from '../ui/front/laterParts'
import { bringWords, wordsFor } from '../ui/words/shelf.svelte'
import type { EditionData } from './edition'
import { bringCorpora, wakeUp, type Stage } from './stage'

/** Says why there is no page; in plain text where even the page for that does not come. */
async function sayFault(target: HTMLElement, language: Language, reason: string): Promise<void> {
  const words = wordsFor(language)
  const { title, text, whatToDo: advice } = words.fault
  const FaultPage = await import('../ui/notice/FaultPage.svelte').catch(() => null)
  target.replaceChildren(...(FaultPage ? [] : [`${title} ${text} ${reason}`]))
  if (FaultPage) mount(FaultPage.default, { target, props: { words, title, text, reason, advice } })
}

/** Shows the own corpus where the build has drawn no page. */
async function showOwn(stage: Stage): Promise<void> {
  const { show } = await import('./opening/show')
  await show(stage, stage.own, { corpus: null, context: new Map(), isWanted: () => true })
}

/** Starts the dashboard. Never leaves the element empty. */
export async function start(target: HTMLElement, edition: Result<EditionData>): Promise<void> {
  const address = browserAddress(window)
  const isDrawn = 'drawn' in target.dataset
  const { language, corpus } = decodeView(address.read()).view
  // Parts that came with the page show the default view; for any other the living ones must be there.
  await Promise.all([bringWords(language), isDrawn && address.read() !== '' ? bringParts() : null])
  if (!edition.ok) return sayFault(target, language, edition.error)
  const stage: Stage = { target, address, own: edition.value, standing: null }
  const opening = corpus === null ? null : await bringCorpora().catch(() => null)
  if (opening && (await opening.begin(stage))) return
  if (isDrawn) await wakeUp(stage)
  else await showOwn(stage)
}
