import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { hasPages, realPages } from '../support/realPages'
import { readRepoFile, repoFiles } from '../support/repoFiles'

/** So many characters that a file shares with a page are no accident. */
const runLength = 18

/** Letters, digits and hanzi: punctuation and line breaks don't hide a copy. */
function reduce(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function runsOf(text: string): string[] {
  const reduced = reduce(text)
  const count = Math.max(0, reduced.length - runLength + 1)
  return Array.from({ length: count }, (_, i) => reduced.slice(i, i + runLength))
}

/** Headlines are bibliographic facts and may stand anywhere. */
function headlines(): string[] {
  const table = Papa.parse<Record<string, string>>(readRepoFile('src/data/stories.csv'), { header: true })
  return table.data.flatMap(({ headline = '', deck = '' }) => [`${headline}${deck}`, `${deck}${headline}`])
}

/** Of each file the first run that a page prints as well. */
function copies(): string[] {
  const printed = new Set([...realPages.values()].flatMap(runsOf))
  headlines()
    .flatMap(runsOf)
    .forEach((run) => printed.delete(run))
  return repoFiles()
    .filter((path) => !/\.(png|jpe?g|ico|pptx|xlsx|zip|pdf)$/.test(path))
    .flatMap((path) => {
      const copy = runsOf(readRepoFile(path)).find((run) => printed.has(run))
      return copy === undefined ? [] : [`${path}: ${copy}`]
    })
}

test.runIf(hasPages)('no file holds a sentence of a page', () => {
  expect(copies()).toEqual([])
})
