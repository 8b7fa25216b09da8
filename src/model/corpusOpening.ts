/** How far a corpus is that is being opened, and why it can't be: what a worker says and the page shows. Types and names alone. */
import type { CorpusFault } from './corpusJson'

/** The stages of opening, in their order. */
export const openStages = ['fetch', 'parse', 'check', 'index', 'arrive'] as const
export type OpenStage = (typeof openStages)[number]

export interface OpenProgress {
  readonly stage: OpenStage
  /** How much of the stage is done, 0 to 1; null where nobody can tell. */
  readonly share: number | null
}

/** Why a corpus can't be opened. Of the broken places of a file only the first are spelled out. */
export type OpenFault =
  | Exclude<CorpusFault, { readonly kind: 'broken' }>
  | (Extract<CorpusFault, { readonly kind: 'broken' }> & { readonly total: number })
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-found'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'cancelled' }
