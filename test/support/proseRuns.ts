/** Runs of characters that a page prints: what no file of the repository and of a build may share with one. */
import Papa from 'papaparse'
import { realPages } from './realPages'
import { readRepoFile } from './repoFiles'

/** So many characters that a file shares with a page are no accident. */
const runLength = 18

/** Letters, digits and hanzi: punctuation and line breaks don't hide a copy. */
function reduce(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The runs of a text. */
export function runsOf(text: string): string[] {
  const reduced = reduce(text)
  const count = Math.max(0, reduced.length - runLength + 1)
  return Array.from({ length: count }, (_, i) => reduced.slice(i, i + runLength))
}

/** Headlines are bibliographic facts and may stand anywhere. */
function headlines(): string[] {
  const table = Papa.parse<Record<string, string>>(readRepoFile('src/data/stories.csv'), { header: true })
  return table.data.flatMap(({ headline = '', deck = '' }) => [`${headline}${deck}`, `${deck}${headline}`])
}

/** The runs that the pages print, headlines left out. */
export function printedRuns(): ReadonlySet<string> {
  const printed = new Set([...realPages.values()].flatMap(runsOf))
  headlines()
    .flatMap(runsOf)
    .forEach((run) => printed.delete(run))
  return printed
}
