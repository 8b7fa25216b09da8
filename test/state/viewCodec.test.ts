import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statisticId, storyId } from '../../src/model/corpus'
import { everything } from '../../src/model/query'
import { defaultView, type View } from '../../src/model/view'
import { addressKeys, decodeView, encodeView } from '../../src/state/viewCodec'
import { view } from '../support/arbitraryView'

const withQuery = (patch: Partial<View['query']>): View => ({
  ...defaultView,
  query: { ...everything, ...patch },
})

/** What a well-formed address says: a view, nothing set aside. */
function viewOf(search: string): View {
  const decoded = decodeView(search)
  expect(decoded.notices).toEqual([])
  return decoded.view
}

describe('round trip', () => {
  test('every view comes back from its address without a notice', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(viewOf(encodeView(v))).toEqual(v)
      }),
    )
  })

  test('also through a program that escapes commas, or writes blanks as %20', () => {
    fc.assert(
      fc.property(view, (v) => {
        const escaped = encodeView(v).replaceAll(',', '%2C').replaceAll('+', '%20')
        expect(viewOf(escaped)).toEqual(v)
      }),
    )
  })

  test('the address of what an address says is a fixed point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', ...addressKeys), (text, key) => {
        const { view: read } = decodeView(key === '' ? text : `?${key}=${text}`)
        const address = encodeView(read)
        expect(encodeView(decodeView(address).view)).toBe(address)
      }),
    )
  })
})

describe('addresses are short and readable', () => {
  test.each<[string, View]>([
    ['', defaultView],
    ['?story=expo,loans', withQuery({ stories: [storyId('expo'), storyId('loans')] })],
    ['?bound=gt,approx', withQuery({ bounds: ['gt', 'approx'] })],
    ['?from=2024-11-05&to=2024-11-06', withQuery({ dates: { from: '2024-11-05', to: '2024-11-06' } })],
    ['?asof_from=2024-10', withQuery({ asOf: { from: '2024-10', to: null } })],
    ['?unit=none,%25', withQuery({ units: ['', '%'] })],
    ['?disagree=1', withQuery({ disputed: true })],
    ['?q=3,496+exhibitors', withQuery({ text: '3,496 exhibitors' })],
    ['?q=a%26b%3D%2B%23', withQuery({ text: 'a&b=+#' })],
    ['?present=1', { ...defaultView, present: 'charts' }],
    ['?present=1&chart=expo-area', { ...defaultView, present: 'charts', chart: 'expo-area' }],
    ['?present=sources', { ...defaultView, present: 'sources' }],
    [
      '?stat=expo-area&sort=-value&lang=en&theme=dark',
      {
        ...defaultView,
        stat: statisticId('expo-area'),
        sort: { column: 'value', descending: true },
        language: 'en',
        theme: 'dark',
      },
    ],
  ])('%s', (address, v) => {
    expect(encodeView(v)).toBe(address)
    expect(viewOf(address)).toEqual(v)
  })

  test('half a character is written as the replacement character, not thrown at the reader', () => {
    expect(viewOf(encodeView(withQuery({ text: 'a\uD842' }))).query.text).toBe('a\uFFFD')
  })
})

describe('bad addresses', () => {
  test.each([
    ['?lang=fr', 'lang', 'fr', 'not-a-choice'],
    ['?theme=sepia', 'theme', 'sepia', 'not-a-choice'],
    ['?sort=size', 'sort', 'size', 'not-a-choice'],
    ['?sort=--value', 'sort', '--value', 'not-a-choice'],
    ['?present=2', 'present', '2', 'not-a-choice'],
    ['?present=charts', 'present', 'charts', 'not-a-choice'],
    ['?disagree=yes', 'disagree', 'yes', 'not-a-choice'],
    ['?from=2024-02-30', 'from', '2024-02-30', 'not-a-date'],
    ['?from=2024-13', 'from', '2024-13', 'not-a-date'],
    ['?to=yesterday', 'to', 'yesterday', 'not-a-date'],
    ['?from=2024-11-06&to=2024-11-05', 'from', '2024-11-06/2024-11-05', 'reversed'],
    ['?asof_from=2025&asof_to=2024', 'asof_from', '2025/2024', 'reversed'],
    ['?q=%E4%', 'q', '%E4%', 'malformed'],
    ['?story=%FF', 'story', '%FF', 'malformed'],
  ])('%s falls to the default with a notice', (search, key, value, reason) => {
    expect(decodeView(search)).toEqual({ view: defaultView, notices: [{ key, value, reason }], foreign: '' })
  })

  test('the good part of a list is kept', () => {
    const { view: read, notices } = decodeView('?bound=gt,huge,le,tiny')
    expect(read.query.bounds).toEqual(['gt', 'le'])
    expect(notices).toEqual([{ key: 'bound', value: 'huge,tiny', reason: 'not-a-choice' }])
  })

  test('of a key given twice the first counts, and lists are joined', () => {
    const { view: read, notices } = decodeView('?lang=en&lang=zh&story=a&story=b,a')
    expect(read.language).toBe('en')
    expect(read.query.stories).toEqual(['a', 'b'])
    expect(notices).toEqual([{ key: 'lang', value: 'zh', reason: 'repeated' }])
  })

  test.each([
    '',
    '?',
    '?&&',
    '?=',
    '?q',
    '?q=',
    '?story=',
    '?story=,,',
    '?unit=',
    '?from=&to=',
    '?disagree=0',
    '?lang=zh',
  ])('%s is the default view, without a notice', (search) => {
    expect(viewOf(search)).toEqual(defaultView)
  })

  test('a range within one year is not reversed, though its end is written shorter', () => {
    expect(viewOf('?from=2024-11&to=2024').query.dates).toEqual({ from: '2024-11', to: '2024' })
  })

  test('unknown keys are ignored and handed back as they were', () => {
    const { view: read, notices, foreign } = decodeView('?utm=mail&lang=en&utm%20x=%E4&toString')
    expect(read).toEqual({ ...defaultView, language: 'en' })
    expect(notices).toEqual([])
    expect(foreign).toBe('utm=mail&utm%20x=%E4&toString')
  })

  test('no string throws, and what is set aside is named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...addressKeys), (text, key) => {
        const { notices } = decodeView(`?${key}=${text}`)
        expect(notices.every((notice) => (addressKeys as readonly string[]).includes(notice.key))).toBe(true)
      }),
    )
  })
})
