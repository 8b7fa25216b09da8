import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { rawSpan } from '../../../src/base/span'
import { alignKnown } from '../../../src/compile/session/alignKnown'
import { alignText } from '../../../src/compile/session/alignText'
import { knownPages, locatePage } from '../../../src/corpus'
import { extractPage } from '../../../src/extract'
import type { StatisticId } from '../../../src/model/corpus'
import { pageId } from '../../../src/model/figure'
import type { EditionText } from '../../../src/model/heldPage'
import { proposalOf } from '../../../src/model/session'
import { applyCommand } from '../../../src/state/work/apply'
import { compiledAlone, laidSession, quantitiesOf, textOf } from '../../support/ownPages'

const a = pageId('own-a')
const judged = { kind: 'judge-all', page: a, figures: quantitiesOf(a).map((one) => proposalOf(one)) } as const
const made = compiledAlone(applyCommand(laidSession([a]), judged))
const edition = present(made.corpus, 'a corpus of the page')
const story = present(edition.stories[0], 'its first story')

/** A page of the edition as a reader holds it. */
function heldAs(text: string): EditionText {
  const match = present(locatePage(text, null, knownPages(edition)), 'the page is known')
  return { text, figures: extractPage({ id: pageId('held'), text, issued: null }).figures, match }
}
const held = [heldAs(textOf(a))]
const copy = [heldAs(textOf(a).replaceAll('，', ',\n').replace('新华社临川', '新华杜临川'))]

/** A new printing: the first story of a text. */
function printing(text: string) {
  const { figures } = extractPage({ id: pageId('new'), text, issued: null })
  return { page: pageId('new'), text, pieces: [rawSpan(0, text.indexOf('# 湿地'))], figures }
}
const printed = textOf(a)
/** One passage is lost; another, elsewhere, prints the same number of something else. */
const other = printed
  .replace('搬迁养殖户418户，清退违建厂房近3.6万平方米，腾出的滩地一半用来造林，一半留给候鸟', '')
  .replace('产业也在换挡。', '产业也在换挡。春节的灯会请来418户手艺人。')

function textOfStatistic(id: StatisticId): string | undefined {
  const found = edition.statistics.find((one) => one.id === id)
  return found?.kind === 'reported' ? found.readings[0]?.text : undefined
}

/** What stands where the statistics that say so stand. */
function opposite(aligned: ReturnType<typeof alignKnown>, texts: readonly string[]) {
  return texts.map((text) => {
    const row = aligned.statistics.find(({ statistic }) => textOfStatistic(statistic) === text)
    return [text, row?.figure?.text ?? null, row?.how]
  })
}

describe('a new printing beside a printing whose text is at hand', () => {
  test('knows by the words around them what numbers alone take for one another', () => {
    const own = printing(other)
    const byText = present(alignText(edition, story.id, own, held), 'the page is at hand')
    expect(opposite(byText, ['418户', '27个', '约4300元'])).toEqual([
      ['418户', null, 'missing'],
      ['27个', '27个', 'agrees'],
      ['约4300元', '约4300元', 'agrees'],
    ])
    expect(byText.fresh.map(({ text }) => text)).toEqual(['418户'])
    const [piece] = own.pieces
    const numbers = own.figures.filter(({ kind, end }) => kind === 'quantity' && end <= (piece?.end ?? 0))
    expect(opposite(alignKnown(edition, story.id, numbers), ['418户'])).toEqual([
      ['418户', '418户', 'agrees'],
    ])
  })

  test('of another transcription, known by its numbers, gives the same', () => {
    expect(copy[0]?.match.how).toBe('copy')
    const [same, again] = [held, copy].map((pages) => alignText(edition, story.id, printing(other), pages))
    expect(again?.statistics).toEqual(same?.statistics)
    expect(again?.fresh).toEqual(same?.fresh)
  })

  test('shows another number in its place as another reading; each statistic once', () => {
    const own = printing(printed.replace('418户', '481户'))
    const aligned = present(alignText(edition, story.id, own, held), 'the page is at hand')
    expect(opposite(aligned, ['418户'])).toEqual([['418户', '481户', 'differs']])
    expect(new Set(aligned.statistics.map(({ statistic }) => statistic)).size).toBe(aligned.statistics.length)
    expect([aligned.fresh, aligned.unseen.size]).toEqual([[], 0])
  })

  test('says nothing where no page at hand prints the story', () => {
    expect(alignText(edition, story.id, printing(other), [])).toBeNull()
    const elsewhere = held.map((one) => ({ ...one, match: { ...one.match, places: [] } }))
    expect(alignText(edition, story.id, printing(other), elsewhere)).toBeNull()
  })
})
