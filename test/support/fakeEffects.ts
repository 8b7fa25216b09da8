/** Effects over a folder held in memory, for tests of commands. */
import type { Effects } from '../../src/cli/effects'

export interface FakeEffects extends Effects {
  readonly printed: () => string
  readonly complaints: readonly string[]
  readonly written: ReadonlyMap<string, string>
}

/** Files by path; a string is written as UTF-8. */
export function fakeEffects(files: Readonly<Record<string, string | Uint8Array>>): FakeEffects {
  const disk = new Map(Object.entries(files))
  const printed: string[] = []
  const complaints: string[] = []
  const written = new Map<string, string>()
  return {
    readFile: (path) => {
      const content = disk.get(path)
      if (content === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`)
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    writeFile: (path, text) => {
      disk.set(path, text)
      written.set(path, text)
    },
    listFolder: (folder) => {
      const names = [...disk.keys()]
        .filter((p) => p.startsWith(`${folder}/`))
        .map((p) => p.slice(folder.length + 1))
      if (names.length === 0) throw new Error(`ENOENT: no such file or directory, scandir '${folder}'`)
      return names.sort()
    },
    print: (text) => void printed.push(text),
    complain: (line) => void complaints.push(line),
    printed: () => printed.join(''),
    complaints,
    written,
  }
}
