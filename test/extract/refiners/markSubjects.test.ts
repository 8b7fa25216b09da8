import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, subject */
const cases: readonly (readonly [passage: string, printed: string, subject: string | null])[] = [
  ['共有300名注册志愿者', '300名', '注册志愿者'],
  ['展示面积达300平方米', '300平方米', '展示面积'],
  // the neighbour that it leaves alone
  ['来了300人，天晴', '300人', null],
]

describe('markSubjects', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, subject) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.subject).toBe(subject)
  })
})
