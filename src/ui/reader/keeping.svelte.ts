/**
 * What the device keeps of the desk: its pages and the work on them, if the reader says so. A store that is full or
 * forbidden is a fault to be shown. Knows no page that lies open.
 */
import type { Result } from '../../base/result'
import type { HeldPage } from '../../model/heldPage'
import type { Session } from '../../model/session'
import { decodeSession, encodeSession, type SessionFile } from '../../model/sessionJson'
import { isKeptSession, keptSessionName } from './keptPage'
import type { DeskPorts, KeptPage, StoreFault } from './ports'
import { noTexts } from './work/texts'

/** What was kept: pages, and the work on them where there is any. */
export interface Kept {
  readonly pages: readonly KeptPage[]
  readonly work: SessionFile | null
}

export class Keeping {
  /** Whether the device keeps the pages. */
  kept: boolean = $state(false)
  fault: StoreFault | null = $state.raw(null)
  readonly #ports: Pick<DeskPorts, 'store' | 'remember'>

  constructor(ports: Pick<DeskPorts, 'store' | 'remember'>) {
    this.#ports = ports
  }

  /** What the device keeps; null where it can't be asked. */
  async load(): Promise<Kept | null> {
    const rows = await this.#ports.store.load()
    if (!rows.ok) {
      this.fault = rows.error
      return null
    }
    this.kept = rows.value.length > 0
    const work = decodeSession(rows.value.find(isKeptSession)?.text ?? '')
    return { pages: rows.value.filter((row) => !isKeptSession(row)), work: work.ok ? work.value : null }
  }

  /** From now on the device keeps what lies there, or forgets all. */
  async keep(kept: boolean, pages: readonly HeldPage[], session: Session): Promise<void> {
    this.kept = kept
    this.fault = null
    this.#ports.remember(kept)
    if (!kept) return this.#note(await this.#ports.store.clear())
    for (const page of pages) await this.save(page)
    if (session.pages.length > 0) await this.saveWork(session)
  }

  /** Keeps a page, where pages are kept. */
  async save({ name, text, issued }: HeldPage): Promise<void> {
    if (this.kept) this.#note(await this.#ports.store.save({ name, text, issued }))
  }

  /** Keeps the work, where pages are kept. */
  async saveWork(session: Session): Promise<void> {
    if (!this.kept) return
    const text = encodeSession({ session, texts: noTexts })
    this.#note(await this.#ports.store.save({ name: keptSessionName, text }))
  }

  async remove(name: string): Promise<void> {
    if (this.kept) this.#note(await this.#ports.store.remove(name))
  }

  #note(result: Result<void, StoreFault>): void {
    if (!result.ok) this.fault = result.error
  }
}
