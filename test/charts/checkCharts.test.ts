import { describe, expect, it } from 'vitest'
import { checkCharts, plottedStatistics } from '../../src/charts/checkCharts'
import type { ChartDefinition } from '../../src/charts/definition'
import { statisticId, storyId } from '../../src/model/corpus'
import { sampleCorpus } from '../support/sampleCorpus'
import { panel } from './gallery/galleryCase'

const chart = (story: string, ids: readonly string[]): ChartDefinition => ({
  id: 'c', story: storyId(story), lead: false, title: { zh: '题', en: 'T' }, subtitle: { zh: '副', en: 'S' },
  note: null, panels: [panel('figures', ids)],
}) // prettier-ignore
const excuse = (id: string) => ({ statistic: statisticId(id), reason: { zh: '因', en: 'why' } })
const ids = sampleCorpus.statistics.map(({ id }) => id)
const rules = (charts: readonly ChartDefinition[], excused: readonly string[] = []): readonly string[] =>
  checkCharts({ charts, unplotted: excused.map(excuse) }, sampleCorpus).map(
    ({ rule, message }) => `${rule} ${message.split(': ').at(-1) ?? ''}`,
  )

describe('checkCharts', () => {
  it('is content where all is drawn', () => {
    expect(rules([chart('fair', ids)])).toEqual([])
  })
  it('counts a companion as drawn', () => {
    expect(rules([chart('fair', ids.filter((id) => id !== 'exhibitors-caption'))])).toEqual([]) // prettier-ignore
  })
  it('misses what has no chart, unless there is a reason', () => {
    const most = chart('fair', ids.filter((id) => id !== 'area')) // prettier-ignore
    expect(rules([most])).toEqual(['not-plotted area'])
    expect(rules([most], ['area'])).toEqual([])
  })
  it('mocks a reason that is needless or for nobody', () => {
    expect(rules([chart('fair', ids)], ['area'])).toEqual(['plotted area'])
    expect(rules([chart('fair', ids)], ['nobody'])).toEqual(['unknown-statistic nobody'])
  })
  it('knows its stories and statistics', () => {
    expect(rules([chart('nowhere', [...ids, 'nobody'])])).toEqual([
      'unknown-story nowhere',
      'unknown-statistic nobody',
    ])
  })
})

describe('plottedStatistics', () => {
  it('finds the difference of a pair by its formula only where it has one', () => {
    const plotted = plottedStatistics({ charts: [{ ...chart('loans', []), panels: [panel('change', ['loan-before', 'loan-after'])] }], unplotted: [] }, sampleCorpus) // prettier-ignore
    expect([...plotted]).toEqual(['loan-before', 'loan-after'])
  })
})
