/**
 * `youju ingest PAGES_DIR [--check]`: compiles pages and catalogue into the corpus JSON. Writes nothing
 * where a row of the catalogue is wrong, so a good corpus is never lost to a bad edit.
 */
import { join } from 'node:path'
import { compileCorpus } from '../../compile/index'
import { encodeCorpus } from '../../model/corpusJson'
import { diagnosticLine } from '../../model/diagnostic'
import type { Effects, ExitCode } from '../effects'
import { readFolder } from '../readPages'
import { defaultData, readTables } from '../readTables'

const usage = 'usage: youju ingest PAGES_DIR [--check] [--data DIR]'

interface Call {
  readonly folder: string
  readonly check: boolean
  readonly data: string
}

function parseCall(args: readonly string[]): Call | undefined {
  let check = false
  let data = defaultData
  const folders: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--check') check = true
    else if (arg === '--data') data = args[++i] ?? ''
    else if (arg.startsWith('--')) return undefined
    else folders.push(arg)
  }
  const folder = folders[0]
  return folder === undefined || folders.length > 1 || data === '' ? undefined : { folder, check, data }
}

/** Compiles, and writes or compares. Exit 1: errors in the tables, or a stale corpus under `--check`. */
export function ingest(args: readonly string[], effects: Effects): ExitCode {
  const call = parseCall(args)
  if (!call) {
    effects.complain(usage)
    return 2
  }
  const pages = readFolder(effects, call.folder)
  if (!pages.ok) {
    effects.complain(pages.error)
    return 1
  }
  const tables = readTables(effects, call.data)
  if (!tables.ok) {
    effects.complain(tables.error)
    return 1
  }
  const { corpus, diagnostics } = compileCorpus({ pages: pages.value, tables: tables.value })
  for (const found of diagnostics) effects.complain(diagnosticLine(found))
  if (!corpus) {
    effects.complain('nothing is written: mend the errors above and run ingest again')
    return 1
  }
  const json = encodeCorpus(corpus)
  const path = join(call.data, 'corpus.json')
  if (call.check) return checkFresh(effects, path, json)
  effects.writeFile(path, json)
  const { stories, figures, statistics } = corpus
  const counts = [`${corpus.pages.length} pages`, `${stories.length} stories`, `${figures.length} figures`]
  effects.complain(`${path}: ${counts.join(', ')}, ${statistics.length} statistics`)
  return 0
}

function checkFresh(effects: Effects, path: string, json: string): ExitCode {
  let committed: string
  try {
    committed = new TextDecoder().decode(effects.readFile(path))
  } catch {
    effects.complain(`${path} is missing: run youju ingest`)
    return 1
  }
  if (committed === json) return 0
  const row = committed.split('\n').findIndex((line, i) => line !== json.split('\n')[i]) + 1
  effects.complain(`${path}:${row}: is stale: run youju ingest and commit the result`)
  return 1
}
