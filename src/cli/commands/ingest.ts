/**
 * `youju ingest PAGES_DIR [--check] [--merge FILE]`: compiles pages and catalogue into the corpus JSON, with
 * `--merge` after a reader's session was put into the catalogue. Writes nothing where a row of the catalogue is
 * wrong, so a good corpus is never lost to a bad edit.
 */
import { join } from 'node:path'
import { compileCorpus } from '../../compile/index'
import type { Corpus } from '../../model/corpus'
import { encodeCorpus } from '../../model/corpusJson'
import { diagnosticLine } from '../../model/diagnostic'
import type { Effects, ExitCode } from '../effects'
import { mergeSession } from '../mergeSession'
import { readFolder } from '../readPages'
import { defaultData, readTables } from '../readTables'

const usage = 'usage: youju ingest PAGES_DIR [--check] [--merge SESSION.json] [--data DIR]'

interface Call {
  readonly folder: string
  readonly check: boolean
  readonly data: string
  readonly merge: string | null
}

function parseCall(args: readonly string[]): Call | undefined {
  let check = false
  let data = defaultData
  let merge: string | null = null
  const folders: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--check') check = true
    else if (arg === '--data') data = args[++i] ?? ''
    else if (arg === '--merge') merge = args[++i] ?? ''
    else if (arg.startsWith('--')) return undefined
    else folders.push(arg)
  }
  const folder = folders[0]
  if (folder === undefined || folders.length > 1 || data === '' || merge === '') return undefined
  return { folder, check, data, merge }
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
  const merged =
    call.merge === null ? null : mergeSession(effects, call.merge, pages.value, tables.value, call.data)
  if (merged && !merged.ok) {
    effects.complain(merged.error)
    return 1
  }
  const { corpus, diagnostics } = compileCorpus({
    pages: pages.value,
    tables: merged?.value.tables ?? tables.value,
  })
  for (const found of diagnostics) effects.complain(diagnosticLine(found))
  if (!corpus) {
    effects.complain('nothing is written: mend the errors above and run ingest again')
    return 1
  }
  // A merge is only tried out: what it would change was said, and no table is written.
  if (merged && call.check) return 0
  for (const file of merged?.value.changed ?? []) effects.writeFile(file.file, file.text)
  return finish(effects, call, corpus)
}

function finish(effects: Effects, { data, check }: Call, corpus: Corpus): ExitCode {
  const json = encodeCorpus(corpus)
  const path = join(data, 'corpus.json')
  if (check) return checkFresh(effects, path, json)
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
