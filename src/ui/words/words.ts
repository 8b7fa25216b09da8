/**
 * Every word of the interface, as a type that both languages fill: a missing translation does not
 * compile. Knows no number format (format/) and no text of the corpus, which is bilingual itself.
 */
import type { Language, ThemeChoice } from '../../model/language'
import type { Bound } from '../../model/figure'
import type { PrintingStatus } from '../../model/corpus'
import type { SortColumn } from '../../model/view'
import type { NoticeReason } from '../../state/notice'
import type { AddressKey } from '../../state/viewCodec'

export interface Words {
  readonly language: Language
  /** For `lang` attributes. */
  readonly tag: string
  readonly title: string
  readonly name: string
  readonly motto: string
  readonly skip: string
  /** The way to the presentation, which brings its own words (ui/present/presentWords.ts). */
  readonly present: string
  /** Said of any part that did not come over the network. */
  readonly missing: string
  readonly edition: {
    readonly label: string
    readonly pages: string
    readonly stories: string
    readonly figures: string
    readonly statistics: string
    readonly disputed: string
    readonly issued: (days: string) => string
  }
  readonly controls: {
    readonly language: string
    readonly theme: string
    readonly themes: Readonly<Record<ThemeChoice, string>>
  }
  readonly sections: {
    readonly label: string
    readonly lead: string
    readonly stories: string
    readonly plain: string
    readonly overview: string
    readonly agreement: string
    readonly table: string
    readonly key: string
    readonly colophon: string
  }
  readonly filters: {
    readonly label: string
    readonly open: string
    readonly apply: (shown: number) => string
    readonly search: string
    readonly searchHint: string
    readonly story: string
    readonly topic: string
    readonly page: string
    readonly unit: string
    readonly noUnit: string
    readonly bound: string
    readonly dates: string
    readonly range: string
    readonly asOf: string
    readonly from: string
    readonly to: string
    readonly disputed: string
    readonly clear: string
    readonly active: string
    readonly remove: (what: string) => string
    readonly more: (count: number) => string
    readonly less: string
    readonly shown: (shown: string, all: string) => string
    readonly since: (from: string) => string
    readonly until: (to: string) => string
    readonly between: (from: string, to: string) => string
    readonly quoted: (text: string) => string
  }
  readonly bounds: Readonly<Record<Bound, { readonly name: string; readonly says: string }>>
  readonly chart: {
    readonly table: string
    readonly walk: (title: string) => string
    readonly again: string
    readonly source: string
    readonly printed: string
    readonly what: string
    readonly hidden: (count: number) => string
  }
  /** The way to the share panel, which brings its own words (ui/share/shareWords.ts). */
  readonly share: {
    readonly open: string
    readonly openOf: (title: string) => string
    readonly table: string
    readonly slides: string
  }
  readonly story: {
    /** The name of a dateline's place. */
    readonly at: (printed: string) => string
    readonly bySomeone: (names: string) => string
    readonly onPages: string
    readonly status: Readonly<Record<PrintingStatus, string>>
    readonly above: string
    readonly gone: (charts: number) => string
    readonly noCharts: string
    readonly unplotted: string
    readonly plainIntro: string
    readonly count: (count: number) => string
  }
  readonly overview: {
    readonly intro: string
    readonly byStory: string
    readonly byDate: string
    readonly byPage: string
  }
  readonly table: {
    readonly caption: string
    readonly columns: Readonly<Record<SortColumn, string>>
    readonly sort: string
    readonly ascending: string
    readonly descending: string
    readonly derived: string
    readonly inferred: string
    readonly empty: string
  }
  readonly key: {
    readonly intro: string
    readonly disputedName: string
    readonly disputed: string
    readonly beforeName: string
    readonly before: string
  }
  /** The way to the page reader, which brings its own words (ui/reader/readerWords.ts). */
  readonly reader: {
    readonly open: string
    readonly why: string
    readonly inSentence: string
    readonly sideBySide: string
    readonly inSentenceOf: (page: string) => string
  }
  readonly notices: {
    readonly label: string
    readonly dismiss: string
    readonly reasons: Readonly<Record<NoticeReason, string>>
    readonly keys: Readonly<Record<AddressKey, string>>
    readonly line: (key: string, value: string, reason: string) => string
  }
  readonly empty: { readonly title: string; readonly text: string }
  readonly fault: {
    readonly title: string
    readonly text: string
    readonly whatToDo: string
    readonly brokenText: string
    readonly reload: string
  }
}
