import { describe, expect, test } from 'vitest'
import { facets, indexCorpus, select } from '../../../src/corpus'
import { storyId } from '../../../src/model/corpus'
import { pageId } from '../../../src/model/figure'
import { everything } from '../../../src/model/query'
import { chipsOf, optionsOf } from '../../../src/ui/filters/options'
import { wordsIn } from '../../../src/ui/words'
import { sampleCorpus } from '../../support/sampleCorpus'

const index = indexCorpus(sampleCorpus)

describe('chipsOf', () => {
  test('nothing active, no chip; spaces alone are nothing', () => {
    expect(chipsOf(index, { ...everything, text: '  ' }, wordsIn.zh)).toEqual([])
  })

  test('a chip for each choice, in the order of the filters, in both languages', () => {
    const query = {
      ...everything,
      stories: [storyId('fair'), storyId('loans')],
      topics: ['expo'],
      pages: [pageId('page-a')],
      units: ['家', ''],
      bounds: ['gt' as const],
      dates: { from: '2024-11-04', to: null },
      asOf: { from: '2024-10', to: '2024-11' },
      disputed: true,
      text: ' 3496 ',
    }
    expect(chipsOf(index, query, wordsIn.zh).map(({ text }) => text)).toEqual([
      '“3496”', '博览会看点', '贷款政策调整', '进博会', '版面 a', '家', '无单位', '超过',
      '报道日期 2024年11月4日 起', '数字所指时间 2024年10月 至 2024年11月', '只看有出入的',
    ]) // prettier-ignore
    expect(chipsOf(index, query, wordsIn.en)).toHaveLength(11)
  })

  test('a chip knows the query without it, and leaves its neighbours', () => {
    const query = { ...everything, units: ['家', '个'], disputed: true }
    expect(chipsOf(index, query, wordsIn.zh).map(({ without }) => without)).toEqual([
      { units: ['个'] },
      { units: ['家'] },
      { disputed: false },
    ])
  })
})

test('options carry the counts of the facets', () => {
  const offered = facets(index, select(index, everything))
  const { pages, stories } = optionsOf(index, offered, wordsIn.zh)
  expect(pages.map(({ text, count }) => `${text} ${count}`)).toEqual(['版面 a 8', '版面 b 6', '版面 c 2'])
  expect(stories.at(-1)).toEqual({ value: 'rules', text: '管理办法发布', count: 0, chosen: false })
})
