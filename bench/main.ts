/**
 * Runs one benchmark by name, `npm run bench -- extract`, or all of them. A benchmark is a function that prints its own table;
 * a new one takes a line here and a file beside this one.
 */
import { circumstances, packageVersions } from './circumstances'
import { benchCollate } from './collate'
import { benchExport } from './export'
import { benchExtract } from './extract'
import { benchFilter } from './filter'
import { benchFrame } from './frame'
import { benchGrowth } from './growth'
import { benchLoad } from './load'
import { benchReader } from './reader'
import { benchTouch } from './touch'

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  collate: benchCollate,
  export: benchExport,
  extract: benchExtract,
  filter: benchFilter,
  frame: benchFrame,
  growth: benchGrowth,
  load: benchLoad,
  reader: benchReader,
  touch: benchTouch,
}

const name = process.argv[2]
const chosen = Object.entries(benches).filter(([known]) => name === undefined || name === known)
if (chosen.length > 0) console.log(`${circumstances()}; ${packageVersions()}`)
for (const [known, bench] of chosen) {
  console.log(`\n## ${known}\n`)
  await bench()
}
if (chosen.length === 0) {
  console.error(`unknown benchmark: ${name ?? ''}; known: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
}
