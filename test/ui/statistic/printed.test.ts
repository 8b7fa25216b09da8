import { expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { indexCorpus } from '../../../src/corpus'
import { statisticId } from '../../../src/model/corpus'
import { printedText, saidOtherwise } from '../../../src/ui/statistic/printed'
import { sampleCorpus } from '../../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)
const statistic = (id: string) => present(index.statisticById.get(statisticId(id)), id)

test.each([
  ['proposals', '近6.5万项', null, '< 65K'],
  ['exhibitors', '3496家', null, '3,496'],
])('%s is said as printed, and otherwise only where that is news', (id, printed, zh, en) => {
  expect(printedText(statistic(id), 'zh')).toBe(printed)
  expect(printedText(statistic(id), 'en')).toBe(printed)
  expect(saidOtherwise(statistic(id), 'zh')).toBe(zh)
  expect(saidOtherwise(statistic(id), 'en')?.replaceAll('\u00a0', ' ')).toBe(en)
})

test('a derived number carries no more digits than make sense', () => {
  expect(printedText(statistic('team-size'), 'zh')).toContain('176人')
  expect(saidOtherwise(statistic('team-size'), 'zh')).toBeNull()
})
