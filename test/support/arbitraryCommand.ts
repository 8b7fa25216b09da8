/** Commands to a session, sensible ones and such as name what is not there. */
import fc from 'fast-check'
import { rawSpan } from '../../src/base/span'
import { pageId, bounds } from '../../src/model/figure'
import { proposalOf, type JudgedFigure, type Session, type SessionDecision } from '../../src/model/session'
import type { Command } from '../../src/state/work/command'
import { statisticId, storyId } from '../../src/model/corpus'
import { ownTexts, quantitiesOf, textOf } from './ownPages'

const pages = [...ownTexts.keys()]

/** A command made of four numbers and the session that it goes to: so a shrunk sequence stays a sequence. */
export type Draw = readonly [kind: number, a: number, b: number, c: number]

export const anyDraws: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.tuple(fc.nat(13), fc.nat(200), fc.nat(200), fc.nat(200)),
  { maxLength: 30 },
)

const pick = <T>(list: readonly T[], i: number): T | undefined => list[i % Math.max(1, list.length)]

function figureAt(
  a: number,
  b: number,
  c: number,
): { page: ReturnType<typeof pageId>; figure: JudgedFigure } {
  const page = pick(pages, a) ?? pageId('none')
  const found = pick(quantitiesOf(page), b)
  if (!found) throw new Error('the pages of tests have numbers')
  const proposal = proposalOf(found, c % 5 === 0 ? 'rejected' : 'confirmed')
  // A place shifted by hand may overlap its neighbour, and must then be refused.
  const shift = c % 7 === 1 ? 3 : 0
  const span = rawSpan(proposal.start, proposal.end + shift)
  const text = textOf(page).slice(span.start, span.end)
  const bound = pick(bounds, c) ?? 'eq'
  return { page, figure: { ...proposal, ...span, text, bound: c % 3 === 0 ? bound : proposal.bound } }
}

/** For a reading that a number of the statistic prints, or, later, printed. */
function decisionFor(session: Session, a: number, b: number): SessionDecision {
  const ref = pick(pick(session.statistics, a)?.figures ?? [], b)
  const page = session.pages.find(({ id }) => id === ref?.page)
  const text = page?.figures.find(({ start }) => start === ref?.start)?.text.replace(/\s+/g, '')
  return { text: text ?? '1家', reason: { zh: '依初版', en: '' }, certainty: 'likely' }
}

/** The command of a draw, for a session. */
export function commandOf([kind, a, b, c]: Draw, session: Session): Command {
  const story = pick(session.stories, a)?.id ?? storyId('none')
  const other = pick(session.stories, b)?.id ?? storyId('none')
  const statistic = pick(session.statistics, a)
  const id = statistic?.id ?? statisticId('none')
  const { page, figure } = figureAt(a, b, c)
  const choices: readonly Command[] = [
    { kind: 'judge', page, figure, replaces: null },
    { kind: 'judge', page, figure, replaces: quantitiesOf(page)[b % 9]?.start ?? null },
    { kind: 'judge-all', page, figures: quantitiesOf(page).map((one) => proposalOf(one)) },
    { kind: 'unjudge', page, start: figure.start },
    { kind: 'edit-story', story, patch: c % 4 === 0 ? { verdict: 'rejected' } : { headline: `标题${c}` } },
    { kind: 'split-story', story, page, at: (c * 7) % textOf(page).length },
    { kind: 'join-stories', into: story, from: other },
    { kind: 'name-statistic', statistic: id, label: { zh: `名${c}`, en: '' } },
    { kind: 'merge', into: id, from: pick(session.statistics, b)?.id ?? statisticId('elsewhere') },
    { kind: 'split', statistic: id, figure: pick(statistic?.figures ?? [], b) ?? { page, start: c } },
    { kind: 'decline', key: `${a}+${b}` },
    { kind: 'date-page', page, issued: null, paper: c % 2 === 0 ? '临川日报' : null },
    { kind: 'remove-page', page },
    { kind: 'decide', statistic: id, decision: c % 4 === 0 ? null : decisionFor(session, a, b) },
  ]
  return choices[kind % choices.length] ?? { kind: 'decline', key: 'none' }
}
