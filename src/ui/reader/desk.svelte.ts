/**
 * The reading desk: the pages at hand, the one that lies open, and the figure that is looked at. Files are read
 * one after the other; a file that is no page takes nothing with it. Knows no markup and no worker.
 */
import type { HeldFigure } from '../../corpus'
import type { HeldPage, PageFault, ReadingStage } from '../../model/heldPage'
import type { PagePicture, SheetFile } from '../../model/pagePicture'
import type { PageId } from '../../model/figure'
import type { Result } from '../../base/result'
import { freeName, heldFigureIn, placeOfAny } from './atHand'
import type { DeskPorts, IncomingFile, KeptPage, StoreFault } from './ports'
import { withEntry, withoutEntry, type Entry } from './review'
import { decodeSession } from './session'
import { SheetShelf } from './sheets.svelte'
import { waitingFile, waitingPage, waitingSheet, type Busy, type FileFault, type Waiting } from './waiting'

export class ReadingDesk {
  pages: readonly HeldPage[] = $state.raw([])
  /** The page that lies open. */
  page: HeldPage | null = $state.raw(null)
  /** Start of the figure that is looked at, in the open page. */
  at: number | null = $state(null)
  /** What was made of the numbers of each page, by its name. */
  reviews: Readonly<Record<string, readonly Entry[]>> = $state.raw({})
  busy: Busy | null = $state.raw(null)
  faults: readonly FileFault[] = $state.raw([])
  /** Whether the device keeps the pages. */
  kept: boolean = $state(false)
  storeFault: StoreFault | null = $state.raw(null)
  /** The pages of the edition that are at hand. */
  readonly atHand: readonly PageId[] = $derived(
    this.pages.flatMap(({ match }) => (match ? [match.page] : [])),
  )

  readonly sheets = new SheetShelf()
  readonly #ports: DeskPorts
  #control = new AbortController()
  #queue: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(ports: DeskPorts) {
    this.#ports = ports
  }

  /** Reads files, after those that wait. Resolves when they are read. */
  async add(files: readonly File[]): Promise<void> {
    await this.#enqueue(files.map(waitingFile))
  }

  /** Reads a text that was typed or pasted. */
  async addText(page: KeptPage): Promise<void> {
    await this.#enqueue([waitingPage(page)])
  }

  /** Reads the chosen sheets of a file that waits for the choice; without any the file is put away. */
  async takeSheets(file: SheetFile, chosen: readonly number[]): Promise<void> {
    this.sheets.answered(file)
    await this.#enqueue(chosen.map((sheet) => waitingSheet(file, sheet)))
    file.close()
  }

  /** Brings back what the device keeps. */
  async restore(): Promise<void> {
    const rows = await this.#ports.store.load()
    if (!rows.ok) {
      this.storeFault = rows.error
      return
    }
    this.kept = rows.value.length > 0
    await this.#enqueue(rows.value.map(waitingPage))
  }

  /** Gives up the file that is being read and those that wait. */
  cancel(): void {
    this.#control.abort()
    this.#control = new AbortController()
  }

  /** Opens a page at its beginning. */
  open(page: HeldPage): void {
    this.page = page
    this.at = null
  }

  /** Opens the page that a figure of the edition stands on, at the figure; false where it is not at hand. */
  show(figures: readonly number[]): boolean {
    const found = placeOfAny(this.page ? [this.page, ...this.pages] : this.pages, figures)
    if (!found) return false
    this.page = found.page
    this.at = found.place.start
    return true
  }

  /** A figure of the edition in the page at hand that prints it; null where none does. */
  heldFigure(figure: number): HeldFigure | null {
    return heldFigureIn(this.pages, figure)
  }

  /** Takes a page away, from the device too. */
  async remove(page: HeldPage): Promise<void> {
    this.pages = this.pages.filter((other) => other !== page)
    this.sheets.remove(page.name)
    if (this.page === page) {
      this.page = this.pages[0] ?? null
      this.at = null
    }
    if (this.kept) this.#note(await this.#ports.store.remove(page.name))
  }

  /** What was made of the numbers of a page. */
  entriesOf({ name }: HeldPage): readonly Entry[] {
    return this.reviews[name] ?? []
  }

  /** Judges a number of a page, or, for null, takes the judgement of the one at `start` back. */
  async judge(page: HeldPage, start: number, entry: Entry | null): Promise<void> {
    const before = this.entriesOf(page)
    const after = entry ? withEntry(before, entry) : withoutEntry(before, start)
    this.reviews = { ...this.reviews, [page.name]: after }
    if (this.kept) await this.#save(page)
  }

  /** Lets the device keep the pages, those to come too, or forget them all. */
  async keep(kept: boolean): Promise<void> {
    this.kept = kept
    this.storeFault = null
    this.#ports.remember(kept)
    if (!kept) return this.#note(await this.#ports.store.clear())
    for (const page of this.pages) await this.#save(page)
  }

  /** Takes messages away once they are read. */
  dismiss(): void {
    this.faults = []
    this.storeFault = null
  }

  #enqueue(files: readonly Waiting[]): Promise<void> {
    const { signal } = this.#control
    this.#waiting += files.length
    this.#queue = this.#queue.then(async () => {
      for (const file of files) await this.#read(file, signal)
    })
    return this.#queue
  }

  async #read({ name, take, entries }: Waiting, signal: AbortSignal): Promise<void> {
    const waiting = --this.#waiting
    const onprogress = (stage: ReadingStage): void => {
      this.busy = { name, stage, waiting }
    }
    if (signal.aborted) return
    onprogress('decode')
    const taken = await take(signal)
    if (!taken.ok) return this.#complain(name, taken.error)
    const { form, picture, ...file } = taken.value
    if (/\.json$/i.test(name)) return this.#openSession(taken.value, signal)
    if (form === 'sheets') return this.#openSheets(taken.value, signal)
    const read = await this.#ports.read({ ...file, form }, { onprogress, signal })
    this.busy = null
    if (read.ok) return this.#lay(read.value, entries, picture)
    picture?.close()
    this.#complain(name, read.error)
  }

  /** One sheet is read at once; of several the reader chooses, and nothing waits for that. */
  async #openSheets(given: IncomingFile, signal: AbortSignal): Promise<void> {
    const opened = await this.#ports.openSheets(given, signal)
    this.busy = null
    if (!opened.ok) return this.#complain(given.name, opened.error)
    const file = opened.value
    if (file.count > 1) return this.sheets.ask(file)
    this.#waiting++
    await this.#read(waitingSheet(file, 1), signal)
    file.close()
  }

  /** The pages of a session are read anew, so that no file can bring figures that are not in its text. */
  async #openSession({ name, bytes }: IncomingFile, signal: AbortSignal): Promise<void> {
    this.busy = null
    const session = decodeSession(new TextDecoder().decode(bytes))
    if (!session.ok) return this.#complain(name, { kind: 'no-session', reason: session.error })
    this.#waiting += session.value.length
    for (const page of session.value) await this.#read(waitingPage(page), signal)
  }

  #complain(name: string, fault: PageFault): void {
    this.busy = null
    this.faults = [...this.faults.filter((other) => other.name !== name), { name, fault }]
  }

  /** Lays a page on the desk; the same text is not laid down twice. */
  async #lay(read: HeldPage, entries: readonly Entry[], picture: PagePicture | null): Promise<void> {
    const twin = this.pages.find(({ text }) => text === read.text)
    if (twin) {
      picture?.close()
      this.page ??= twin
      for (const entry of entries) await this.judge(twin, entry.start, entry)
      return
    }
    const page = { ...read, name: freeName(this.pages, read.name) }
    this.pages = [...this.pages, page]
    this.sheets.show(page.name, picture)
    this.reviews = { ...this.reviews, [page.name]: entries }
    this.page ??= page
    if (this.kept) await this.#save(page)
  }

  async #save(page: HeldPage): Promise<void> {
    const { name, text, issued } = page
    this.#note(await this.#ports.store.save({ name, text, issued, entries: this.entriesOf(page) }))
  }

  #note(result: Result<void, StoreFault>): void {
    if (!result.ok) this.storeFault = result.error
  }
}
