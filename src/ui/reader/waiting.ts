/** What waits for the reading desk: dropped files, and pages whose text is known already. Reads nothing by itself. */
import { err, ok, type Result } from '../../base/result'
import type { PageFault, ReadingStage } from '../../model/heldPage'
import type { SheetFile } from '../../model/pagePicture'
import type { IncomingFile, KeptPage } from './ports'
import { mostBytes, takeFile } from './takeFile'

/** What is being done, and how many files wait. */
export interface Busy {
  readonly name: string
  readonly stage: ReadingStage
  readonly waiting: number
}

/** A file that could not be read. */
export interface FileFault {
  readonly name: string
  readonly fault: PageFault
}

/** Something to be read, when its turn comes. */
export interface Waiting {
  readonly name: string
  readonly take: (signal: AbortSignal) => Promise<Result<IncomingFile, PageFault>>
}

/** Says whether a file is a table of numbers. */
export function isTable(name: string): boolean {
  return /\.(?:csv|tsv)$/i.test(name)
}

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

/** A page whose text is known already. Its name must not make a session, a table or HTML of it again. */
export function waitingPage({ name, text, issued = null }: KeptPage): Waiting {
  const plain = name.replace(/\.(?:json|csv|tsv)$/i, '.txt')
  const bytes = bytesOf(text)
  const take: Waiting['take'] = async () =>
    bytes.byteLength > mostBytes
      ? err({ kind: 'too-large', bytes: bytes.byteLength, most: mostBytes })
      : ok({ name: plain, form: 'text', bytes, issued, picture: null })
  return { name: plain, take }
}

/** A sheet of an open file. */
export function waitingSheet(file: SheetFile, sheet: number): Waiting {
  const name = file.count === 1 ? file.name : `${file.name} · ${sheet}`
  const take: Waiting['take'] = async (signal) => {
    const read = await file.read(sheet, signal)
    if (!read.ok) return read
    const { text, picture } = read.value
    return ok({ name, form: 'text', bytes: bytesOf(text), issued: null, picture })
  }
  return { name, take }
}

/** A dropped file. */
export function waitingFile(file: File): Waiting {
  return { name: file.name, take: () => takeFile(file) }
}
