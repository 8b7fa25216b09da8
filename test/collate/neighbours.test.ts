import { expect, test } from 'vitest'
import { collateStory } from '../../src/collate/index'
import { groupsBeside } from '../../src/collate/neighbours'
import { groupOf, shownGroup, witness } from './support'

test('the figures of the same sentence, on any page, and not the figure itself', () => {
  const story = '共有39个地方采购团和4个行业采购团报名。合计780个分团到会洽谈。'
  const collation = collateStory([witness('a', story), witness('b', story.replace('报名。', '报名，'))])
  const beside = (label: string): string[] =>
    groupsBeside(collation, groupOf(collation, label)).flatMap(shownGroup)
  expect(beside('a:39个')).toEqual(['a:4个', 'b:4个', 'a:780个', 'b:780个'])
  expect(
    groupsBeside(
      collateStory([witness('a', story)]),
      groupOf(collateStory([witness('a', story)]), 'a:780个'),
    ),
  ).toEqual([])
})
