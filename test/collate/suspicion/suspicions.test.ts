import { describe, expect, test } from 'vitest'
import { readingsOf, type Deviations } from '../../../src/collate/index'
import { withSuspicions } from '../../../src/collate/suspicion/suspicions'
import { pageId, type PageId } from '../../../src/model/figure'
import { figure } from '../support'

const readings = (...prints: readonly [string, string][]) =>
  readingsOf({ figures: prints.map(([page, text]) => figure(text, page)) })
const careless = (counts: Readonly<Record<string, number>>): ReadonlyMap<PageId, Deviations> =>
  new Map(Object.entries(counts).map(([page, alone]) => [pageId(page), { alone, of: 1000 }]))
const suspected = (
  given: ReturnType<typeof readings>,
  neighbours: readonly string[] = [],
  counts = {},
): string[] =>
  withSuspicions(given, {
    neighbours: neighbours.flatMap((text) => readings(['n', text])),
    deviations: careless(counts),
  })
    .filter((reading) => reading.suspicion !== null)
    .map((reading) => reading.text)

describe('suspicions', () => {
  test('one reading is never suspected', () => {
    expect(suspected(readings(['a', '4个'], ['b', '4个']))).toEqual([])
  })

  test('the minority is suspected', () => {
    expect(suspected(readings(['a', '7万家'], ['b', '7万余家'], ['c', '7万余家']))).toEqual(['7万家'])
  })

  test('one against one: both, as long as nothing tells them apart', () => {
    expect(suspected(readings(['a', '4个'], ['b', '14个']))).toEqual(['4个', '14个'])
  })

  test('one against one: the page that stands alone more often', () => {
    expect(suspected(readings(['a', '4个'], ['b', '14个']), [], { a: 4, b: 13 })).toEqual(['14个'])
    expect(suspected(readings(['a', '4个'], ['b', '14个']), [], { a: 4, b: 6 })).toEqual(['4个', '14个'])
  })

  test('arithmetic is stronger than a majority', () => {
    const given = readings(['a', '14个'], ['b', '14个'], ['c', '4个'])
    expect(suspected(given, ['39个', '43个'])).toEqual(['14个'])
    expect(suspected(given, ['39个', '50个'])).toEqual(['4个'])
  })

  test('nothing is changed but the label', () => {
    const given = readings(['a', '4个'], ['b', '14个'])
    const judged = withSuspicions(given, { neighbours: [], deviations: new Map() })
    expect(judged.map((reading) => ({ ...reading, suspicion: null }))).toEqual(given)
  })
})
