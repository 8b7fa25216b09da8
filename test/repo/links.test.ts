import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRepoFile, repoFiles } from '../support/repoFiles'

const files = repoFiles()
const documents = files.filter((path) => path.endsWith('.md'))
const scripts = (JSON.parse(readRepoFile('package.json')) as { scripts: Record<string, string> }).scripts

/** The id that a heading gets on GitHub. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/** Text without fenced code. */
function prose(path: string): string {
  return readRepoFile(path).replace(/^```[^]*?^```/gm, '')
}

function anchorsIn(path: string): string[] {
  return [...prose(path).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''))
}

/** Says what is wrong with a link of a document, if anything. */
function complaint(path: string, target: string): string[] {
  if (/^(https?|mailto):/.test(target)) return []
  const [file = '', anchor] = target.split('#')
  const full = file === '' ? path : join(dirname(path), file).replace(/\/$/, '')
  const isThere = files.some((f) => f === full || f.startsWith(`${full}/`))
  if (!isThere) return [`${path} links to ${target}, which is not there`]
  return anchor === undefined || anchorsIn(full).includes(anchor)
    ? []
    : [`${path} links to ${target}: no such heading`]
}

describe('documents', () => {
  test('link to files and headings that are there', () => {
    const complaints = documents.flatMap((path) =>
      [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)].flatMap((match) => complaint(path, match[1] ?? '')),
    )
    expect(complaints).toEqual([])
  })

  test('name only files of the repository in `src/…` and `test/…`', () => {
    const missing = documents.flatMap((path) =>
      [...prose(path).matchAll(/`((?:src|test|bench)\/[\w./-]+)`/g)]
        .map((match) => (match[1] ?? '').replace(/\/$/, ''))
        .filter((name) => !files.some((f) => f === name || f.startsWith(`${name}/`)))
        .map((name) => `${path} names ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('name only scripts that package.json has', () => {
    const known = new Set([...Object.keys(scripts), 'ci', 'install'])
    const missing = documents.flatMap((path) =>
      [...readRepoFile(path).matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !known.has(name))
        .map((name) => `${path}: npm ${name}`),
    )
    expect(missing).toEqual([])
  })
})
