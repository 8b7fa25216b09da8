/** Floors of re-finding in damaged copies; `npm run score -- locate` prints the measures. They may only rise. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownPages, locatePage } from '../../../src/corpus'
import { parseCorpus } from '../../../src/model/corpusJson'
import { scoreLocating } from '../../support/locateScore'
import { hasPages, realPages } from '../../support/realPages'
import { root } from '../../support/repoFiles'

describe('copies with noise', () => {
  test.each([
    { share: 0, recognised: 1, recall: 1, precision: 1 },
    { share: 0.01, recognised: 1, recall: 1, precision: 1 },
    { share: 0.03, recognised: 1, recall: 0.995, precision: 1 },
    { share: 0.1, recognised: 0.98, recall: 0.97, precision: 0.995 },
  ])('at $share', ({ share, recognised, recall, precision }) => {
    const score = scoreLocating(share, 10)
    expect(score.recognised / score.copies).toBeGreaterThanOrEqual(recognised)
    expect(score.right / score.figures).toBeGreaterThanOrEqual(recall)
    expect(score.right / score.located).toBeGreaterThanOrEqual(precision)
  })
})

describe.runIf(hasPages)('the real pages', () => {
  const corpus = parseCorpus(readFileSync(join(root, 'src/data/corpus.json'), 'utf8'))
  test.each([...realPages.keys()])(
    '%s with other line breaks is known, all its figures in their places',
    (id) => {
      if (!corpus.ok) throw new Error('src/data/corpus.json is broken')
      const known = knownPages(corpus.value)
      const text = (realPages.get(id) ?? '').replace(/\s+/g, '').replace(/(.{17})/gs, '$1\n')
      const match = locatePage(text, null, known)
      expect(match).toMatchObject({ page: id, how: 'copy' })
      expect(match?.places.length).toBe(known.find((page) => page.id === id)?.figures.length)
      match?.places.forEach(({ figure, start, end }) =>
        expect(text.slice(start, end).replace(/\s/g, '')).toBe(
          corpus.value.figures[figure]?.text.replace(/\s/g, ''),
        ),
      )
    },
  )
})
