import { describe, expect, test } from 'vitest'
import { collateStory, deviationsOf, judgedReadings } from '../../src/collate/index'
import { groupOf, witness } from './support'

const story = '招商局介绍，地方采购团3个、行业采购团5个，合计采购团8个，三天里到会洽谈。'
const judged = (there: string, ...labels: string[]) => {
  const collation = collateStory([witness('a', story), witness('b', story.replace('5个', there))])
  return labels.flatMap((label) =>
    judgedReadings(collation, groupOf(collation, label), deviationsOf(collation)),
  )
}

describe('judgedReadings', () => {
  test('the sum in the sentence tells which of two readings slipped', () => {
    const readings = judged('15个', 'a:5个')
    expect(readings.map((r) => [r.text, r.suspicion !== null])).toEqual([
      ['5个', false],
      ['15个', true],
    ])
    expect(readings[1]?.suspicion?.en).toContain('5 + 3 = 8')
  })

  test('what all agree on is not suspected', () => {
    expect(judged('15个', 'a:3个', 'a:8个').every((r) => r.suspicion === null)).toBe(true)
    expect(judged('5个', 'a:5个')).toHaveLength(1)
  })
})
