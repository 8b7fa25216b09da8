import { describe, expect, test } from 'vitest'
import { corpusAddress } from '../../../src/app/opening/corpusAddress'

const page = 'https://papers.example/some/repo/?corpus=x&lang=en'

describe('corpusAddress', () => {
  test.each([
    ['big.json', 'https://papers.example/some/repo/big.json', 'big.json'],
    ['./big.json', 'https://papers.example/some/repo/big.json', 'big.json'],
    ['sets/2024.json', 'https://papers.example/some/repo/sets/2024.json', '2024.json'],
    ['sets/大.json?v=2#top', 'https://papers.example/some/repo/sets/%E5%A4%A7.json?v=2', '大.json'],
    ['https://papers.example/some/repo/big.json', 'https://papers.example/some/repo/big.json', 'big.json'],
    ['/some/repo/big.JSON', 'https://papers.example/some/repo/big.JSON', 'big.JSON'],
  ])('%s is a file of the page’s folder', (text, url, name) => {
    expect(corpusAddress(text, page)).toEqual({ ok: true, value: { url, name } })
  })

  test.each([
    ['https://other.example/big.json', 'elsewhere'],
    ['//other.example/big.json', 'elsewhere'],
    ['\\\\other.example\\big.json', 'elsewhere'],
    ['http://papers.example/some/repo/big.json', 'elsewhere'],
    ['https://user:secret@papers.example/some/repo/big.json', 'elsewhere'],
    ['data:application/json,{}', 'elsewhere'],
    ['javascript:alert(1)//.json', 'elsewhere'],
    ['../big.json', 'outside'],
    ['sets/../../big.json', 'outside'],
    ['sets/../big.json', 'outside'],
    ['%2e%2e/big.json', 'outside'],
    ['sets%2f..%2f..%2fbig.json', 'outside'],
    ['sets\\big.json', 'outside'],
    ['/big.json', 'outside'],
    ['big.csv', 'not-json'],
    ['', 'not-json'],
    ['file:mine.json', 'device'],
  ])('%s is refused: %s', (text, reason) => {
    expect(corpusAddress(text, page)).toEqual({ ok: false, error: reason })
  })

  test('a page from a disk has no site', () => {
    expect(corpusAddress('big.json', 'file:///home/youju.html')).toEqual({ ok: false, error: 'disk' })
  })
})
