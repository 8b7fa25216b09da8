import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownPages, locatePage } from '../../../src/corpus'
import { rawSpan } from '../../../src/base/span'
import { edition, pressPages } from '../../support/locateScore'
import { plainPassage } from '../../support/newsPassages'
import { sampleCorpus } from '../../support/sampleCorpus'

const page = edition[0]
const text = plainPassage((pressPages[0] ?? []).join('\n\n') + '\n\n').text
const everything = page?.figures.map(({ index, start, end }) => ({ figure: index, ...rawSpan(start, end) }))

describe('locatePage', () => {
  test('a page with its own hash is the same, and all its places are sure', () => {
    const match = locatePage(text, page?.sha256 ?? '', edition)
    expect(match).toMatchObject({ page: page?.id, how: 'same', confidence: 1 })
    expect(match?.places).toEqual(everything?.map((place) => ({ ...place, confidence: 1 })))
  })

  test('without a hash, every number in its place is proof; with another hash it is a copy', () => {
    expect(locatePage(text, null, edition)?.how).toBe('same')
    const copy = locatePage(text, 'f'.repeat(64), edition)
    expect(copy).toMatchObject({ how: 'copy', confidence: 1 })
    expect(copy?.places.map(({ figure, start, end }) => ({ figure, start, end }))).toEqual(everything)
  })

  test('other line breaks, spaces and full-width digits make a copy whose places run through them', () => {
    const copy = text
      .replace(/(.{23})/gs, '$1\n')
      .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    const match = locatePage(copy, null, edition)
    expect(match).toMatchObject({ page: page?.id, how: 'copy' })
    expect(match?.places).toHaveLength(page?.figures.length ?? 0)
    const first = match?.places[0]
    expect(copy.slice(first?.start, first?.end).replace(/\s/g, '')).toBe('３月')
  })

  test('a page of other stories is not at hand, nor is a page that holds only a few of them', () => {
    const other = plainPassage((pressPages[3] ?? []).join('\n\n')).text
    expect(locatePage(other, null, page ? [page] : [])).toBeNull()
    expect(locatePage(text.slice(0, text.length / 4), null, edition)).toBeNull()
  })

  test('nothing is no page, and any text has an answer whose places lie in it', () => {
    expect(locatePage('', null, edition)).toBeNull()
    fc.assert(
      fc.property(fc.array(fc.constantFrom('3月', '18日', '，', '46条', '1287公里', '\n', '1')), (parts) => {
        const any = parts.join('')
        const match = locatePage(any, null, edition)
        match?.places.forEach(({ start, end }) => {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(any.length)
        })
      }),
    )
  })
})

test('of a corpus are remembered the figures of each page, in order', () => {
  const pages = knownPages(sampleCorpus)
  expect(pages.map(({ id }) => id)).toEqual(sampleCorpus.pages.map(({ id }) => id))
  pages.forEach(({ id, figures }) => {
    expect(figures.map(({ start }) => start)).toEqual(figures.map(({ start }) => start).sort((a, b) => a - b))
    figures.forEach(({ index, text: printed }) =>
      expect(sampleCorpus.figures[index]).toMatchObject({ page: id, text: printed }),
    )
  })
})
