import { describe, expect, test } from 'vitest'
import { indexCorpus, select } from '../../../src/corpus'
import { storyId } from '../../../src/model/corpus'
import { everything, type Query } from '../../../src/model/query'
import { frontOf } from '../../../src/ui/front/pictures'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleCharts } from '../support/sampleCharts'

const index = indexCorpus(sampleCorpus)
const front = (query: Partial<Query> = {}) =>
  frontOf(index, sampleCharts, select(index, { ...everything, ...query }), 'zh')
const ids = (pictures: readonly { readonly spec: { readonly id: string } }[]) =>
  pictures.map(({ spec }) => spec.id)

describe('frontOf', () => {
  test('a chart that leads stands once, and its story refers to it', () => {
    const { lead, stories } = front()
    expect(ids(lead)).toEqual(['expo', 'volunteers', 'loans'])
    expect(stories.map((s) => [s.story.id, ids(s.above), ids(s.pictures), s.gone])).toEqual([
      ['fair', ['expo'], ['groups'], 0],
      ['service', ['volunteers'], ['associations'], 0],
      ['loans', ['loans'], [], 0],
      ['caption', [], [], 0],
    ])
  })

  test('stories without statistics stand by themselves, numbers without a chart with their story', () => {
    const { plain, stories } = front()
    expect(plain.map(({ id }) => id)).toEqual(['rules'])
    expect(stories.at(-1)?.unplotted.map(({ statistic }) => statistic)).toEqual(['spectators'])
  })

  test('what the filters hide goes, is counted, and takes an empty chart along', () => {
    const { lead, stories } = front({ stories: [storyId('fair')], units: ['个'] })
    expect(ids(lead)).toEqual([])
    expect(stories.map((s) => [s.story.id, ids(s.pictures), s.pictures[0]?.hidden, s.gone])).toEqual([
      ['fair', ['groups'], 1, 1],
    ])
  })
})
