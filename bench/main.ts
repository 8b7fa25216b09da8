/**
 * Runs a benchmark by name: `npm run bench -- extract`. A benchmark is a function that prints its own table;
 * a new one takes a line here and a file beside this one.
 */
import { benchCollate } from './collate'
import { benchExtract } from './extract'
import { benchFilter } from './filter'

const benches: Readonly<Record<string, () => void>> = {
  collate: benchCollate,
  extract: benchExtract,
  filter: benchFilter,
}

const name = process.argv[2] ?? ''
const bench = benches[name]
if (bench) bench()
else {
  console.error(`unknown benchmark: ${name || '(none)'}; known: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
}
