/** The files of this repository that are, or would be, committed. Leaves out what Git ignores. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Paths from the root, sorted. */
export function repoFiles(): string[] {
  const args = ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']
  return execFileSync('git', args, { encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '')
    .sort()
}

/** The text of a file of the repository. */
export function readRepoFile(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
