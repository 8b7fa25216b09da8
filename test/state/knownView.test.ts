import { describe, expect, test } from 'vitest'
import { keepKnown, type KnownNames } from '../../src/state/knownView'
import { decodeView } from '../../src/state/viewCodec'

const known: KnownNames = {
  corpus: null,
  stories: new Set(['expo', 'loans']),
  topics: new Set(['law']),
  pages: new Set(['page-001']),
  units: new Set(['', '家']),
  statistics: new Set(['volunteers']),
  charts: new Set(['lead']),
}

describe('keepKnown', () => {
  test('a view of known names is returned as it is', () => {
    const { view } = decodeView('?story=expo&topic=law&page=page-001&unit=none,家&stat=volunteers&chart=lead')
    const kept = keepKnown(view, known)
    expect(kept.view).toBe(view)
    expect(kept.notices).toEqual([])
  })

  test.each([
    ['?story=expo,gone', 'story', 'gone', '?story=expo'],
    ['?topic=sport', 'topic', 'sport', ''],
    ['?page=page-009', 'page', 'page-009', ''],
    ['?unit=家,匹', 'unit', '匹', '?unit=家'],
    ['?stat=nobody&lang=en', 'stat', 'nobody', '?lang=en'],
    ['?chart=pie', 'chart', 'pie', ''],
  ])('%s loses what the corpus lacks, with a notice', (search, key, value, rest) => {
    const kept = keepKnown(decodeView(search).view, known)
    expect(kept.notices).toEqual([{ key, value, reason: 'unknown' }])
    expect(kept.view).toEqual(decodeView(rest).view)
  })

  test('the corpus of a view is the one that is open, whatever the address asks', () => {
    expect(keepKnown(decodeView('?corpus=other.json').view, known).view.corpus).toBeNull()
    const open = { ...known, corpus: 'other.json' }
    expect(keepKnown(decodeView('?corpus=other.json').view, open).view.corpus).toBe('other.json')
    expect(keepKnown(decodeView('').view, open)).toMatchObject({
      view: { corpus: 'other.json' },
      notices: [],
    })
  })
})
