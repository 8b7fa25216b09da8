import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { rawSpan } from '../../../src/base/span'
import { isApart, partedFrom } from '../../../src/model/apart'
import { pageId } from '../../../src/model/figure'
import { sameRef, storyAt, type Session } from '../../../src/model/session'
import { redo, startHistory, take, undo, type History } from '../../../src/state/history'
import { applyCommand } from '../../../src/state/work/apply'
import type { Command } from '../../../src/state/work/command'
import { anyDraws, commandOf, type Draw } from '../../support/arbitraryCommand'
import { confirm, confirmedOf, laidSession, textOf } from '../../support/ownPages'

const must = <T>(given: T | undefined): T => present(given, 'it is there')

const a = pageId('own-a')

function worked(draws: readonly Draw[]): History<Session, Command['kind']> {
  return draws.reduce((history, draw) => {
    const command = commandOf(draw, history.present)
    return take(history, applyCommand(history.present, command), command.kind)
  }, startHistory<Session, Command['kind']>(laidSession()))
}

/** What holds of every session, whatever was done. */
function expectSound(session: Session): void {
  for (const page of session.pages) {
    page.figures.forEach((figure, i) => {
      expect(textOf(page.id).slice(figure.start, figure.end)).toBe(figure.text)
      expect((page.figures[i - 1]?.end ?? 0) <= figure.start).toBe(true)
    })
    for (const { start, verdict } of page.figures) {
      const homes = session.statistics.filter(({ figures }) =>
        figures.some((ref) => sameRef(ref, { page: page.id, start })),
      )
      expect(homes).toHaveLength(verdict === 'confirmed' ? 1 : 0)
    }
  }
  for (const { figures, story } of session.statistics) {
    expect(figures.length).toBeGreaterThan(0)
    expect(session.stories.find(({ id }) => id === story)?.verdict).not.toBe('rejected')
    for (const ref of figures) {
      const figure = session.pages
        .find(({ id }) => id === ref.page)
        ?.figures.find(({ start }) => start === ref.start)
      expect(figure && storyAt(session, ref.page, figure)?.id).toBe(story)
    }
  }
  expect(new Set(session.statistics.map(({ id }) => id)).size).toBe(session.statistics.length)
}

describe('a session', () => {
  test('stays sound under any commands; undoing all gives the start, redoing all the end', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const end = worked(draws)
        expectSound(end.present)
        const start = end.past.reduce((history) => undo(history), end)
        expect(start.present).toEqual(laidSession())
        expect(end.past.reduce((history) => redo(history), start).present).toBe(end.present)
      }),
      { numRuns: 60 },
    )
  })

  test('uniting it with itself changes nothing', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const { present } = worked(draws)
        expect(applyCommand(present, { kind: 'open', session: present, name: 'x' })).toEqual(present)
        expect(applyCommand(laidSession([]), { kind: 'open', session: present, name: 'x' })).toEqual(present)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a judgement', () => {
  const session = confirm(laidSession(), a, ['46条', '1287公里'])
  const figure = confirmedOf(a, '46条')

  test('makes a statistic named by what is counted; another judgement of the number keeps it', () => {
    expect(session.statistics.map(({ figures }) => figures.length)).toEqual([1, 1])
    const named = applyCommand(session, { kind: 'name-statistic', statistic: must(session.statistics[0]).id, label: { zh: '河流', en: '' } }) // prettier-ignore
    const again = applyCommand(named, { kind: 'judge', page: a, figure: { ...figure, value: 47 }, replaces: null }) // prettier-ignore
    expect(again.statistics.map(({ label }) => label.zh)).toContain('河流')
  })

  test('with another span keeps its statistic; a span over another judged number is refused', () => {
    const wider = { ...figure, ...rawSpan(figure.start - 1, figure.end), text: textOf(a).slice(figure.start - 1, figure.end) } // prettier-ignore
    const moved = applyCommand(session, { kind: 'judge', page: a, figure: wider, replaces: figure.start })
    expect(moved.statistics.map(({ id }) => id)).toEqual(session.statistics.map(({ id }) => id))
    const other = confirmedOf(a, '1287公里')
    const over = { ...figure, ...rawSpan(figure.start, other.end), text: textOf(a).slice(figure.start, other.end) } // prettier-ignore
    expect(applyCommand(session, { kind: 'judge', page: a, figure: over, replaces: figure.start })).toBe(session) // prettier-ignore
  })

  test('that rejects a number takes its statistic away; taken back, the number is proposed again', () => {
    const rejected = applyCommand(session, { kind: 'judge', page: a, figure: { ...figure, verdict: 'rejected' }, replaces: null }) // prettier-ignore
    expect(rejected.statistics).toHaveLength(1)
    const back = applyCommand(rejected, { kind: 'unjudge', page: a, start: figure.start })
    expect(back.pages[0]?.figures.map(({ text }) => text)).toEqual(['1287公里'])
    expect(applyCommand(back, { kind: 'unjudge', page: a, start: figure.start })).toBe(back)
  })
})

describe('statistics', () => {
  const session = confirm(confirm(laidSession(), a, ['46条', '31条', '763名']), pageId('own-b'), ['46条'])
  const [first, second, wetland] = session.statistics

  test('of one story are merged into one; of two they are linked; a merged one is split again', () => {
    const merged = applyCommand(session, { kind: 'merge', into: must(first).id, from: must(second).id })
    expect(merged.statistics.map(({ figures }) => figures.length)).toEqual([2, 1, 1])
    const linked = applyCommand(session, { kind: 'merge', into: must(first).id, from: must(wetland).id })
    expect(linked.statistics[0]?.sameAs).toEqual([must(wetland).id])
    const split = applyCommand(merged, { kind: 'split', statistic: must(first).id, figure: must(must(merged.statistics[0]).figures[1]) }) // prettier-ignore
    expect(split.statistics.map(({ figures }) => figures.length)).toEqual([1, 1, 1, 1])
    expect(applyCommand(session, { kind: 'split', statistic: must(first).id, figure: must(must(first).figures[0]) })).toBe(session) // prettier-ignore
  })

  test('need a name; an empty one is refused', () => {
    expect(applyCommand(session, { kind: 'name-statistic', statistic: must(first).id, label: { zh: ' ', en: '' } })).toBe(session) // prettier-ignore
  })
})

describe('stories', () => {
  const session = confirm(laidSession(), a, ['46条', '763名'])
  const [first, second] = session.stories

  test('a rejected story takes its numbers with it; a page taken away its stories', () => {
    const rejected = applyCommand(session, { kind: 'edit-story', story: must(first).id, patch: { verdict: 'rejected' } }) // prettier-ignore
    expect(rejected.statistics.map(({ story }) => story)).toEqual([must(second).id])
    const without = applyCommand(session, { kind: 'remove-page', page: a })
    expect([without.statistics, without.stories.map(({ printings }) => printings[0]?.page)]).toEqual([[], ['own-b']]) // prettier-ignore
  })

  test('split and joined they are what they were, but for the statistics’ order', () => {
    const at = textOf(a).indexOf('2021年')
    const split = applyCommand(session, { kind: 'split-story', story: must(first).id, page: a, at })
    expect(split.stories).toHaveLength(session.stories.length + 1)
    const part = split.stories.find(({ id }) => !session.stories.some((one) => one.id === id))
    const joined = applyCommand(split, { kind: 'join-stories', into: must(first).id, from: must(part).id })
    expect(joined.statistics).toEqual(session.statistics)
    expect(joined.stories[0]?.printings[0]?.pieces.map(({ start, end }) => end - start).reduce((x, y) => x + y)).toBe(
      first?.printings[0]?.pieces.map(({ start, end }) => end - start).reduce((x, y) => x + y),
    ) // prettier-ignore
    expect(applyCommand(session, { kind: 'split-story', story: must(first).id, page: a, at: 0 })).toBe(
      session,
    )
  })

  test('known as the edition’s they take its name, and a second page prints the same story', () => {
    const as = { id: 'known-story', headline: '已知', kind: 'article', place: null, date: null, agency: null, topic: null } as never // prettier-ignore
    const [one, , other] = session.stories
    const known = [must(one).id, must(other).id].reduce(
      (now, story) => applyCommand(now, { kind: 'know-story', story, as }),
      session,
    )
    expect(known.stories.map(({ id, printings }) => [id, printings.length])).toContainEqual([
      'known-story',
      2,
    ])
    expect(known.statistics[0]?.story).toBe('known-story')
  })
})

describe('statistics that somebody has parted', () => {
  test('are found in one pass as by asking of each two', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const { present: session } = worked(draws)
        const parted = partedFrom(session)
        session.statistics.forEach((one, i) => {
          const earlier = session.statistics.slice(0, i)
          const apart = earlier.filter((other) => other.story === one.story && isApart(session, other, one))
          expect(parted.get(one.id) ?? []).toEqual(apart.map(({ id }) => id))
        })
      }),
      { numRuns: 60 },
    )
  })
})
