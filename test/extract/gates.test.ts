/**
 * Gates are cheap looks before a pattern is tried. Each is held against its pattern here: it must let in whatever the
 * pattern accepts.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseClock } from '../../src/extract/dates/parseClock'
import { blocksOf } from '../../src/extract/segment/block'
import { classify } from '../../src/extract/segment/classify'
import { parseDateline } from '../../src/extract/segment/dateline'
import { AGENCY, DATE, DISPATCH, FURNITURE, FURNITURE_HEADS } from '../../src/extract/segment/wire'
import { SignSet } from '../../src/extract/signSet'
import { figuresOf } from '../support/figureCases'

describe('SignSet', () => {
  const sign = fc.constantFrom(...'年月日号，。“”一二三ab01 \n')

  test('has the signs of its list and no others', () => {
    fc.assert(
      fc.property(fc.array(sign), sign, (signs, asked) => {
        expect(new SignSet(signs.join('')).has(asked.charCodeAt(0))).toBe(signs.includes(asked))
      }),
    )
  })

  test('finds one in a stretch where one stands there', () => {
    fc.assert(
      fc.property(fc.array(sign), fc.array(sign), fc.nat(9), fc.nat(9), (signs, text, from, length) => {
        const found = text.slice(from, from + length).some((one) => signs.includes(one))
        const to = Math.min(text.length, from + length)
        expect(new SignSet(signs.join('')).standIn(text.join(''), from, to)).toBe(found)
      }),
    )
  })
})

describe('furniture', () => {
  test('of every form begins with one of its signs, or ends with 版', () => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(FURNITURE)), (printed) => {
        // Blocks are looked at without their white space.
        const line = printed.replace(/\s/g, '')
        expect(FURNITURE_HEADS.includes(line.charAt(0)) || line.endsWith('版')).toBe(true)
      }),
    )
  })

  test.each([
    '责任编辑：王小满',
    '第3版',
    '要闻3版',
    '2024年11月5日星期二',
    '今日8版',
    '零售价：1元',
    'https://a.b',
  ])('%s', (line) => {
    expect([...blocksOf(line)].map((block) => classify(block).kind)).toEqual(['furniture'])
  })
})

describe('datelines', () => {
  test('of every form are seen by their dispatch', () => {
    const form = new RegExp(
      `^(?:据|综合)?(?:${AGENCY})[\u4e00-\u4eff]{0,3}(?:${DATE})(?:(?:综合|专|特)?电|讯|快讯|消息)$`,
    )
    fc.assert(
      fc.property(fc.stringMatching(form), (head) => {
        expect(parseDateline(head)).toBeDefined()
      }),
    )
    expect(DISPATCH).toContain('快讯|消息')
  })
})

describe('times of the clock', () => {
  test.each('凌晨 清晨 早晨 早上 上午 中午 正午 下午 午后 傍晚 晚上 晚间 夜间 深夜 当晚 晚'.split(' '))(
    '%s',
    (part) => {
      expect(parseClock(`${part}8时`, 0)?.end).toBe(part.length + 2)
      expect(parseClock(`${part}8点`, 0)?.end).toBe(part.length + 2)
    },
  )
})

const timeOf = (text: string): string | null => figuresOf(text).at(-1)?.time ?? null

describe('a date that is only compared with', () => {
  test.each('比 较 超 高于 低于 超过 多于 少于 好于 优于 不及 相当于 相较 相较于 对比'.split(' '))(
    '%s',
    (word) => {
      expect(timeOf(`利润${word}2019年的是5万元`)).not.toBe('2019')
    },
  )

  test.each('同期 的同期 全年水平 水平 相比 基数 的基数 基期'.split(' '))('%s', (word) => {
    expect(timeOf(`与2019年${word}有别的是5万元`)).not.toBe('2019')
  })

  test('is no other', () => {
    expect(timeOf('利润在2019年的是5万元')).toBe('2019')
  })
})
