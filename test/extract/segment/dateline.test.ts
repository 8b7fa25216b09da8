import { describe, expect, test } from 'vitest'
import { parseClosing, parseDateline } from '../../../src/extract/segment/dateline'

describe('at the head of a story', () => {
  test.each([
    ['新华社北京11月4日电（记者王小满）', '新华社', '北京', 11, 4],
    ['据新华社临江11月4日电粮食入库', '新华社', '临江', 11, 4],
    ['新华社联合国10月31日电', '新华社', '联合国', 10, 31],
    ['新华社北京/海州11月4日电', '新华社', '北京/海州', 11, 4],
    ['新华社北京2024年11月4日电', '新华社', '北京', 11, 4],
    ['新华社11月4日电', '新华社', null, 11, 4],
    ['中新社海州11月4日电', '中新社', '海州', 11, 4],
    ['中新网11月4日电', '中新网', null, 11, 4],
    ['本报北京11月5日电', '本报', '北京', 11, 5],
    ['本报北京11月5日讯', '本报', '北京', 11, 5],
    ['□新华社北京11月4日专电', '新华社', '北京', 11, 4],
    ['临江日报海州11月4日电', '临江日报', '海州', 11, 4],
    ['新华社专电', '新华社', null, null, null],
    ['新华社电', '新华社', null, null, null],
    ['本报讯（记者王小满）', '本报', null, null, null],
    ['本报北京讯', '本报', '北京', null, null],
    ['据新华社电', '新华社', null, null, null],
  ])('%s', (text, agency, place, month, day) => {
    expect(parseDateline(text)).toMatchObject({ agency, place, month, day })
  })

  test.each([
    ['新华社记者致电临江粮食局', 'a reporter calls'],
    ['新华社记者王小满、李谷雨', 'a byline'],
    ['本报评论员', 'a byline'],
    ['临江县11月4日电网检修', 'no agency'],
    ['新华社发', 'a credit'],
    ['新华社北京11月4日电话采访', 'a telephone'],
    ['11月4日电', 'no agency'],
    ['', 'nothing'],
  ])('not %s: %s', (text) => {
    expect(parseDateline(text)).toBeUndefined()
  })

  test('says where its date stands', () => {
    const text = '据新华社北京11月4日电粮食入库'
    const { dateAt, end } = parseDateline(text) ?? { dateAt: null, end: 0 }
    expect(dateAt && text.slice(dateAt.start, dateAt.end)).toBe('11月4日')
    expect(text.slice(end)).toBe('粮食入库')
  })
})

describe('at the end of a story', () => {
  test.each([
    ['（新华社北京11月4日电）', '北京', null],
    ['(新华社海州11月4日电记者王小满李谷雨)', '海州', '记者王小满李谷雨'],
    ['新华社北京11月4日电', '北京', null],
    ['大家都说好。（新华社北京11月4日电）', '北京', null],
    ['（据新华社北京11月4日电）', '北京', null],
    ['（新华社北京11月4日电，参与记者王小满）', '北京', '参与记者王小满'],
  ])('%s', (text, place, byline) => {
    expect(parseClosing(text)).toMatchObject({ dateline: { place, month: 11, day: 4 }, byline })
  })

  test.each([
    ['新华社北京11月4日电粮食入库，农户排队。', 'a head'],
    ['（新华社发）', 'a credit'],
    ['（11月4日）', 'a day'],
    ['据新华社北京11月4日电，粮食入库', 'a head'],
  ])('not %s: %s', (text) => {
    expect(parseClosing(text)).toBeUndefined()
  })
})
