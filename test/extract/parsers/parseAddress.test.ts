import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

describe('addresses', () => {
  test.each([
    ['唐宁街10号', '10号'],
    ['中山路128号对面', '128号'],
    ['解放路12弄5号', '12弄5号'],
    ['住在8栋302室', '8栋302室'],
    ['会议在302室开', '302室'],
    ['国发〔2025〕12号', '12号'],
    ['银发（2023）5号文', '5号'],
  ])('%s → %s', (passage, printed) => {
    const figure = figuresOf(passage).find(({ text }) => text === printed)
    expect(figure?.rule).toBe('parseAddress')
    expect(figure?.kind).toBe('ordinal')
  })

  test.each(['京沪铁路10号恢复通行', '这条路12公里', '公路3号起封闭', '3室2厅', '（2025人）12号开会'])(
    '%s is none',
    (passage) => {
      expect(figuresOf(passage).filter(({ rule }) => rule === 'parseAddress')).toEqual([])
    },
  )
})
