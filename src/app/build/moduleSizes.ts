/**
 * A Vite plugin that notes how long each module is in the scripts of the first load, so that the test of the budget can name what
 * grew. The note lies beside the build and is not published. Knows no budget.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** Where the note lies, from the root. */
export const sizesFile = 'node_modules/.youju/firstScripts.json'

/** What is asked of a chunk. */
type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'modules'>

export interface SizesNote {
  /** Characters of each module of the first scripts, before they are made small. */
  readonly modules: Readonly<Record<string, number>>
  /** The scripts that hold nothing but a text of the data. */
  readonly data: readonly string[]
}

const isData = (id: string): boolean => /\/src\/data\/\w+\.json\?raw$/.test(id)

/** The scripts that hold data alone. */
export function dataScripts(chunks: readonly Chunk[]): readonly string[] {
  const holds = (chunk: Chunk): boolean => Object.keys(chunk.modules).some(isData)
  const alone = (chunk: Chunk): boolean =>
    Object.keys(chunk.modules).every((id) => isData(id) || /^\0/.test(id))
  return chunks.filter((chunk) => holds(chunk) && alone(chunk)).map(({ fileName }) => fileName)
}

/** The length of each module in a chunk and in all that it imports. */
export function sizesFrom(first: Chunk, chunks: readonly Chunk[], root: string): Record<string, number> {
  const sizes: Record<string, number> = {}
  const seen = new Set<string>()
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || seen.has(chunk.fileName)) return
    seen.add(chunk.fileName)
    for (const [id, { renderedLength }] of Object.entries(chunk.modules))
      if (renderedLength > 0) sizes[relative(root, id)] = renderedLength
    chunk.imports.forEach((name) => visit(chunks.find(({ fileName }) => fileName === name)))
  }
  visit(first)
  return Object.fromEntries(Object.entries(sizes).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes the note. */
export function moduleSizes(): Plugin {
  let root = ''
  return {
    name: 'youju-module-sizes',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved: (config) => {
      root = config.root
    },
    writeBundle: (_, bundle) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html'))
      if (!page) return
      mkdirSync(dirname(join(root, sizesFile)), { recursive: true })
      const note: SizesNote = { modules: sizesFrom(page, chunks, root), data: dataScripts(chunks) }
      writeFileSync(join(root, sizesFile), JSON.stringify(note))
    },
  }
}
