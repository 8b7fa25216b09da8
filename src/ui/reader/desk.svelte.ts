/**
 * The reading desk: the pages at hand, the one that lies open, and the figure that is looked at; what becomes of each
 * file that is read. Knows no markup and no worker.
 */
import type { HeldFigure } from '../../corpus'
import type { HeldPage } from '../../model/heldPage'
import type { PagePicture, SheetFile } from '../../model/pagePicture'
import type { PageId } from '../../model/figure'
import type { Session } from '../../model/session'
import { decodeSession } from '../../model/sessionJson'
import { editionTexts, freeName, heldFigureIn, placeOfAny, placesOf } from './atHand'
import { Keeping } from './keeping.svelte'
import { keptSessionName } from './keptPage'
import type { DeskPorts, IncomingFile, KeptPage } from './ports'
import { ReadingQueue, type Turn } from './readingQueue.svelte'
import { SheetShelf } from './sheets.svelte'
import { isTable, waitingFile, waitingPage, waitingSheet } from './waiting'
import { WorkDesk } from './work/workDesk.svelte'

export class ReadingDesk {
  pages: readonly HeldPage[] = $state.raw([])
  /** The page that lies open. */
  page: HeldPage | null = $state.raw(null)
  /** Start of the figure that is looked at, in the open page. */
  at: number | null = $state(null)
  /** The pages that are at hand, the edition's and own ones. */
  readonly atHand: readonly PageId[] = $derived(this.pages.flatMap((page) => this.#idOf(page) ?? []))

  readonly sheets = new SheetShelf()
  readonly queue = new ReadingQueue((taken, turn) => this.#read(taken, turn))
  readonly keeping: Keeping
  /** What is made of the pages that the edition does not hold. */
  readonly work: WorkDesk
  readonly #ports: DeskPorts
  /** Own pages that were laid down, also those that were taken away: undo brings them back. */
  #shelf: readonly HeldPage[] = []

  constructor(ports: DeskPorts) {
    this.#ports = ports
    this.keeping = new Keeping(ports)
    this.work = new WorkDesk(ports.edition, ports.work, (session) => this.#follow(session))
  }

  /** Reads files, after those that wait. Resolves when they are read. */
  async add(files: readonly File[]): Promise<void> {
    await this.queue.add(files.map(waitingFile))
  }

  /** Reads a text that was typed or pasted. */
  async addText(page: KeptPage): Promise<void> {
    await this.queue.add([waitingPage(page)])
  }

  /** Reads the chosen sheets of a file that waits for the choice; without any the file is put away. */
  async takeSheets(file: SheetFile, chosen: readonly number[]): Promise<void> {
    this.sheets.answered(file)
    await this.queue.add(chosen.map((sheet) => waitingSheet(file, sheet)))
    file.close()
  }

  /** Brings back what the device keeps. */
  async restore(): Promise<void> {
    const kept = await this.keeping.load()
    if (!kept) return
    await this.queue.add(kept.pages.map(waitingPage))
    if (kept.work) this.work.open(kept.work, keptSessionName)
  }

  /** Opens a page at its beginning. */
  open(page: HeldPage): void {
    this.page = page
    this.at = null
  }

  /** Opens the page that a figure stands on, at the figure; false where it is not at hand. */
  show(figures: readonly number[]): boolean {
    const order = this.page ? [this.page, ...this.pages] : this.pages
    for (const page of order) {
      const place = placeOfAny([page], figures)?.place.start ?? this.work.placesOf(page, figures)[0]
      if (place === undefined) continue
      this.page = page
      this.at = place
      return true
    }
    return false
  }

  /** Opens a page at a place; false where it is not at hand. */
  lookAt(id: PageId, at: number): boolean {
    const page = this.pages.find((one) => this.#idOf(one) === id)
    if (!page) return false
    this.page = page
    this.at = at
    return true
  }

  /** Says whether one of some figures is looked at already. */
  isAt(figures: readonly number[]): boolean {
    if (!this.page || this.at === null) return false
    return [...placesOf(this.page, figures), ...this.work.placesOf(this.page, figures)].includes(this.at)
  }

  /** A figure in the page at hand that prints it; null where none does. */
  heldFigure(figure: number): HeldFigure | null {
    return heldFigureIn(this.pages, figure) ?? this.work.heldFigure(figure)
  }

  /** Takes a page away, from the device too. What was made of an own page goes with it, until that is undone. */
  async remove(page: HeldPage): Promise<void> {
    const own = this.work.pageOf(page)
    if (own) this.work.run({ kind: 'remove-page', page: own.id })
    this.#show(this.pages.filter((other) => other !== page))
    if (page.match) this.work.hold(editionTexts(this.pages))
    this.sheets.remove(page.name)
    await this.keeping.remove(page.name)
  }

  /** Lets the device keep the pages, those to come too, or forget them all. */
  keep(kept: boolean): Promise<void> {
    return this.keeping.keep(kept, this.pages, this.work.session)
  }

  /** Takes messages away once they are read. */
  dismiss(): void {
    this.queue.faults = []
    this.keeping.fault = null
  }

  #idOf(page: HeldPage): PageId | undefined {
    return page.match?.page ?? this.work.pageOf(page)?.id
  }

  async #read(taken: IncomingFile, { name, signal, onprogress }: Turn): Promise<void> {
    const { form, picture, ...file } = taken
    if (/\.json$/i.test(name)) return this.#openSession(taken, signal)
    if (isTable(name)) return this.#openTable(taken, signal)
    if (form === 'sheets') return this.#openSheets(taken, signal)
    const read = await this.#ports.read({ ...file, form }, { onprogress, signal })
    this.queue.rest()
    if (read.ok) return this.#lay(read.value, picture)
    picture?.close()
    this.queue.complain(name, read.error)
  }

  /** One sheet is read at once; of several the reader chooses, and nothing waits for that. */
  async #openSheets(given: IncomingFile, signal: AbortSignal): Promise<void> {
    const opened = await this.#ports.openSheets(given, signal)
    this.queue.rest()
    if (!opened.ok) return this.queue.complain(given.name, opened.error)
    const file = opened.value
    if (file.count > 1) return this.sheets.ask(file)
    await this.queue.within([waitingSheet(file, 1)], signal)
    file.close()
  }

  /** The pages of a session are read anew, so that no file can bring figures that are not in its text. */
  async #openSession({ name, bytes }: IncomingFile, signal: AbortSignal): Promise<void> {
    this.queue.rest()
    const file = decodeSession(new TextDecoder().decode(bytes))
    if (!file.ok) return this.queue.complain(name, { kind: 'no-session', reason: file.error })
    this.work.open(file.value, name)
    const { pages } = file.value.session
    const texts = pages.flatMap(({ id, name: page }) => {
      const text = file.value.texts.get(id)
      return text === undefined ? [] : [{ name: page, text }]
    })
    await this.queue.within(texts.map(waitingPage), signal)
  }

  /** A table's statistics come first; then its text is laid down like that of any page. */
  async #openTable({ name, bytes }: IncomingFile, signal: AbortSignal): Promise<void> {
    const laid = await this.work.laySheet(name, bytes)
    this.queue.rest()
    if (laid) await this.queue.within([waitingPage(laid)], signal)
    this.work.settle()
  }

  /** Lays a page on the desk; the same text is not laid down twice. */
  async #lay(read: HeldPage, picture: PagePicture | null): Promise<void> {
    const twin = this.pages.find(({ text }) => text === read.text)
    if (twin) {
      picture?.close()
      this.page ??= twin
      return
    }
    const page = { ...read, name: freeName(this.pages, read.name) }
    if (page.match === null) {
      this.#shelf = [...this.#shelf.filter(({ text }) => text !== page.text), page]
      await this.work.lay(page)
    }
    if (!this.pages.includes(page)) this.pages = [...this.pages, page]
    if (page.match) this.work.hold(editionTexts(this.pages))
    this.sheets.show(page.name, picture)
    this.page ??= page
    await this.keeping.save(page)
  }

  /** Own pages lie on the desk as long as the session has them: undo takes them away and brings them back. */
  #follow(session: Session): void {
    const own = this.#shelf.filter((page) => this.work.pageOf(page))
    const others = this.pages.filter((page) => !this.#shelf.includes(page))
    if (own.length + others.length !== this.pages.length) this.#show([...others, ...own])
    void this.keeping.saveWork(session)
  }

  #show(pages: readonly HeldPage[]): void {
    this.pages = pages
    if (this.page && pages.includes(this.page)) return
    this.page = pages[0] ?? null
    this.at = null
  }
}
