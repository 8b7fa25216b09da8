import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import {
  chartStatistics, figuresOf, indexCorpus, isShown, pagesOf, sameFact, select, shownStories, statisticsOfStory,
} from '../../src/corpus' // prettier-ignore
import { statisticId, storyId } from '../../src/model/corpus'
import { everything } from '../../src/model/query'
import { sampleCorpus } from '../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)
const statistic = (id: string) => present(index.statisticById.get(statisticId(id)), id)
const onlyExpo = select(index, { ...everything, topics: ['expo'] })

describe('selectors', () => {
  test('a chart gets what is shown of what it asks for, in its own order', () => {
    const ids = ['exhibitors-caption', 'volunteers', 'nobody', 'area'].map(statisticId)
    expect(chartStatistics(index, onlyExpo, ids).map((s) => s.id)).toEqual(['exhibitors-caption', 'area'])
  })

  test('a statistic that does not exist is not shown', () => {
    expect(isShown(index, onlyExpo, statisticId('nobody'))).toBe(false)
    expect(isShown(index, onlyExpo, statisticId('area'))).toBe(true)
    expect(isShown(index, onlyExpo, statisticId('volunteers'))).toBe(false)
  })

  test('stories and their statistics', () => {
    expect(shownStories(index, onlyExpo).map((s) => s.id)).toEqual(['fair', 'caption'])
    expect(statisticsOfStory(index, storyId('caption')).map((s) => s.id)).toEqual([
      'exhibitors-caption',
      'spectators',
    ])
    expect(statisticsOfStory(index, storyId('rules'))).toEqual([])
  })

  test('figures of all readings, by page', () => {
    expect(figuresOf(index, statistic('associations')).map((f) => [f.page, f.text])).toEqual([
      ['page-a', '7万家'],
      ['page-b', '7万余家'],
    ])
  })

  test('what is derived has the figures and pages of its inputs', () => {
    expect(figuresOf(index, statistic('team-size')).map((f) => f.text)).toEqual([
      '2.37亿',
      '135万支',
      '2.37亿',
    ])
    expect(pagesOf(index, statistic('team-size'))).toEqual(['page-a', 'page-b'])
    expect(pagesOf(index, statistic('spectators'))).toEqual(['page-c'])
  })

  test('the same fact is found from either side', () => {
    expect(sameFact(index, statistic('exhibitors')).map((s) => s.id)).toEqual(['exhibitors-caption'])
    expect(sameFact(index, statistic('exhibitors-caption')).map((s) => s.id)).toEqual(['exhibitors'])
    expect(sameFact(index, statistic('area'))).toEqual([])
  })
})
