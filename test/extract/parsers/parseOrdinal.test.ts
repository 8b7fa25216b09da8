import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['第七届博览会', '第七届', 'ordinal'],
  ['前六届博览会', '前六届', 'ordinal'],
  ['入住3号楼', '3号楼', 'ordinal'],
  ['获第1～3名', '第1～3名', 'ordinal'],
  ['第3、4名将递补', '第3、4名', 'ordinal'],
  ['排名No.5', 'No.5', 'ordinal'],
  ['闯入16强', '16强', 'name'],
]

describe('parseOrdinal', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseOrdinal' })
  })

  test('第一、3人 names one and counts the others; 16强大… is no round', () => {
    expect(figuresOf('第一，3人到场').map(({ text }) => text)).toEqual(['第一', '3人'])
    expect(figuresOf('第1到3000米').map(({ text }) => text)).toContain('第1')
    expect(figuresOf('这16强大的对手').map(({ rule }) => rule)).not.toContain('parseOrdinal')
    expect(figuresOf('CNo5').map(({ rule }) => rule)).not.toContain('parseOrdinal')
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('共有七名').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseOrdinal')
  })
})
