/**
 * A session file put into the tables of the catalogue, before they are compiled. Says what it changes; writes nothing
 * itself. Knows no corpus.
 */
import { join } from 'node:path'
import { err, ok, type Result } from '../base/result'
import { mergeTables, type PageInput, type TableFile, type TableFiles } from '../compile/index'
import { diagnosticLine } from '../model/diagnostic'
import { decodeSession } from '../model/sessionJson'
import type { Effects } from './effects'

export interface MergedSession {
  readonly tables: TableFiles
  /** The tables that are to be written. */
  readonly changed: readonly TableFile[]
}

/** Reads the session and merges it; the error is a sentence, after the rows at fault were named. */
export function mergeSession(
  effects: Effects,
  path: string,
  pages: readonly PageInput[],
  tables: TableFiles,
  folder: string,
): Result<MergedSession> {
  let text: string
  try {
    text = new TextDecoder().decode(effects.readFile(path))
  } catch (cause) {
    return err(`${path}: can't be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  const session = decodeSession(text)
  if (!session.ok) return err(`${path}: is no session of youju: ${session.error}`)
  const correctionsFile = join(folder, 'corrections.csv')
  const merged = mergeTables({ file: path, session: session.value.session, pages, tables, correctionsFile })
  for (const found of merged.diagnostics) effects.complain(diagnosticLine(found))
  if (merged.diagnostics.some(({ severity }) => severity === 'error'))
    return err('nothing is written: mend the errors above and merge again')
  for (const { file, added, changed } of merged.changes)
    effects.complain(`${file}: ${added} rows more, ${changed} rows changed`)
  if (merged.changes.length === 0) effects.complain(`${path}: everything in it is in the catalogue already`)
  const names = new Set(merged.changes.map(({ file }) => file))
  const changed = Object.values(merged.tables).filter(({ file }) => names.has(file))
  return ok({ tables: merged.tables, changed })
}
