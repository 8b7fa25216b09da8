/**
 * What became of the last thing a reader asked for: under way, saved, copied, or why not. One errand at a time
 * is shown; a later one takes the place of an earlier one. Knows no button and no word.
 */
import { ok, type Result } from '../../base/result'
import { download, type SharedFile, type ShareFault } from '../../share'

export type Outcome =
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'fault'; readonly fault: ShareFault }
  /** A bug of ours: said, not hidden. */
  | { readonly kind: 'broken' }

type Done = Extract<Outcome, { readonly kind: 'saved' | 'copied' }>

export class Errand {
  outcome: Outcome | null = $state.raw(null)
  #last = 0

  /** Runs a job and shows what became of it. */
  async run(job: () => Promise<Result<Done, ShareFault>>): Promise<void> {
    const own = ++this.#last
    const show = (outcome: Outcome): void => {
      if (own === this.#last) this.outcome = outcome
    }
    show({ kind: 'busy' })
    try {
      const result = await job()
      show(result.ok ? result.value : { kind: 'fault', fault: result.error })
    } catch (bug) {
      show({ kind: 'broken' })
      throw bug
    }
  }

  /** Makes a file and hands it to the downloads. */
  save(make: () => Promise<Result<SharedFile, ShareFault>>, give = download): Promise<void> {
    return this.run(async () => {
      const made = await make()
      if (!made.ok) return made
      const given = give(made.value)
      return given.ok ? ok({ kind: 'saved', name: made.value.name }) : given
    })
  }

  /** Copies, and says that it is copied. */
  copy(act: () => Promise<Result<unknown, ShareFault>>): Promise<void> {
    return this.run(async () => {
      const result = await act()
      return result.ok ? ok({ kind: 'copied' }) : result
    })
  }
}
