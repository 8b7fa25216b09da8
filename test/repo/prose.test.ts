import { expect, test } from 'vitest'
import { printedRuns, runsOf } from '../support/proseRuns'
import { hasPages } from '../support/realPages'
import { readRepoFile, repoFiles } from '../support/repoFiles'

/** Of each file the first run that a page prints as well. */
function copies(): string[] {
  const printed = printedRuns()
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
