/** Reads the tables of the catalogue from a folder. Knows nothing of what they say. */
import { join } from 'node:path'
import { err, ok, type Result } from '../base/result'
import { tableNames, type TableFile, type TableFiles, type TableName } from '../compile/index'
import type { Effects } from './effects'

/** Where the catalogue lies unless the call says otherwise. */
export const defaultData = 'src/data'

function readTableFile(effects: Effects, file: string): TableFile {
  return { file, text: new TextDecoder().decode(effects.readFile(file)) }
}

/** Most catalogues have no corrections, and then no file for them. */
function readCorrections(effects: Effects, folder: string): TableFile | null {
  try {
    return readTableFile(effects, join(folder, 'corrections.csv'))
  } catch {
    return null // there is none
  }
}

/** Reads all tables, or gives the reason why one can't be read. */
export function readTables(effects: Effects, folder: string): Result<TableFiles> {
  try {
    const read = tableNames.map(
      (name) => [name, readTableFile(effects, join(folder, `${name}.csv`))] as const,
    )
    const corrections = readCorrections(effects, folder)
    return ok({
      ...(Object.fromEntries(read) as Record<TableName, TableFile>),
      ...(corrections && { corrections }),
    })
  } catch (cause) {
    return err(`the catalogue can't be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}
