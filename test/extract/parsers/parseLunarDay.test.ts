import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

describe('days of the lunar calendar', () => {
  test.each([
    ['正月十五闹花灯', '正月十五'],
    ['正月初八开市', '正月初八'],
    ['腊月二十三祭灶', '腊月二十三'],
    ['农历五月十二赛龙舟', '农历五月十二'],
    ['九月初九登高', '九月初九'],
    ['二月二龙抬头', '二月二'],
    ['大年初一拜年', '大年初一'],
    ['大年三十晚上', '大年三十'],
    ['初八开市', '初八'],
  ])('%s → %s', (passage, printed) => {
    const figure = figuresOf(passage).find(({ text }) => text === printed)
    expect(figure).toMatchObject({ kind: 'date', rule: 'parseLunarDay', timeStatus: 'unknown' })
  })

  test.each([
    '五月十二日开幕',
    '十月三十万人到场',
    '八月二十个项目',
    '八月十余天',
    '初二学生120人',
    '今年三十人',
    '七月七日晚',
    '新年三十岁',
  ])('%s has none', (passage) => {
    const days = figuresOf(passage).filter(({ kind, rule }) => kind === 'date' && rule === 'parseLunarDay')
    expect(days).toEqual([])
  })
})
