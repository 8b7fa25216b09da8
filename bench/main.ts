/**
 * Runs one benchmark by name, `npm run bench -- extract`, or all of them. A benchmark is a function that prints its own table;
 * a new one takes a line here and a file beside this one.
 */
import { benchCollate } from './collate'
import { benchExtract } from './extract'
import { benchFilter } from './filter'
import { benchLoad } from './load'

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  collate: benchCollate,
  extract: benchExtract,
  filter: benchFilter,
  load: benchLoad,
}

const name = process.argv[2]
const chosen = Object.entries(benches).filter(([known]) => name === undefined || name === known)
for (const [known, bench] of chosen) {
  console.log(`== ${known}`)
  await bench()
}
if (chosen.length === 0) {
  console.error(`unknown benchmark: ${name ?? ''}; known: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
}
