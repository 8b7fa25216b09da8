/** Puts the page of a corpus in the place of whatever stands on the stage. Knows no file. */
import { mount, unmount } from 'svelte'
import { ViewState } from '../../state/view.svelte'
import App from '../App.svelte'
import type { EditionData } from '../edition'
import { knownNames } from '../known'
import { addressFor, takeFile, type Stage } from '../stage'

/** Mounts the page of a corpus; what it is told beyond its data comes as context. */
export function show(
  stage: Stage,
  { index, charts }: EditionData,
  corpus: string | null,
  context = new Map<unknown, unknown>(),
): void {
  const before = stage.standing
  before?.state.dispose()
  stage.target.replaceChildren()
  // What is out of sight is taken apart once the new page stands.
  if (before) setTimeout(() => void unmount(before.app))
  const state = new ViewState(addressFor(stage, corpus))
  state.know(knownNames(index, charts, corpus))
  const props = { index, charts, state, onfile: takeFile(stage) }
  stage.standing = { corpus, state, app: mount(App, { target: stage.target, props, context }) }
}
