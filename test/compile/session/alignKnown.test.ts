import { describe, expect, test } from 'vitest'
import { alignKnown } from '../../../src/compile/session/alignKnown'
import { recogniseStory } from '../../../src/compile/session/recogniseStory'
import { present } from '../../../src/base/assert'
import { extractPage } from '../../../src/extract'
import { pageId, type Figure } from '../../../src/model/figure'
import { proposalOf } from '../../../src/model/session'
import { applyCommand } from '../../../src/state/work/apply'
import { compiledAlone, laidSession, quantitiesOf, textOf } from '../../support/ownPages'

const a = pageId('own-a')
const all = applyCommand(laidSession([a]), { kind: 'judge-all', page: a, figures: quantitiesOf(a).map((one) => proposalOf(one)) }) // prettier-ignore
const edition = present(compiledAlone(all).corpus, 'a corpus of the page')
const story = present(edition.stories[0], 'its first story')
const known = edition.statistics.filter((one) => one.story === story.id)

/** The quantities of the first story, as a text has them. */
function numbersOf(text: string): readonly Figure[] {
  const { figures } = extractPage({ id: pageId('new'), text, issued: null })
  return figures.filter(({ kind, start }) => kind === 'quantity' && start < text.indexOf('# 湿地'))
}
const printed = textOf(a)

describe('a new printing beside the statistics of its story', () => {
  test('that is the same agrees everywhere', () => {
    const { statistics, fresh } = alignKnown(edition, story.id, numbersOf(printed))
    expect([statistics.every(({ how }) => how === 'agrees'), statistics.length, fresh]).toEqual([true, known.length, []]) // prettier-ignore
  })

  test('shows another number as another reading, a lost one as missing, one more as new', () => {
    const other = printed
      .replace('418户', '481户')
      .replace('27个', '许多')
      .replace('210公里', '')
      .replace('搬迁', '新建泵站52座，搬迁')
    const { statistics, fresh } = alignKnown(edition, story.id, numbersOf(other))
    const by = (how: string) =>
      statistics
        .filter((one) => one.how === how)
        .map(({ statistic }) => known.find(({ id }) => id === statistic))
        .map((one) => (one?.kind === 'reported' ? one.readings[0]?.text : null))
    expect([by('differs'), by('missing'), fresh.map(({ text }) => text)]).toEqual([
      ['418户'],
      ['27个'],
      ['52座'],
    ])
  })

  test('lays every own number and every statistic exactly once', () => {
    const own = numbersOf(printed).filter((_, i) => i % 3 !== 1)
    const { statistics, fresh } = alignKnown(edition, story.id, own)
    expect(statistics.map(({ statistic }) => statistic).sort()).toEqual(known.map(({ id }) => id).sort())
    expect([...statistics.flatMap(({ figure }) => figure ?? []), ...fresh]).toHaveLength(own.length)
  })
})

describe('a story of the edition', () => {
  const own = numbersOf(printed)

  test('is known by its headline, cut or whole, and by its numbers under another one', () => {
    expect(recogniseStory(edition, story.headline, [])).toEqual({ story: story.id, by: 'headline' })
    expect(recogniseStory(edition, story.headline.slice(0, 6), [])?.by).toBe('headline')
    expect(recogniseStory(edition, '别的标题', own)).toEqual({ story: story.id, by: 'numbers' })
  })

  test('is not taken for another with a few like numbers, or with a short headline', () => {
    expect(recogniseStory(edition, '别的标题', own.slice(0, 3))).toBeNull()
    expect(recogniseStory(edition, story.headline.slice(0, 3), [])).toBeNull()
    expect(recogniseStory(edition, '', quantitiesOf(a).slice(-4))?.story).not.toBe(story.id)
  })
})
