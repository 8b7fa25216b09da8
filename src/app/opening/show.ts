/**
 * Puts the page of a corpus in the place of whatever stands on the stage. It is made behind the page in use, a part a task, and
 * comes forward whole: nothing is empty and nothing moves. Knows no file.
 */
import { mount, tick, unmount } from 'svelte'
import { inSlices, stepBack } from '../../base/pause'
import { select, type Selection } from '../../corpus'
import { ViewState } from '../../state/view.svelte'
import type { BigParts } from '../../ui/big'
import { bigPartsKey } from '../../ui/big/context'
import { takeTurn } from '../../ui/charts/wake'
import { totalsOf } from '../../ui/masthead/totals'
import App from '../App.svelte'
import { goToChart } from '../goToChart'
import type { EditionData } from '../edition'
import { knownNames } from '../known'
import { painted } from '../pause'
import { addressFor, takeFile, type Stage } from '../stage'

export interface ShowOptions {
  /** As the address names it; null for the app's own. */
  readonly corpus: string | null
  readonly context: Map<unknown, unknown>
  readonly isWanted: () => boolean
}

/** Has a width and no height: what stands in it is laid out, and is neither seen nor met by the keyboard. */
const behind = {
  position: 'fixed',
  inset: '0 0 auto',
  height: '0',
  overflow: 'clip',
  contain: 'strict',
  visibility: 'hidden',
}

/** Works out what the first picture shows, before anything is drawn. */
function* firstSteps(
  { index }: EditionData,
  { view }: ViewState,
  big: BigParts | undefined,
): Generator<void, Selection> {
  totalsOf(index)
  yield
  const first = select(index, view.query)
  yield
  big?.measuresOf(index, first)
  yield
  return first
}

/** Lets each part that waits for a moment of leisure have one now: a task, and the frame that lays it out. */
async function allTurns(): Promise<void> {
  await tick()
  do {
    await painted(document)
    await stepBack()
  } while (takeTurn())
}

function comeForward(stage: Stage, target: HTMLElement): void {
  // Asked before the page is another: afterwards the answer would take a layout of it.
  const isScrolled = window.scrollY > 0
  const { id } = stage.target
  stage.target.remove()
  target.id = id
  target.removeAttribute('style')
  stage.target = target
  if (isScrolled) window.scrollTo({ top: 0, behavior: 'instant' })
}

/**
 * Makes the page of a corpus and brings it forward, unless nobody wants it any more by then; says whether it stands. What the
 * page is told beyond its data comes as context.
 */
export async function show(
  stage: Stage,
  edition: EditionData,
  { corpus, context, isWanted }: ShowOptions,
): Promise<boolean> {
  const state = new ViewState(addressFor(stage, corpus))
  state.know(knownNames(edition.index, edition.charts, corpus))
  const big = context.get(bigPartsKey) as BigParts | undefined
  const first = await inSlices(firstSteps(edition, state, big))
  const target = document.createElement('div')
  Object.assign(target.style, behind)
  // Before the page in use: who looks for a part by its name finds the new one.
  stage.target.before(target)
  const props = { ...edition, state, first, onfile: takeFile(stage) }
  const app = mount(App, { target, props, context })
  await allTurns()
  if (!isWanted()) {
    state.dispose()
    void unmount(app)
    target.remove()
    return false
  }
  const before = stage.standing
  before?.state.dispose()
  comeForward(stage, target)
  stage.standing = { corpus, state, app }
  if (state.view.present === null) goToChart(state.view.chart)
  // What is out of sight is taken apart once the new page stands.
  if (before) setTimeout(() => void unmount(before.app))
  return true
}
