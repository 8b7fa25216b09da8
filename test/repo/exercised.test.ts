import { expect, test } from 'vitest'
import { extractPage } from '../../src/extract'
import { parsers } from '../../src/extract/rules'
import { pageId } from '../../src/model/figure'
import { readRepoFile, repoFiles } from '../support/repoFiles'

/** The passages of the tables of cases, and of the gold: the first cell of each line. */
const passages = repoFiles()
  .filter((path) => /^test\/(extract\/.*\.cases\.ts|gold\/.*)$/.test(path))
  .map((path) => readRepoFile(path).replace(/ \| .*$/gm, ''))

test('no parser is without a case that needs it', () => {
  const made = new Set(
    passages.flatMap((text) =>
      extractPage({ id: pageId('cases'), text, issued: null }).figures.map((figure) => figure.rule),
    ),
  )
  const idle = parsers.map((parser) => parser.name).filter((name) => !made.has(name))
  expect(parsers.length).toBeGreaterThan(10)
  expect(idle).toEqual([])
})
