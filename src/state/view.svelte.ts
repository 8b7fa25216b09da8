/**
 * The one place where the view lives. Readers' changes go through it and into the address; Back,
 * Forward and links come in through it. Holds immutable views, so whoever keeps one can compare it.
 */
import { defaultView, type View } from '../model/view'
import { everything, type Query } from '../model/query'
import type { AddressBar } from './address'
import { keepKnown, type KnownNames } from './knownView'
import type { Notice } from './notice'
import { decodeView, encodeView } from './viewCodec'

/** The filters that are lists of choices. */
export type ListFilter = 'stories' | 'topics' | 'pages' | 'units' | 'bounds'

/**
 * How a change enters the history. Changes with the same `gesture` one after the other (letters typed,
 * a slider dragged) are one step, so Back undoes the gesture and not its last letter.
 */
export interface ChangeOptions {
  readonly gesture?: string
  /** Writes over the current step: for what is no step of the reader's (language, theme). */
  readonly replace?: boolean
}

export class ViewState {
  #view: View = $state.raw(defaultView)
  /** What the address asked for and did not get. */
  notices: readonly Notice[] = $state.raw([])

  readonly #address: AddressBar
  readonly #before: () => void
  readonly #stop: () => void
  #known: KnownNames | null = null
  #foreign = ''
  #gesture: string | null = null

  /** @param before called before each change of the view, while the page still shows the old one */
  constructor(address: AddressBar, before: () => void = () => undefined) {
    this.#address = address
    this.#before = before
    this.#readAddress()
    this.#stop = address.listen(() => this.#readAddress())
  }

  /** What is shown. */
  get view(): View {
    return this.#view
  }

  /** Tells the names of the corpus; what the view asks beyond them becomes a notice. */
  know(names: KnownNames): void {
    this.#known = names
    this.#readAddress()
  }

  /** Changes parts of the view. */
  change(patch: Partial<View>, options: ChangeOptions = {}): void {
    const { gesture = null, replace = false } = options
    const goesOn = gesture !== null && gesture === this.#gesture
    this.#gesture = gesture
    const before = this.addressOf(this.view)
    this.#show({ ...this.view, ...patch })
    const search = this.addressOf(this.view)
    if (search === before) return
    if (goesOn || replace) this.#address.replace(search)
    else this.#address.push(search)
  }

  /** Changes parts of the query. */
  filter(patch: Partial<Query>, options: ChangeOptions = {}): void {
    this.change({ query: { ...this.view.query, ...patch } }, options)
  }

  /** Adds a choice to a list, or takes it out where it is in. */
  toggle<F extends ListFilter>(filter: F, choice: Query[F][number]): void {
    const chosen: readonly Query[F][number][] = this.view.query[filter]
    const next = chosen.includes(choice) ? chosen.filter((c) => c !== choice) : [...chosen, choice]
    this.filter({ [filter]: next })
  }

  /** Lets everything through again; language, sorting and the open panel stay. */
  clear(): void {
    this.change({ query: everything })
  }

  /** Sets the chart of the address aside, with a notice: which automatic ones there are is known late. */
  loseChart(): void {
    const { chart } = this.view
    if (chart === null) return
    this.notices = [...this.notices, { key: 'chart', value: chart, reason: 'unknown' }]
    this.#show({ ...this.view, chart: null })
  }

  /** Takes notices away once they are read. */
  dismissNotices(): void {
    this.notices = []
  }

  /** The query string that leads to a view, with the parameters that are not the view's. */
  addressOf(view: View): string {
    const own = encodeView(view)
    if (this.#foreign === '') return own
    return own === '' ? `?${this.#foreign}` : `${own}&${this.#foreign}`
  }

  /** Stops listening. */
  dispose(): void {
    this.#stop()
  }

  #show(view: View): void {
    this.#before()
    this.#view = view
  }

  #readAddress(): void {
    const { view, notices, foreign } = decodeView(this.#address.read())
    const known = this.#known ? keepKnown(view, this.#known) : { view, notices: [] }
    this.#foreign = foreign
    this.#gesture = null
    this.#show(known.view)
    this.notices = [...notices, ...known.notices]
  }
}
