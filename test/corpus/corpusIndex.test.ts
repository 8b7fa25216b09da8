import { expect, test } from 'vitest'
import { atOnce } from '../../src/base/pause'
import { indexCorpus, indexSteps } from '../../src/corpus'
import { statisticId } from '../../src/model/corpus'
import { syntheticCorpus } from '../support/syntheticCorpus'

const corpus = syntheticCorpus(4000)
const { statistics, stories } = corpus

test('each statistic is found by its id, at its place and in its story, whatever step it fell into', () => {
  expect(statistics.length).toBeGreaterThan(2000) // several steps
  const { positionOf, statisticById, byStory, storyById } = indexCorpus(corpus)
  expect([...positionOf]).toEqual(statistics.map(({ id }, i) => [id, i]))
  expect(statistics.every((one) => statisticById.get(one.id) === one && statisticById.has(one.id))).toBe(true)
  expect(statisticById.has(statisticId('nobody'))).toBe(false)
  for (const [story, own] of byStory) expect(own).toEqual(statistics.filter((one) => one.story === story))
  expect([...byStory.values()].flat()).toHaveLength(statistics.length)
  expect([...storyById.values()]).toEqual(stories)
})

test('a derived statistic rests on reported ones', () => {
  const { inputs, positionOf } = indexCorpus(corpus)
  const derived = statistics.filter((one) => one.kind === 'derived')
  expect([...inputs.keys()]).toEqual(derived.map(({ id }) => positionOf.get(id)))
  for (const positions of inputs.values())
    expect(positions.every((at) => statistics[at]?.kind === 'reported')).toBe(true)
})

test('what was made ready elsewhere is taken, not made again', () => {
  const made = indexCorpus(corpus)
  const parts = { columns: made.columns, text: made.text() }
  const taken = atOnce(indexSteps(corpus, parts))
  expect(taken.columns).toBe(parts.columns)
  expect(taken.text()).toBe(parts.text)
})
