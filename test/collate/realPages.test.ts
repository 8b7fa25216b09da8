/**
 * The pages that the project was made for, collated. Figures and pages only: which statistics stand in
 * several printings, and where the printings disagree.
 */
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/base/day'
import {
  addDeviations,
  collateStory,
  deviationsOf,
  judgedReadings,
  matchStories,
  storyVariants,
} from '../../src/collate/index'
import { extractPage } from '../../src/extract/index'
import { pageId } from '../../src/model/figure'
import { hasPages, realPages } from '../support/realPages'

const issued = (page: string) => parseDay(page === 'page-000' ? '2024-11-06' : '2024-11-05') ?? null
const pages = [...realPages].map(([id, text]) => ({ id: pageId(id), text, issued: issued(id) }))
const extracted = pages.map((page) => ({ source: page, ...extractPage(page) }))
const stories = matchStories(
  extracted.flatMap(({ source, segments }) =>
    segments.map((segment) => ({ page: source.id, text: source.text, segment })),
  ),
)
const collations = stories.map((story) =>
  collateStory(
    story.printings.map((p) => ({
      ...p,
      figures: extracted.find((e) => e.page === p.page)?.figures ?? [],
    })),
  ),
)
const deviations = addDeviations(collations.map(deviationsOf))

/** Statistics of a story as `readings @ pages`, where the story is named by one of its figures. */
function statistics(text: string): string[] {
  const collation = collations.find((c) => c.groups.some((g) => g.figures.some((f) => f.text === text)))
  return (collation?.groups ?? []).flatMap((group) => {
    if (!group.figures.some((f) => f.kind === 'quantity')) return []
    const readings = judgedReadings(collation ?? expect.fail(), group, deviations)
    return [readings.map((r) => `${r.text} ${r.pages.map((p) => p.slice(-1)).join('')}`).join(' | ')]
  })
}

describe.skipIf(!hasPages)('the five pages', () => {
  test('stories are matched across pages: one on all five, one on two, the others alone', () => {
    const printed = stories.map((s) => s.printings.map((p) => p.page.slice(-1)).join(''))
    expect(printed.filter((p) => p.length > 1)).toEqual(['01234', '13'])
  })

  test('each statistic of the story on five pages is aligned; one is disputed', () => {
    expect(statistics('8400万人')).toEqual([
      '7万余家 1234 | 7万家 0',
      '1.5万多个 01234',
      '近6.5万项 01234',
      '约3.3万个 01234',
      '8400万人 01234',
      '10部门 01234',
      '近4000平方米 01234',
      '20余个 01234',
      '2.37亿 0123',
      '135万支 0123',
      '188.9万 0123',
    ])
  })

  test('each statistic of the story on two pages is aligned; two are disputed', () => {
    expect(statistics('3496家').filter((s) => s.includes('1') && /13$|\|/.test(s))).toEqual([
      '近2500项 13', '超过4200亿美元 13', '152个 13', '77个 13', '186家 13', '7国 13', '297家 13', '36万多平方米 13',
      '129个 13', '3496家 13', '39个 13', '4个 1 | 14个 3', '780个 13', '99% 13', '四大 13', '约360个 13', '400多项 13',
      '约800千克 1 | 约800千吨 3',
    ]) // prettier-ignore
  })

  test('what one of the two pages alone prints stays alone', () => {
    expect(statistics('3496家').filter((s) => s.endsWith(' 3') && !s.includes('|'))).toEqual([
      '近一半 3', '近百场 3', '超过3.2万平方米 3', '48小时内 3', '37个 3', '120多个 3', '9平方米 3', '18平方米 3', '10余款 3',
    ]) // prettier-ignore
  })

  test('no other number is disputed', () => {
    const disputed = collations
      .flatMap((c) => c.groups.map((g) => judgedReadings(c, g, deviations)))
      .filter((r) => r.length > 1)
    expect(disputed.map((r) => r.map((reading) => reading.text).sort().join(' '))).toEqual([
      '7万余家 7万家', '14个 4个', '约800千克 约800千吨',
    ]) // prettier-ignore
    expect(disputed.map((r) => r.filter((reading) => reading.suspicion).map((reading) => reading.text))).toEqual([
      ['7万家'], ['14个'], ['约800千吨'],
    ]) // prettier-ignore
  })

  test('two names of places differ', () => {
    const names = collations.flatMap((c) => storyVariants(c)).filter((v) => v.variant.kind === 'name')
    const shown = names.map((v) =>
      v.variant.witnesses.map((w) => `${w.text} ${w.pages.map((p) => p.slice(-1)).join('')}`),
    )
    expect(shown).toContainEqual(['安徽 0124', '北京 3'])
    expect(shown).toContainEqual(['尼加拉瓜 1', '厄瓜多尔 3'])
    expect(shown.length).toBeLessThanOrEqual(3)
  })
})
