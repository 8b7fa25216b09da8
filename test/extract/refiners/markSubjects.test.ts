import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, subject */
const cases: readonly (readonly [passage: string, printed: string, subject: string | null])[] = [
  ['共有300名注册志愿者', '300名', '注册志愿者'],
  ['展示面积达300平方米', '300平方米', '展示面积'],
  ['12家协会携企业参展', '12家', '协会'],
  ['在32场活动中送出', '32场', '活动'],
  ['来了200名中学生', '200名', '中学生'],
  ['3万名受灾群众', '3万名', '受灾群众'],
  ['10人以上每人150元', '10人以上', null],
  ['2.8亿人领取', '2.8亿人', null],
  ['19辆校车接送', '19辆', '校车'],
  // the neighbour that it leaves alone
  ['来了300人，天晴', '300人', null],
]

describe('markSubjects', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, subject) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.subject).toBe(subject)
  })
})
