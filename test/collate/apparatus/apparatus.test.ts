import { describe, expect, test } from 'vitest'
import { agreement, apparatusOf, collateStory, deviationsOf } from '../../../src/collate/index'
import { witness } from '../support'

const story = '招商局介绍，本届共有39个地方采购团和4个行业采购团报名。尼加拉瓜馆3月开门，馆里备有讲解员7名。'
const collation = collateStory([
  witness('a', story),
  witness('b', story.replace('4个', '14个').replace('尼加拉瓜', '厄瓜多尔')),
  witness('c', story.slice(0, story.indexOf('尼加'))),
])
const options = { title: '采购团', deviations: deviationsOf(collation), decisions: [] }
const reason = { zh: '官方口径', en: 'official figure' }

describe('apparatus', () => {
  const apparatus = apparatusOf(collation, options)

  test('has an entry for each quantity, none for dates', () => {
    expect(
      apparatus.entries.map((entry) => entry.readings.map((r) => `${r.text} ${r.pages.join('')}`)),
    ).toEqual([['39个 abc'], ['4个 ac', '14个 b'], ['7名 ab']])
    expect(apparatus.entries[2]?.absences).toEqual([{ page: 'c', lacks: 'passage' }])
  })

  test('counts what is shared and what is disputed', () => {
    expect(agreement(apparatus)).toEqual({ shared: 3, disputed: 1 })
  })

  test('holds no offsets and no words but numbers and short variants', () => {
    const texts = JSON.stringify(apparatus)
    expect(texts).not.toContain('start')
    expect(texts).not.toContain('采购团报名')
    expect(apparatus.variants.map((v) => v.kind)).toEqual(['name'])
  })

  test('a decision finds its entry by a printed text', () => {
    const adoption = { kind: 'decided', reason, certainty: 'likely' } as const
    const decided = apparatusOf(collation, { ...options, decisions: [{ text: '14个', adoption }] })
    expect(decided.entries.map((entry) => entry.adoption.kind)).toEqual(['agreed', 'decided', 'agreed'])
    expect(decided.entries[1]?.adopted).toBe(1)
    expect(apparatus.entries[1]).toMatchObject({ adopted: 0, adoption: { kind: 'majority' } })
  })
})
