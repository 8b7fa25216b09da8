import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/app/edition'
import { encodeCorpus } from '../../src/model/corpusJson'
import { sampleCorpus } from '../support/sampleCorpus'

const text = encodeCorpus(sampleCorpus)
const charts = { charts: [], unplotted: [] }

describe('readEdition', () => {
  test('reads a corpus and its charts', () => {
    const edition = readEdition(text, charts)
    expect(edition.ok && edition.value.index.corpus.stories).toHaveLength(sampleCorpus.stories.length)
  })

  test.each([
    ['cut in the middle', text.slice(0, -20), charts, /^corpus\.json: the file is not JSON/],
    ['of another version', text.replace('"version":1', '"version":9'), charts, /^corpus\.json: .*version 9/],
    ['something else', '{}', charts, /^corpus\.json: .*not a youju corpus/],
    ['charts that are none', text, { charts: 3 }, /^charts\.json: /],
  ])('%s: says so in a sentence that names the file', (_, corpus, list, message) => {
    const edition = readEdition(corpus, list)
    expect(edition.ok ? '' : edition.error).toMatch(message)
  })
})
