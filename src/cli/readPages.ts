/**
 * Reads page files. A page's id is its file name without the ending. Text is UTF-8; bytes that are
 * not are complained of, never guessed at. Knows no extraction.
 */
import { createHash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { err, ok, type Result } from '../base/result'
import { pageId, type PageId } from '../model/figure'
import type { Effects } from './effects'

/** A page as it lies on the disk. */
export interface PageFile {
  readonly path: string
  readonly id: PageId
  readonly text: string
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string
}

/** Reads one page file; the error is a sentence that names the file. */
export function readPage(effects: Effects, path: string): Result<PageFile> {
  let bytes: Uint8Array
  try {
    bytes = effects.readFile(path)
  } catch (cause) {
    return err(`${path}: can't be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  let text: string
  try {
    // The byte order mark stays: offsets count from the first code unit of the file.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return err(`${path}: is not UTF-8 text; convert it (iconv -f GB18030 -t UTF-8) and try again`)
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ok({ path, id: pageId(basename(path, extname(path))), text, sha256 })
}

/** Reads all `.txt` files of a folder, by name. */
export function readFolder(effects: Effects, folder: string): Result<readonly PageFile[]> {
  let names: readonly string[]
  try {
    names = effects.listFolder(folder).filter((name) => name.endsWith('.txt'))
  } catch (cause) {
    return err(`${folder}: can't be listed: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  if (names.length === 0) return err(`${folder}: holds no .txt file`)
  const pages: PageFile[] = []
  for (const name of names) {
    const page = readPage(effects, join(folder, name))
    if (!page.ok) return page
    pages.push(page.value)
  }
  return ok(pages)
}
