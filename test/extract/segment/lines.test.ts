/** Bylines, credits and notes: the single lines that a story is signed and pointed with. */
import { describe, expect, test } from 'vitest'
import { bylineAfter, namesIn, parseByline } from '../../../src/extract/segment/byline'
import { creditAgency, isCaption, isCredit, readsLikeCaption } from '../../../src/extract/segment/credit'
import { continuedOn, continuesFrom, isNote } from '../../../src/extract/segment/notes'

describe('bylines', () => {
  test.each([
    ['（记者 王小满 李谷雨）粮食入库', ['王小满', '李谷雨']],
    ['(记者 王小满) 粮食入库', ['王小满']],
    ['（记者王小满、李谷雨 通讯员 周立秋）', ['王小满', '李谷雨', '周立秋']],
    ['（见习记者 王小满）', ['王小满']],
    ['（记者 阿依古丽·买买提）', ['阿依古丽·买买提']],
  ])('behind a dateline: %s', (text, names) => {
    expect(bylineAfter(text)).toEqual(names)
  })

  test.each(['粮食入库（记者 王小满）', '（记者从现场看到，粮食入库）', '（王小满）', ''])(
    'not %s',
    (text) => {
      expect(bylineAfter(text)).toEqual([])
    },
  )

  test.each([
    ['□新华社记者', ['新华社记者']],
    ['□ 新华社记者 王小满 李谷雨', ['王小满', '李谷雨']],
    ['本报记者 王小满', ['王小满']],
    ['（记者 王小满 李谷雨）', ['王小满', '李谷雨']],
    ['本报评论员', ['本报评论员']],
  ])('alone: %s', (text, names) => {
    expect(parseByline(text)).toEqual(names)
  })

  test.each(['记者从粮食局获悉，粮食入库。', '一位记者的手记', '粮食入库'])('not alone: %s', (text) => {
    expect(parseByline(text)).toBeUndefined()
  })

  test('names without a space between them are not guessed apart', () => {
    expect(namesIn('王小满李谷雨')).toEqual([])
  })
})

describe('credits', () => {
  test.each(['（新华社发）', '□新华社发', '新华社记者王小满摄', '（新华社记者王小满摄）', '新华社发（王小满摄）', '(本报记者王小满摄)', '王小满摄', '资料照片摄'])(
    '%s',
    (text) => {
      expect(isCredit(text)).toBe(true)
    },
  ) // prettier-ignore

  test.each(['新华社记者王小满', '开发', '县里把新仓的钥匙发到农户手里。', '今年开发新品', ''])(
    'not %s',
    (text) => {
      expect(isCredit(text)).toBe(false)
    },
  )

  test('a paragraph that ends with one', () => {
    expect(isCaption('农户排队卖粮。（新华社发）')).toBe(true)
    expect(isCaption('农户排队卖粮，新仓很快启用。')).toBe(false)
    expect(isCaption('（新华社发）')).toBe(false)
    expect(isCaption(`${'农户排队卖粮。'.repeat(100)}（新华社发）`)).toBe(false)
    expect(creditAgency('农户排队卖粮。（新华社发）')).toBe('新华社')
  })

  test.each(['11月2日拍摄的粮仓。', '图为农户排队卖粮。', '这是粮仓外景。', '当日，农户排队卖粮。'])('reads like a caption: %s', (text) => {
    expect(readsLikeCaption(text)).toBe(true)
  }) // prettier-ignore

  test('a plain paragraph does not', () => {
    expect(readsLikeCaption('农户说，新仓离家近。')).toBe(false)
  })
})

describe('notes', () => {
  test.each([
    ['(下转04版)', '04版'],
    ['（下转第四版）', '第四版'],
    ['（转3版）', '3版'],
    ['农户排队卖粮。（下转A4版）', 'A4版'],
  ])('%s', (text, on) => {
    expect(continuedOn(text)).toBe(on)
  })

  test.each(['周转三版方案', '下转', '第四版', '农户排队卖粮。'])('not %s', (text) => {
    expect(continuedOn(text)).toBeNull()
  })

  test('上接 begins a piece', () => {
    expect(continuesFrom('（上接第一版）农户排队卖粮。')).toBe(true)
    expect(continuesFrom('农户排队卖粮。（上接第一版）')).toBe(false)
    expect([isNote('(下转04版)'), isNote('（上接第一版）'), isNote('（上接第一版）农户排队卖粮。')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
