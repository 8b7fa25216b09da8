import { describe, expect, test } from 'vitest'
import { editionOf } from '../../src/app/bundled'
import { markOf } from '../../src/app/dataMark'
import { readEdition } from '../../src/app/edition'
import { encodeCorpus } from '../../src/model/corpusJson'
import { sampleCorpus } from '../support/sampleCorpus'

const texts = { corpus: encodeCorpus(sampleCorpus), charts: '{"charts":[],"unplotted":[]}' }
const mark = markOf(texts)

describe('editionOf', () => {
  test('what bears the mark of the build is the same edition, checked or not', async () => {
    const trusted = await editionOf(texts, mark)
    const checked = readEdition(texts.corpus, JSON.parse(texts.charts))
    expect(trusted.ok && checked.ok && trusted.value.index.corpus).toEqual(
      checked.ok && checked.value.index.corpus,
    )
  })

  test.each([
    ['a changed corpus', { ...texts, corpus: texts.corpus.replace('"version":1', '"version":9') }, mark],
    ['a changed corpus without any mark', { ...texts, corpus: '{}' }, null],
    ['changed charts', { ...texts, charts: '{"charts":3}' }, mark],
  ])('%s is checked, and refused by its name', async (_, changed, given) => {
    const edition = await editionOf(changed, given)
    expect(edition.ok ? '' : edition.error).toMatch(/^(corpus|charts)\.json: /)
  })
})
