import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesOf } from '../../../../src/model/placedText'
import { layoutText, type TextItem } from '../../../../src/worker/pdf/layout'
import { setColumn, setColumns, setLine } from '../../../support/typeset'

const roads = [
  '今年全县新建公路约180公里，改建危桥12座，近3万名居民出行更方便了。',
  '县交通局说，明年还要再修60多公里，把路通到每一个村口，让山货当天运得出去。',
]
const buses = [
  '市里新添公交车46辆，线路延长到七个镇，首班车提前了半个小时，末班车晚了一个小时。',
  '票价没有变，学生和老人照旧免费。',
]
const schools = ['城东的小学搬进了新楼，新楼有24间教室，还有一个能坐500人的礼堂，孩子们都说好。']

const textOf = (items: readonly TextItem[]): string => layoutText(items).text
const body = { width: 14, size: 10 }

describe('paragraphs', () => {
  test('lines of a paragraph are joined without a space; an indent begins another', () => {
    expect(textOf(setColumn(roads, { x: 40, y: 100, ...body }))).toBe(roads.join('\n'))
  })

  test('a number that a line end cuts is whole, and stands in two places', () => {
    const items = setColumn(['这条路修了很久，一共1800公里长'], { x: 0, y: 0, width: 13, size: 10 })
    const placed = layoutText(items)
    const start = placed.text.indexOf('1800')
    expect(boxesOf(placed, start, start + 4).map(({ y }) => y)).toEqual([0, 15])
  })

  test('an indent of full-width spaces is one as well, and no part of the text', () => {
    const lines = [
      '　　今年新建公路约一百八十公里',
      '改建危桥十二座，通到了村口。',
      '　　明年还要再修六十多公里路。',
    ]
    const items = lines.map((text, i) => setLine(text, { x: 0, y: i * 15, size: 10 }))
    expect(textOf(items)).toBe(
      '今年新建公路约一百八十公里改建危桥十二座，通到了村口。\n明年还要再修六十多公里路。',
    )
  })

  test.each([
    [['the new road is imp-', 'ortant to all of us'], 'the new road is important to all of us'],
    [
      ['this was in the years 2019-', '2023 and in the next ones'],
      'this was in the years 2019-2023 and in the next ones',
    ],
    [
      ['a road for all the towns', 'and the villages there'],
      'a road for all the towns and the villages there',
    ],
  ])('%j', (lines, text) => {
    const items = lines.map((line, i) => setLine(line, { x: 0, y: i * 15, size: 10 }))
    expect(textOf(items)).toBe(text)
  })

  test('words and digits that are set apart have a space between them, hanzi none', () => {
    const at = (text: string, x: number): TextItem => setLine(text, { x, y: 0, size: 10 })
    expect(textOf([at('GDP', 0), at('5%', 18)])).toBe('GDP 5%')
    expect(textOf([at('增长', 0), at('5%', 22), at('以上', 35)])).toBe('增长5%以上')
  })

  test('what is set twice to look bold is read once; a word that comes twice stays', () => {
    const line = (x: number): TextItem => setLine('要闻', { x, y: 0, size: 20 })
    expect(textOf([line(0), line(0.4), line(0.8)])).toBe('要闻')
    expect(textOf([line(0), line(40)])).toBe('要闻要闻')
  })
})

describe('columns', () => {
  const headline = (text: string, x: number, y: number): TextItem => setLine(text, { x, y, size: 28 })

  test('are read one after the other below a headline that spans them', () => {
    const items = [
      headline('山里的路修到了家门口', 60, 20),
      ...setColumns(roads, 3, { x: 40, y: 80, width: 9, size: 10 }),
    ]
    expect(textOf(items)).toBe(`山里的路修到了家门口\n\n${roads.join('\n')}`)
  })

  test('of two stories, one below the other, stay with their story', () => {
    const items = [
      headline('山里的路修到了家门口', 40, 20),
      ...setColumns(roads, 2, { x: 40, y: 80, ...body }),
      headline('公交车开到了七个镇上', 40, 200),
      ...setColumns(buses, 2, { x: 40, y: 260, ...body }),
    ]
    expect(textOf(items)).toBe(
      ['山里的路修到了家门口', roads.join('\n'), '公交车开到了七个镇上', buses.join('\n')].join('\n\n'),
    )
  })

  test('of stories side by side, each with its headline, are not mixed', () => {
    const items = [
      headline('路修到了家门口', 40, 20),
      ...setColumns(roads, 2, { x: 40, y: 80, width: 10, size: 10 }),
      headline('新楼有礼堂', 280, 20),
      ...setColumn(schools, { x: 280, y: 80, ...body }),
    ]
    expect(textOf(items)).toBe(
      ['路修到了家门口', roads.join('\n'), '新楼有礼堂', schools.join('\n')].join('\n\n'),
    )
  })

  test('a headline in the middle of the columns ends what stands above it', () => {
    const items = [
      ...setColumns(roads, 2, { x: 40, y: 20, ...body }),
      headline('公交车开到七个镇上', 50, 130),
      ...setColumns(buses, 2, { x: 40, y: 190, ...body }),
    ]
    expect(textOf(items)).toBe([roads.join('\n'), '公交车开到七个镇上', buses.join('\n')].join('\n\n'))
  })

  test('a gutter of one em is seen, the white within a justified line is not', () => {
    const items = setColumns(roads, 2, { x: 0, y: 0, ...body, gutter: 1 })
    expect(textOf(items)).toBe(roads.join('\n'))
    const loose = [...'路通了，货当天运得出去'].map((c, i) => setLine(c, { x: i * 17, y: 0, size: 10 }))
    expect(textOf(loose)).toBe('路通了，货当天运得出去')
  })

  test('written from top to bottom are read from right to left', () => {
    const down = (text: string, x: number): TextItem => ({
      text, x, y: 10, size: 12, width: 12, height: text.length * 12, vertical: true,
    }) // prettier-ignore
    expect(textOf([down('通到村口', 20), down('公路修好', 40)])).toBe('公路修好通到村口')
  })
})

describe('any sheet', () => {
  const item = fc
    .record({
      text: fc.stringMatching(/^[一-十0-9a-z 　-]{1,8}$/),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 600 }),
      size: fc.integer({ min: 6, max: 40 }),
      vertical: fc.boolean(),
    })
    .map(({ vertical, ...line }) => ({ ...setLine(line.text, line), vertical }))

  test('loses no character but blanks, hyphens and what is set twice, and each stands where it stood', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        const { text, runs } = layoutText(items)
        let reached = 0
        for (const { start, end } of runs) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(items.some((one) => one.text.includes(text.slice(start, end)))).toBe(true)
          reached = end
        }
        const letters = (s: string): string => [...s.replace(/[\s-]/g, '')].sort().join('')
        const distinct = new Set(items.map((one) => one.text.trim()))
        if (distinct.size === items.length)
          expect(letters(text)).toBe(letters(items.map((one) => one.text).join('')))
      }),
    )
  })
})
