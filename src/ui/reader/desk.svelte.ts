/**
 * The reading desk: the pages at hand, the one that lies open, and the figure that is looked at. Files are read
 * one after the other; a file that is no page takes nothing with it. Knows no markup and no worker.
 */
import type { HeldFigure } from '../../corpus'
import type { HeldPage, PageFault, ReadingStage } from '../../model/heldPage'
import type { PagePicture, SheetFile } from '../../model/pagePicture'
import type { PageId } from '../../model/figure'
import type { Result } from '../../base/result'
import type { Session } from '../../model/session'
import { decodeSession, encodeSession } from '../../model/sessionJson'
import { editionTexts, freeName, heldFigureIn, placeOfAny } from './atHand'
import { isKeptSession, keptSessionName } from './keptPage'
import type { DeskPorts, IncomingFile, KeptPage, StoreFault } from './ports'
import { SheetShelf } from './sheets.svelte'
import {
  isTable,
  waitingFile,
  waitingPage,
  waitingSheet,
  type Busy,
  type FileFault,
  type Waiting,
} from './waiting'
import { noTexts } from './work/texts'
import { WorkDesk } from './work/workDesk.svelte'

export class ReadingDesk {
  pages: readonly HeldPage[] = $state.raw([])
  /** The page that lies open. */
  page: HeldPage | null = $state.raw(null)
  /** Start of the figure that is looked at, in the open page. */
  at: number | null = $state(null)
  busy: Busy | null = $state.raw(null)
  faults: readonly FileFault[] = $state.raw([])
  /** Whether the device keeps the pages. */
  kept: boolean = $state(false)
  storeFault: StoreFault | null = $state.raw(null)
  /** The pages that are at hand, the edition's and own ones. */
  readonly atHand: readonly PageId[] = $derived(
    this.pages.flatMap((page) => page.match?.page ?? this.work.pageOf(page)?.id ?? []),
  )

  readonly sheets = new SheetShelf()
  /** What is made of the pages that the edition does not hold. */
  readonly work: WorkDesk
  readonly #ports: DeskPorts
  /** Own pages that were laid down, also those that were taken away: undo brings them back. */
  #shelf: readonly HeldPage[] = []
  #control = new AbortController()
  #queue: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(ports: DeskPorts) {
    this.#ports = ports
    this.work = new WorkDesk(ports.edition, ports.work, (session) => this.#follow(session))
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
    await this.#enqueue(rows.value.filter((row) => !isKeptSession(row)).map(waitingPage))
    const session = decodeSession(rows.value.find(isKeptSession)?.text ?? '')
    if (session.ok) this.work.open(session.value, keptSessionName)
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

  /** Opens the page that a figure stands on, at the figure; false where it is not at hand. */
  show(figures: readonly number[]): boolean {
    const order = this.page ? [this.page, ...this.pages] : this.pages
    for (const page of order) {
      const place = placeOfAny([page], figures)?.place.start ?? this.work.placeOf(page, figures)
      if (place === undefined) continue
      this.page = page
      this.at = place
      return true
    }
    return false
  }

  /** Says whether one of some figures is looked at already. */
  isAt(figures: readonly number[]): boolean {
    if (!this.page || this.at === null) return false
    const { match } = this.page
    const places =
      match?.places.filter(({ figure }) => figures.includes(figure)).map(({ start }) => start) ?? []
    return [...places, this.work.placeOf(this.page, figures)].includes(this.at)
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
    if (this.kept) this.#note(await this.#ports.store.remove(page.name))
  }

  /** Lets the device keep the pages, those to come too, or forget them all. */
  async keep(kept: boolean): Promise<void> {
    this.kept = kept
    this.storeFault = null
    this.#ports.remember(kept)
    if (!kept) return this.#note(await this.#ports.store.clear())
    for (const page of this.pages) await this.#save(page)
    if (this.work.session.pages.length > 0) await this.#saveSession(this.work.session)
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

  async #read({ name, take }: Waiting, signal: AbortSignal): Promise<void> {
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
    if (isTable(name)) return this.#openTable(taken.value, signal)
    if (form === 'sheets') return this.#openSheets(taken.value, signal)
    const read = await this.#ports.read({ ...file, form }, { onprogress, signal })
    this.busy = null
    if (read.ok) return this.#lay(read.value, picture)
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
    const file = decodeSession(new TextDecoder().decode(bytes))
    if (!file.ok) return this.#complain(name, { kind: 'no-session', reason: file.error })
    this.work.open(file.value, name)
    const { pages } = file.value.session
    const texts = pages.flatMap(({ id, name: page }) => {
      const text = file.value.texts.get(id)
      return text === undefined ? [] : [{ name: page, text }]
    })
    await this.#readTexts(texts, signal)
  }

  /** A table's statistics come first; then its text is laid down like that of any page. */
  async #openTable({ name, bytes }: IncomingFile, signal: AbortSignal): Promise<void> {
    const laid = await this.work.laySheet(name, bytes)
    this.busy = null
    if (laid) await this.#readTexts([laid], signal)
  }

  async #readTexts(
    texts: readonly { readonly name: string; readonly text: string }[],
    signal: AbortSignal,
  ): Promise<void> {
    this.#waiting += texts.length
    for (const page of texts) await this.#read(waitingPage(page), signal)
  }

  #complain(name: string, fault: PageFault): void {
    this.busy = null
    this.faults = [...this.faults.filter((other) => other.name !== name), { name, fault }]
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
    if (this.kept) await this.#save(page)
  }

  /** Own pages lie on the desk as long as the session has them: undo takes them away and brings them back. */
  #follow(session: Session): void {
    const own = this.#shelf.filter((page) => this.work.pageOf(page))
    const others = this.pages.filter((page) => !this.#shelf.includes(page))
    if (own.length + others.length !== this.pages.length) this.#show([...others, ...own])
    if (this.kept) void this.#saveSession(session)
  }

  #show(pages: readonly HeldPage[]): void {
    this.pages = pages
    if (this.page && pages.includes(this.page)) return
    this.page = pages[0] ?? null
    this.at = null
  }

  async #save(page: HeldPage): Promise<void> {
    const { name, text, issued } = page
    this.#note(await this.#ports.store.save({ name, text, issued }))
  }

  async #saveSession(session: Session): Promise<void> {
    const text = encodeSession({ session, texts: noTexts })
    this.#note(await this.#ports.store.save({ name: keptSessionName, text }))
  }

  #note(result: Result<void, StoreFault>): void {
    if (!result.ok) this.storeFault = result.error
  }
}
