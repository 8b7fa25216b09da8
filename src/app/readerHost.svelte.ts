/**
 * The page reader as the rest of the page sees it: absent until it is needed, then loaded, then open or closed.
 * Knows no markup.
 */
import type { HeldFigure } from '../corpus'
import type { PageId } from '../model/figure'
import type { ReaderLink } from '../ui/reader/context'
import type { EditionData } from './edition'

type Loaded = Awaited<ReturnType<typeof load>>

async function load(edition: EditionData) {
  const { makeDesk, ownEdition, ReaderPanel } = await import('./desk')
  return { desk: makeDesk(edition), ownEdition, ReaderPanel }
}

export class ReaderHost implements ReaderLink {
  loaded: Loaded | null = $state.raw(null)
  isOpen: boolean = $state(false)
  /** The reader could not be loaded. */
  isMissing: boolean = $state(false)
  readonly atHand: readonly PageId[] = $derived(this.loaded?.desk.atHand ?? [])

  /** The edition, with the reader's own statistics where there are any. */
  readonly edition: EditionData = $derived.by(() => {
    const { loaded } = this
    return loaded?.ownEdition(loaded.desk.work.corpus, this.#edition) ?? this.#edition
  })

  readonly heldFigure = (figure: number): HeldFigure | null => this.loaded?.desk.heldFigure(figure) ?? null

  readonly #edition: EditionData
  readonly #openCorpus: (file: File) => void
  #loading: Promise<Loaded | null> | null = null

  /** @param openCorpus what becomes of a file that holds no page but a corpus */
  constructor(edition: EditionData, openCorpus: (file: File) => void) {
    this.#edition = edition
    this.#openCorpus = openCorpus
  }

  readonly open = (figure: number | null): void => {
    void this.#show((desk) => {
      if (figure !== null) desk.show([figure])
    })
  }

  /** Reads files and opens; a corpus among them is opened instead. */
  readonly take = (files: readonly File[]): void => {
    void import('./corpusFile')
      .then(
        ({ corpusAmong }) => corpusAmong(files),
        () => null,
      )
      .then((corpus) => {
        if (corpus) this.#openCorpus(corpus)
        else void this.#show((desk) => void desk.add(files))
      })
  }

  /** Brings back the pages that the device keeps, and those of a private edition, without opening. */
  async restore(): Promise<void> {
    const loaded = await this.#load()
    await loaded?.desk.restore()
    if (import.meta.env.WITH_TEXT && loaded) {
      const { pages } = await import('virtual:page-texts')
      for (const page of pages) await loaded.desk.addText(page)
    }
  }

  readonly close = (): void => {
    this.isOpen = false
  }

  /** Takes the word away that it could not be loaded. */
  readonly dismiss = (): void => {
    this.isMissing = false
  }

  async #show(act: (desk: Loaded['desk']) => void): Promise<void> {
    const loaded = await this.#load()
    if (!loaded) return
    act(loaded.desk)
    this.isOpen = true
  }

  async #load(): Promise<Loaded | null> {
    this.isMissing = false
    // A failed load is tried again at the next wish.
    this.#loading ??= load(this.#edition).catch(() => null)
    const loaded = await this.#loading
    this.loaded = loaded
    if (!loaded) {
      this.#loading = null
      this.isMissing = true
    }
    return loaded
  }
}
