/**
 * What the masthead is told where another corpus than the app's own is open: the line that says so, which comes with the
 * program that opens corpora. Knows no address.
 */
import { getContext, type Component } from 'svelte'
import type { CorpusOrigin } from '../../model/corpus'
import type { Words } from '../words'

export interface CorpusLineProps {
  readonly words: Words
  readonly origin: CorpusOrigin
  readonly onback: () => void
  readonly onfile: (file: File) => void
}

export interface OtherCorpus {
  readonly Line: Component<CorpusLineProps>
  readonly origin: CorpusOrigin
  /** Back to the app's own corpus. */
  readonly back: () => void
  readonly open: (file: File) => void
}

/** The key of the context that holds an `OtherCorpus`. */
export const otherCorpusKey = Symbol('other corpus')

/** The other corpus that is open; null where it is the app's own. */
export function otherCorpus(): OtherCorpus | null {
  return getContext<OtherCorpus | undefined>(otherCorpusKey) ?? null
}
