import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../src/extract/segment/block'

const texts = (page: string): readonly string[] => [...blocksOf(page)].map((block) => block.text)

describe('blocksOf', () => {
  test('blank lines part blocks, and are counted', () => {
    const blocks = [...blocksOf('甲段。\n\n\n\n乙段。\n')]
    expect(blocks.map(({ text, blanksBefore, blanksAfter }) => [text, blanksBefore, blanksAfter])).toEqual([
      ['甲段。', 0, 3],
      ['乙段。', 3, 0],
    ])
  })

  test('a hard-wrapped paragraph is one block without its breaks', () => {
    expect(texts('农户排队\n卖粮，新\n仓启用。')).toEqual(['农户排队卖粮，新仓启用。'])
  })

  test('a line after a full stop, an indented line and a mark begin new blocks', () => {
    expect(texts('甲段。\n乙段。')).toEqual(['甲段。', '乙段。'])
    expect(texts('甲段未完\n　　乙段')).toEqual(['甲段未完', '乙段'])
    expect(texts('甲段未完\n# 乙')).toEqual(['甲段未完', '乙'])
    expect(texts('甲段未完\n——乙')).toEqual(['甲段未完', '——乙'])
    expect(texts('秋粮入库忙\n新华社临江11月4日电 粮食入库。')).toHaveLength(2)
  })

  test('a line much longer than the one above begins a paragraph', () => {
    expect(texts(`秋粮入库忙\n${'农户排队卖粮，'.repeat(10)}新仓启用。`)).toHaveLength(2)
  })

  test('Markdown marks are forms, not text', () => {
    const blocks = [...blocksOf('## 秋粮 入库\n\n**仓容够用**\n\n**临江** 卖粮')]
    expect(blocks.map(({ form, level, text }) => [form, level, text])).toEqual([
      ['heading', 2, '秋粮 入库'],
      ['bold', 0, '仓容够用'],
      ['plain', 0, '临江 卖粮'],
    ])
  })

  test('#5 and a single * are text', () => {
    expect(texts('#5号仓')).toEqual(['#5号仓'])
    expect(texts('3*4')).toEqual(['3*4'])
  })

  test('CRLF is one break', () => {
    expect([...blocksOf('甲。\r\n\r\n乙。')].map((block) => block.blanksBefore)).toEqual([0, 1])
  })

  test('ranges are raw and hold no white space at their ends', () => {
    const page = '\uFEFF 甲段 \n\n\t乙段 '
    expect([...blocksOf(page)].map(({ start, end }) => page.slice(start, end))).toEqual(['甲段', '乙段'])
  })

  test.each(['', '   \n \t\n'])('nothing in "%s"', (page) => {
    expect([...blocksOf(page)]).toEqual([])
  })
})
