import { describe, expect, test } from 'vitest'
import { absencesOf, absentPages, collateStory } from '../../src/collate/index'
import { newsPassages } from '../support/newsPassages'
import { groupOf, witness } from './support'

const paragraphs = newsPassages.slice(0, 6).map((m) => m.replace(/[{}]/g, ''))
const whole = paragraphs.join('\n\n')
const collation = collateStory([
  witness('whole', whole),
  witness('stops', paragraphs.slice(0, 3).join('\n\n')),
  witness('omits', whole.replace('6家', '')),
])

describe('absences', () => {
  test('a page that lacks the passage is silent, one that prints the words leaves the figure out', () => {
    const group = groupOf(collation, 'whole:6家')
    expect(absencesOf(collation, group)).toEqual([
      { page: 'omits', lacks: 'figure' },
      { page: 'stops', lacks: 'passage' },
    ])
    expect(absentPages(collation, group)).toEqual(['omits', 'stops'])
  })

  test('a page that prints the figure is not absent, whatever it says', () => {
    expect(absentPages(collation, groupOf(collation, 'whole:46条'))).toEqual([])
  })
})
