import { describe, expect, test } from 'vitest'
import { pageFaults } from '../../src/extract/pageFaults'
import { pageId } from '../../src/model/figure'

const rules = (text: string): readonly string[] =>
  pageFaults({ id: pageId('p'), text, issued: null }).map((d) => d.rule)
const news = '新区今年引进企业约360家，累计投资超过4.2亿元，带动就业两万多人，为近三年同期最高。'

describe('pageFaults', () => {
  test.each([
    ['', 'empty-page'],
    ['\uFEFF \r\n\t\u3000', 'empty-page'],
    ['\u0000\u0001\ufffd'.repeat(30), 'not-chinese-text'],
    [news + '\ufffd'.repeat(10), 'not-chinese-text'],
    ['GET /index.html HTTP/1.1 Host: example.org Accept: */* 200', 'not-chinese-text'],
  ])('complains of %j: %s', (text, rule) => expect(rules(text)).toEqual([rule]))

  test.each([
    [news, 'news'],
    [`${news}\ufffd`, 'one character lost'],
    ['3:1', 'too short for a verdict'],
    [`${news} COVID-19 GDP CPI PMI AG600M`, 'Latin words in it'],
  ])('lets %j pass: %s', (text) => expect(rules(text)).toEqual([]))
})
