/**
 * `youju`: the commands on the pages, in Node. Only this file touches the process; a command gets its
 * effects passed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { collate } from './commands/collate'
import { extract } from './commands/extract'
import { ingest } from './commands/ingest'
import type { Effects, ExitCode } from './effects'

const commands: Readonly<Record<string, (args: readonly string[], effects: Effects) => ExitCode>> = {
  extract,
  ingest,
  collate,
}

const usage = `youju: every reported number, with its source

  youju extract FILE… [--issued YYYY-MM-DD]   the figures of pages, one JSON object a line
  youju ingest PAGES_DIR [--check]            pages + catalogue → src/data/corpus.json;
                                              --check only says whether it is fresh
  youju ingest PAGES_DIR --merge SESSION.json [--check]
                                              puts work saved in the browser into the catalogue first;
                                              --check only says what would change
  youju collate PAGES_DIR [--as text|json|tei] [--lang zh|en] [--auto | --data DIR]
                                              what the printings agree on and what they don't;
                                              --auto: without the catalogue`

const effects: Effects = {
  readFile: (path) => readFileSync(path),
  writeFile: (path, text) => writeFileSync(path, text),
  listFolder: (path) => readdirSync(path).sort(),
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command)
  effects.complain(name === '' || name === '--help' ? usage : `unknown command: ${name}\n${usage}`)
process.exitCode = command ? command(args, effects) : name === '--help' ? 0 : 2
