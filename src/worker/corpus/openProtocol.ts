/** What goes to the worker that opens a corpus, and what comes back, one message for each `more`. Types alone. */
import type { IndexParts, Order, StatisticColumns } from '../../corpus'
import type { Corpus, CorpusOrigin, Statistic, Story } from '../../model/corpus'
import type { Figure } from '../../model/figure'
import type { OpenFault, OpenProgress } from '../../model/corpusOpening'
import type { Language } from '../../model/language'
import type { SortColumn } from '../../model/view'

/** Where a corpus is taken from: an address of this site, or a file of the reader's. */
export type CorpusSource =
  | { readonly kind: 'address'; readonly url: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string }

/** What is small of a corpus, in one message. */
export interface CorpusHead extends Omit<Corpus, 'stories' | 'figures' | 'statistics'> {
  readonly origin: CorpusOrigin
}

/** Rows of one of the long lists, in their order. */
export type CorpusRows =
  | { readonly list: 'stories'; readonly rows: readonly Story[] }
  | { readonly list: 'figures'; readonly rows: readonly Figure[] }
  | { readonly list: 'statistics'; readonly rows: readonly Statistic[] }

/** An order of the table that takes long to work out. */
export interface KnownOrder {
  readonly column: SortColumn
  readonly language: Language
  readonly order: Order
}

export type OpenReply =
  | { readonly kind: 'progress'; readonly progress: OpenProgress }
  | { readonly kind: 'fault'; readonly fault: OpenFault }
  /** `charts` is what the file says of charts, unread; undefined where it says nothing. */
  | { readonly kind: 'head'; readonly head: CorpusHead; readonly charts: unknown }
  | { readonly kind: 'rows'; readonly rows: CorpusRows; readonly share: number }
  /** The last that is needed; orders may follow. */
  | {
      readonly kind: 'parts'
      readonly parts: IndexParts
      readonly statistics: StatisticColumns
      readonly orders: readonly KnownOrder[]
    }
  | { readonly kind: 'order'; readonly known: KnownOrder }
  | { readonly kind: 'end' }

/** The source first, then `more` for each message. */
export type OpenRequest = { readonly kind: 'open'; readonly source: CorpusSource } | { readonly kind: 'more' }
