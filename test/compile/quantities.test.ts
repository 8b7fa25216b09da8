import { describe, expect, test } from 'vitest'
import { findAnchor, pageQuantities } from '../../src/compile/quantities'
import { pageId } from '../../src/model/figure'
import { sampleCorpus } from '../support/sampleCorpus'

const sample = sampleCorpus.figures[0]
const figure = (text: string, start: number) =>
  ({ ...sample, text, start }) as (typeof sampleCorpus.figures)[number]
const page = pageId('p')
const printed = [figure('超 3000\n家', 5), figure('40个', 20), figure('超3000家', 30)]
const quantities = new Map([[page, pageQuantities(printed)]])

describe('findAnchor', () => {
  test('finds the only one of its text', () => {
    expect(findAnchor(quantities, { page, text: '40个', nth: null })).toMatchObject({ start: 20 })
  })
  test('counts those of the same text, whatever breaks they are printed with', () => {
    expect(findAnchor(quantities, { page, text: '超3000家', nth: 1 })).toMatchObject({ start: 5 })
    expect(findAnchor(quantities, { page, text: '超3000家', nth: 2 })).toMatchObject({ start: 30 })
  })
  test.each([
    [{ page, text: '超3000家', nth: null }, '超3000家 on p stands there 2 times: add #1 to #2'],
    [{ page, text: '超3000家', nth: 3 }, '超3000家 on p stands there only 2 times'],
    [
      { page, text: '3000家', nth: null },
      'no quantity of the story reads 3000家 on p; did you mean 超3000家, 超3000家?',
    ],
    [{ page, text: '7万家', nth: null }, 'no quantity of the story reads 7万家 on p'],
    [{ page: pageId('q'), text: '40个', nth: null }, 'the story has no printing on q'],
  ])('says why there is none: %j', (anchor, why) => {
    expect(findAnchor(quantities, anchor)).toEqual({ why })
  })
})
