/** What a table must say of the day, the machine and the programs, or nobody can compare it. Measures nothing. */
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { resolve } from 'node:path'

const GIGABYTE = 2 ** 30
/** The packages whose versions move the figures. */
const packages = ['svelte', 'echarts', 'pptxgenjs', 'fflate', 'papaparse', 'vite', 'playwright-core']

function versionOf(name: string): string {
  const path = resolve(import.meta.dirname, '../node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

/** How busy the machine is: processes that want a processor, over the last minute. */
export function loadText(): string {
  return `load ${loadavg()[0]?.toFixed(1) ?? '?'}`
}

/** One line on the day and the machine. */
export function circumstances(): string {
  const memory = Math.round(totalmem() / GIGABYTE)
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${availableParallelism()} cores, ${memory} GB, ${loadText()}, Node ${process.versions.node}`
}

/** One line on the packages that the built site is made of. */
export function packageVersions(): string {
  return packages.map((name) => `${name} ${versionOf(name)}`).join(', ')
}
