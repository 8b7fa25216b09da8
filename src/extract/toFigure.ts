/**
 * Makes figures of drafts: what they say, their time, and their places in the raw page. Knows no rule.
 */
import type { EditedText } from '../base/editMap'
import type { CleanOffset, Span } from '../base/span'
import type { Figure } from '../model/figure'
import type { PageText } from '../model/page'
import type { DraftTime } from './dates/assignTimes'
import type { Draft } from './draft'

/** Makes the figures of one page, of its drafts in their order. */
export class FigureMaker {
  readonly figures: Figure[] = []
  readonly #page: PageText
  readonly #edited: EditedText
  /** Many figures take their time from one date: its place is translated once, and they share it. */
  #from: Span<CleanOffset> | null = null
  #rawFrom: Span | null = null

  constructor(page: PageText, edited: EditedText) {
    this.#page = page
    this.#edited = edited
  }

  add(draft: Draft, when: DraftTime): void {
    const start = this.#edited.toRaw(draft.start, 'start')
    const end = this.#edited.toRaw(draft.end, 'end')
    const { amount } = draft
    this.figures.push({
      start,
      end,
      page: this.#page.id,
      text: this.#page.text.slice(start, end),
      kind: draft.kind,
      value: amount.value,
      min: amount.min,
      max: amount.max,
      bound: amount.bound,
      unit: amount.unit,
      per: amount.per,
      role: amount.role,
      basis: amount.basis,
      range: amount.range,
      time: when.time,
      timeStatus: when.timeStatus,
      timeFrom: when.timeFrom && this.#raw(when.timeFrom),
      subject: draft.subject,
      rule: draft.rule,
    })
  }

  #raw(span: Span<CleanOffset>): Span {
    if (span !== this.#from || this.#rawFrom === null) {
      this.#from = span
      this.#rawFrom = {
        start: this.#edited.toRaw(span.start, 'start'),
        end: this.#edited.toRaw(span.end, 'end'),
      }
    }
    return this.#rawFrom
  }
}
