/** What a reader did before the app was awake, as the script at the head of `index.html` has noted it. Knows no part of the page. */
import { redo, type Deed } from '../ui/waking/deeds'

type Early = Deed[] & { readonly note: (event: Event) => void }
type World = Window & { early?: Early }

/** Does it again, and notes no more. */
export function redoEarly(world: World): void {
  const { early } = world
  if (!early) return
  for (const type of ['click', 'input', 'change']) world.removeEventListener(type, early.note, true)
  delete world.early
  redo(early)
}
