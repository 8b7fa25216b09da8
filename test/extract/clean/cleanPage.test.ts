import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../../src/extract/clean/cleanPage'
import { figuresOf } from '../../support/figureCases'

/** raw text → clean text */
const cases: readonly (readonly [raw: string, clean: string, why: string])[] = [
  ['共有34\n96家', '共有3496家', 'a hard line break inside a number'],
  ['共有34 96家', '共有3496家', 'a stray space inside a number'],
  ['共有5 000多人', '共有5000多人', 'groups of three digits'],
  ['一系\n列举措', '一系列举措', 'a line break inside a word'],
  ['近 4000平方米', '近4000平方米', 'a space between hanzi and digits'],
  ['增长6. 7%', '增长6.7%', 'a space behind a decimal point'],
  ['日薪2 6 0元', '日薪260元', 'digits set apart one by one'],
  ['赛果2 6 0', '赛果2 6 0', 'a row of scores with nothing behind'],
  ['值 达 3 . 2 1 万 亿 元', '值达3.21万亿元', 'a line spaced out throughout'],
  ['获 第 1 2 名', '获第12名', 'two digits of such a line'],
  ['比分 1 2 局', '比分1 2局', 'two digits that stand apart in an ordinary line'],
  ['投入1 200 000 元', '投入1200000元', 'groups of three, and a space before the unit'],
  ['价格 120 350 400 元', '价格120 350 400元', 'three columns of three digits'],
  ['外贸增长\n本报讯 昨日', '外贸增长\n本报讯昨日', 'a story begins behind its headline'],
  ['共３４９６家', '共3496家', 'full-width digits'],
  ['占６．７％', '占6.7%', 'full-width point and percent sign'],
  ['**新华社**', '新华社', 'emphasis marks'],
  ['\ufeff共3家', '共3家', 'a byte order mark'],
  ['第一段。\r\n\r\n第二段', '第一段。\n第二段', 'a paragraph break stays'],
  ['第一段。\n第二段', '第一段。\n第二段', 'a line that ends its sentence stays a line'],
  ['项目\n1.第一项', '项目\n1.第一项', 'a list mark begins a line'],
  ['2024年\n2025年', '2024年2025年', 'a line break between hanzi and digit'],
  ['2023 2024年', '2023 2024年', 'two numbers side by side stay two'],
  ['New York', 'New York', 'a space between Latin words stays'],
  ['甲\t3\t4', '甲 3 4', 'columns stay apart'],
  ['2O24年', '2024年', 'a look-alike between digits'],
  ['1OO万', '100万', 'look-alikes before a multiplier'],
  ['规模l00亿元', '规模100亿元', 'a look-alike that opens an amount'],
  ['搭载I5处理器', '搭载I5处理器', 'a letter that opens a name'],
  ['用BI00亿元', '用BI00亿元', 'a letter behind a letter'],
  ['O型血', 'O型血', 'a letter that is no digit stays'],
]

describe('cleanPage', () => {
  test.each(cases)('%j → %j: %s', (raw, clean) => {
    expect(cleanPage(raw).edited.text).toBe(clean)
  })

  test('a mended look-alike is told', () => {
    expect(cleanPage('2O24年').mended).toEqual([{ at: 1, from: 'O', to: '0' }])
    expect(cleanPage('O型血').mended).toEqual([])
  })

  test('a figure keeps the break and the space inside its raw text', () => {
    expect(figuresOf('共有34\n96家展商').map((figure) => figure.text)).toEqual(['34\n96家'])
    expect(figuresOf('面积近 4000平方米').map((figure) => figure.text)).toEqual(['近 4000平方米'])
  })
})
