/** Reads the tables of the catalogue from a folder. Knows nothing of what they say. */
import { join } from 'node:path'
import { err, ok, type Result } from '../base/result'
import { tableNames, type TableFiles } from '../compile/index'
import type { Effects } from './effects'

/** Where the catalogue lies unless the call says otherwise. */
export const defaultData = 'src/data'

/** Reads all tables, or gives the reason why one can't be read. */
export function readTables(effects: Effects, folder: string): Result<TableFiles> {
  try {
    const read = tableNames.map((name) => {
      const file = join(folder, `${name}.csv`)
      return [name, { file, text: new TextDecoder().decode(effects.readFile(file)) }] as const
    })
    return ok(Object.fromEntries(read) as TableFiles)
  } catch (cause) {
    return err(`the catalogue can't be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}
