/**
 * The work on own pages: one history of sessions, the texts at hand, and what the worker makes of both. Every change
 * goes through `run`, so that everything can be undone. Knows no markup and no worker.
 */
import type { Day } from '../../../base/day'
import type { HeldFigure } from '../../../corpus'
import type { Corpus } from '../../../model/corpus'
import type { Figure, PageId } from '../../../model/figure'
import type { EditionText, HeldPage, PageFault } from '../../../model/heldPage'
import { freePageId } from '../../../model/ownNames'
import { emptySession, judgedFigures, type Session, type SessionPage } from '../../../model/session'
import type { CompiledSession } from '../../../model/sessionFindings'
import type { SessionFile } from '../../../model/sessionJson'
import type { SheetFault } from '../../../model/sheet'
import { redo, startHistory, take, undo, type History } from '../../../state/history'
import { applyCommand } from '../../../state/work/apply'
import type { Command, Deed } from '../../../state/work/command'
import { deedOf } from '../../../state/work/deed'
import type { Span } from '../../../base/span'
import { emptyMap, mapsJoined, mapWith, noTexts } from './texts'
import { markedNumber, unjudgedIn } from './proposals'
import type { WorkPorts } from './workPorts'

/** A table of which rows could not be read, or none of it. */
export interface SheetTrouble {
  readonly name: string
  readonly faults: readonly (SheetFault | PageFault)[]
  readonly refused: boolean
}

const noFigures: readonly Figure[] = []

export class WorkDesk {
  history: History<Session, Deed> = $state.raw(startHistory(emptySession))
  readonly session: Session = $derived(this.history.present)
  texts: ReadonlyMap<PageId, string> = $state.raw(noTexts)
  /** What extraction found on each page whose text is at hand. */
  found: ReadonlyMap<PageId, readonly Figure[]> = $state.raw(emptyMap())
  compiled: CompiledSession | null = $state.raw(null)
  /** The worker could not do its work, and why. */
  fault: string | null = $state(null)
  troubles: readonly SheetTrouble[] = $state.raw([])
  /** What undo or redo did last, for those who hear the page. */
  heard: { readonly how: 'undone' | 'redone'; readonly deed: Deed } | null = $state.raw(null)
  #saved: Session = $state.raw(emptySession)
  /** There is work that no file has. */
  readonly isUnsaved: boolean = $derived(
    this.session !== this.#saved && this.session.pages.some(({ figures }) => figures.length > 0),
  )
  /** The edition with the own statistics; null where there are none, also while the first is being compiled. */
  readonly corpus: Corpus | null = $derived(
    this.session.statistics.length > 0 && this.compiled && this.compiled.session.statistics.length > 0
      ? this.compiled.corpus
      : null,
  )

  readonly edition: Corpus
  readonly #ports: WorkPorts
  readonly #onchange: (session: Session) => void
  #turn = 0
  #isUncompiled = false
  /** More than one part of the screen asks for them, and a large table has ten thousands. */
  readonly #figures = new WeakMap<SessionPage, Record<'found' | 'figures', readonly Figure[]>>()
  /** Pages of the edition whose texts are at hand. */
  #held: readonly EditionText[] = []
  /** The day of the issue under which each page was read last. */
  #dated: ReadonlyMap<PageId, Day | null> = emptyMap()

  constructor(edition: Corpus, ports: WorkPorts, onchange: (session: Session) => void) {
    this.edition = edition
    this.#ports = ports
    this.#onchange = onchange
  }

  /** Does something, as one step. */
  run(command: Command): void {
    if (this.#take(command)) this.#changed()
  }

  undo(): void {
    const deed = this.history.past.at(-1)?.said
    if (deed) this.#step(undo(this.history), { how: 'undone', deed })
  }

  redo(): void {
    const deed = this.history.future[0]?.said
    if (deed) this.#step(redo(this.history), { how: 'redone', deed })
  }

  /** The page of the session that a text at hand is. */
  pageOf({ text }: Pick<HeldPage, 'text'>): SessionPage | undefined {
    return this.session.pages.find(({ id }) => this.texts.get(id) === text)
  }

  /** Where some figures of the joined corpus stand on a page at hand, in their order. */
  placesOf(page: HeldPage, figures: readonly number[]): readonly number[] {
    const id = this.pageOf(page)?.id
    return figures
      .flatMap((i) => this.corpus?.figures[i] ?? [])
      .flatMap((figure) => (figure.page === id ? figure.start : []))
  }

  /** A figure of the joined corpus in its own page; null where its text is not at hand. */
  heldFigure(index: number): HeldFigure | null {
    const figure = this.corpus?.figures[index]
    const text = figure && this.texts.get(figure.page)
    return figure && text !== undefined
      ? { page: figure.page, text, start: figure.start, end: figure.end }
      : null
  }

  /** Says which pages of the edition are at hand: own printings of their stories are collated with them. */
  hold(held: readonly EditionText[]): void {
    this.#held = held
    if (this.session.stories.some(({ known }) => known)) void this.#compile()
  }

  /** The numbers of a page as its reader has them. */
  figuresOf(page: SessionPage): readonly Figure[] {
    const found = this.found.get(page.id) ?? noFigures
    const known = this.#figures.get(page)
    if (known?.found === found) return known.figures
    const figures = judgedFigures(page.id, found, page.figures)
    this.#figures.set(page, { found, figures })
    return figures
  }

  /** Lays a new page down, or gives a page of an opened session its text back. */
  async lay({ name, text, issued }: HeldPage): Promise<void> {
    const known = this.pageOf({ text })
    if (known && this.found.has(known.id)) return
    const taken = [...this.edition.pages, ...this.session.pages].map(({ id }) => id)
    const laid = await this.#ports.lay(known?.id ?? freePageId(name, taken), name, text, issued)
    if (!laid.ok) {
      this.fault = laid.error
      return
    }
    const { page, stories, figures } = laid.value
    const { sha256 } = page
    const awaited = known ?? this.session.pages.find((one) => sha256 !== null && one.sha256 === sha256) // prettier-ignore
    const { id } = awaited ?? page
    this.texts = mapWith(this.texts, id, text)
    const own = id === page.id ? figures : figures.map((figure) => ({ ...figure, page: id }))
    this.found = mapWith(this.found, id, own)
    if (awaited) this.#changed()
    else this.run({ kind: 'lay-page', page, stories })
  }

  /**
   * Takes a spreadsheet in: its rows are statistics. Gives its text, which is a page, or null where none of it was read. They
   * are compiled once the text is laid down; `settle` is for one that never is.
   */
  async laySheet(name: string, bytes: ArrayBuffer): Promise<Pick<HeldPage, 'name' | 'text'> | null> {
    const taken = [...this.edition.pages, ...this.session.pages].map(({ id }) => id)
    const asked = await this.#ports.sheet(freePageId(name, taken), name, bytes)
    if (!asked.ok) {
      this.fault = asked.error
      return null
    }
    if (!asked.value.ok) {
      this.#trouble(name, [asked.value.error], true)
      return null
    }
    const { text, page, story, statistics, faults } = asked.value.value
    if (this.pageOf({ text })) return null
    if (faults.length > 0) this.#trouble(name, faults, statistics.length === 0)
    if (statistics.length === 0) return null
    this.texts = mapWith(this.texts, page.id, text)
    this.#isUncompiled = this.#take({ kind: 'lay-table', page, story, statistics })
    return { name, text }
  }

  /** Compiles what still waits for a text. */
  settle(): void {
    if (this.#isUncompiled) this.#changed()
  }

  /** Takes the work of a session file in; the texts inside are pages to be read. */
  open({ session, texts }: SessionFile, name: string): void {
    const isEmpty = this.session.pages.length === 0
    this.texts = mapsJoined(this.texts, texts)
    this.run({ kind: 'open', session, name })
    if (isEmpty) this.#saved = this.session
  }

  /** Says that the work lies in a file now. */
  saved(): void {
    this.#saved = this.session
  }

  /** Confirms all numbers of a part of the page that nobody has judged. */
  confirmAll(page: SessionPage, pieces: readonly Span[]): void {
    const figures = unjudgedIn(page, this.figuresOf(page), pieces)
    this.run({ kind: 'judge-all', page: page.id, figures })
  }

  /** Makes a number of characters that the reader has marked; what they say is proposed. False where they can't be one. */
  async add(page: SessionPage, span: Span): Promise<boolean> {
    const text = this.texts.get(page.id)?.slice(span.start, span.end) ?? ''
    const read = await this.#ports.number(page.id, text)
    const before = this.session
    const figure = markedNumber(span, text, read.ok ? read.value : null)
    this.run({ kind: 'judge', page: page.id, figure, replaces: null })
    return this.session !== before
  }

  datePage(page: PageId, issued: Day | null, paper: string | null): void {
    this.run({ kind: 'date-page', page, issued, paper })
  }

  dismiss(): void {
    this.troubles = []
    this.fault = null
  }

  #take(command: Command): boolean {
    const next = applyCommand(this.session, command)
    if (next === this.session) return false
    this.history = take(this.history, next, deedOf(command, this.session))
    this.heard = null
    return true
  }

  #trouble(name: string, faults: SheetTrouble['faults'], refused: boolean): void {
    this.troubles = [...this.troubles.filter((one) => one.name !== name), { name, faults, refused }]
  }

  #step(history: History<Session, Deed>, heard: NonNullable<WorkDesk['heard']>): void {
    this.history = history
    this.heard = heard
    this.#changed()
  }

  #changed(): void {
    this.#onchange(this.session)
    void this.#compile()
    for (const page of this.session.pages)
      if (this.found.has(page.id) && (this.#dated.get(page.id) ?? null) !== page.issued) void this.#date(page)
  }

  /** The day of the issue tells the year of datelines: the page's own times are read anew. */
  async #date({ id, name, issued }: SessionPage): Promise<void> {
    this.#dated = mapWith(this.#dated, id, issued)
    const laid = await this.#ports.lay(id, name, this.texts.get(id) ?? '', issued)
    if (laid.ok) this.found = mapWith(this.found, id, laid.value.figures)
  }

  /** Only the last change counts: what was asked before it comes too late. */
  async #compile(): Promise<void> {
    const turn = ++this.#turn
    this.#isUncompiled = false
    const asked = this.session
    const made = await this.#ports.compile(asked, this.texts, this.#held)
    if (turn !== this.#turn) return
    this.fault = made.ok ? null : made.error
    if (!made.ok) return
    this.compiled = made.value
    // Collation put statistics together, or a decision lost its reading: that belongs to the step that did it.
    const { statistics } = made.value.session
    const isSettled =
      statistics.length !== asked.statistics.length ||
      statistics.some(({ decision }, i) => (decision === null) !== (asked.statistics[i]?.decision === null))
    if (isSettled) this.history = { ...this.history, present: made.value.session }
  }
}
