import { describe, expect, test } from 'vitest'
import { expired, isFrame, isKeptOnceUsed, isPage } from '../../../src/app/offline/editions'

const scope = 'https://a.example/some/repo/'

describe('the front page of a site', () => {
  test.each(['/some/repo/', '/some/repo/index.html'])('%s is it', (path) =>
    expect(isPage(path, scope)).toBe(true),
  )
  test.each(['/some/', '/some/repo', '/some/repo/embed.html', '/some/repo/charts/a.zh.html', '/index.html'])(
    '%s is not',
    (path) => expect(isPage(path, scope)).toBe(false),
  )
})

describe('a frame', () => {
  test.each(['/some/repo/embed/expo-booth.zh.html', '/some/repo/embed.html'])('%s is one', (path) =>
    expect(isFrame(path, scope)).toBe(true),
  )
  test.each(['/embed.html', '/some/repo/embed/drawn-a1b2c3.js', '/embed/expo-booth.zh.html'])(
    '%s is none',
    (path) => expect(isFrame(path, scope)).toBe(false),
  )
})

describe('what few readers want', () => {
  test.each([
    'assets/openPdf-SJ35B4.js',
    'assets/pdf.worker-BM-O_0.js',
    'pdf/cmaps/GBK-EUC-H.bcmap',
    'embed/drawn-Cd4_-T.js',
    'embed/style-Cd4_-T1.css',
  ])('%s is kept once it has been used', (path) => expect(isKeptOnceUsed(path)).toBe(true))
  test.each([
    'assets/desk-Cmkimt.js',
    'assets/page.worker-C2HeHp.js',
    'index.html',
    'data/pdf/a.csv',
    'embed.html',
    'embed/expo-booth.zh.html',
  ])('%s is not such a file', (path) => expect(isKeptOnceUsed(path)).toBe(false))
})

describe('what a new edition leaves', () => {
  const family = `youju ${scope} `
  const kept = (...editions: string[]): string[] => editions.map((edition) => `${family}${edition}`)

  test('the edition before stays, older ones go', () => {
    expect(expired(kept('a', 'b', 'c'), family, 'c')).toEqual(kept('a'))
  })
  test('the first edition and one that comes back leave nothing to go', () => {
    expect(expired(kept('a'), family, 'a')).toEqual([])
    expect(expired(kept('a', 'b'), family, 'a')).toEqual([])
  })
  test('other sites of the same origin are left alone', () => {
    const other = ['youju https://a.example/other/ a', 'pictures']
    expect(expired([...other, ...kept('a', 'b')], family, 'b')).toEqual([])
  })
})
