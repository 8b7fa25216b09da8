import { expect, test } from 'vitest'
import { apparatusOf, apparatusText, collateStory } from '../../../src/collate/index'
import { witness } from '../support'

const story = '招商局介绍，本届共有39个地方采购团和4个行业采购团报名。尼加拉瓜馆备有讲解员7名。'
const collation = collateStory([
  witness('a', story),
  witness('b', story.replace('4个', '14个').replace('尼加拉瓜', '厄瓜多尔').replace('39个', '')),
])
const apparatus = apparatusOf(collation, { title: '采购团', deviations: new Map(), decisions: [] })

test('lemma, bracket, rival readings, witnesses', () => {
  expect(apparatusText(apparatus, 'en').split('\n')).toEqual([
    '# 采购团',
    'a b',
    '2 statistics stand in several printings; 1 of them differ.',
    '',
    '1. 39个] a — b omits the figure',
    '2. 4个] a ? · 14个 b ? — undecided',
    expect.stringContaining('   4个: another page prints “14个”'),
    expect.stringContaining('   14个: another page prints “4个”'),
    '3. 7名] a b',
    '',
    'name: 尼加拉瓜 a · 厄瓜多尔 b',
    '',
  ])
})

test('speaks Chinese too', () => {
  const text = apparatusText(apparatus, 'zh')
  expect(text).toContain('2项数据见于多个刊本，其中1项有出入。')
  expect(text).toContain('b 缺该数')
  expect(text).toContain('未定')
})

test('an empty story is a title', () => {
  const empty = apparatusOf(collateStory([]), { title: '空', deviations: new Map(), decisions: [] })
  expect(apparatusText(empty, 'zh')).toContain('# 空\n')
})
