import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { compileSession } from '../../../src/compile/session/compileSession'
import { checkReferences } from '../../../src/model/corpusReferences'
import { toFigureRow, toPageRow, toStoryRow } from '../../../src/model/writeRows'
import type { Corpus, ReportedStatistic } from '../../../src/model/corpus'
import { pageId } from '../../../src/model/figure'
import type { Session } from '../../../src/model/session'
import { toStatisticRow } from '../../../src/model/writeStatisticRow'
import { applyCommand } from '../../../src/state/work/apply'
import { blankEdition, confirm, confirmedOf, laidSession, ownTexts, today } from '../../support/ownPages'
import { sampleCorpus } from '../../support/sampleCorpus'

const must = <T>(given: T | undefined): T => present(given, 'it is there')

const [a, b] = [pageId('own-a'), pageId('own-b')]

function compiled(session: Session, edition: Corpus = blankEdition, texts = ownTexts) {
  return compileSession({ session, texts, edition, held: [], today })
}

function reported(corpus: Corpus | null): readonly ReportedStatistic[] {
  return (corpus?.statistics ?? []).filter((one): one is ReportedStatistic => one.kind === 'reported')
}

/** Complaints of the checker that reads every corpus file. */
function issuesOf(corpus: Corpus) {
  const ground = { stories: new Map(corpus.stories.map((s) => [s.id, s])), figures: corpus.figures }
  return checkReferences({
    format: 'youju-corpus',
    version: 1,
    pages: corpus.pages.map(toPageRow),
    topics: [...corpus.topics],
    stories: corpus.stories.map(toStoryRow),
    figures: corpus.figures.map(toFigureRow),
    statistics: corpus.statistics.map((one) => toStatisticRow(one, ground)),
    contradictions: [],
  } as never)
}

const joined = (session: Session) =>
  // Both pages print the first story.
  applyCommand(session, {
    kind: 'join-stories',
    into: must(session.stories[0]).id,
    from: must(session.stories[2]).id,
  })

describe('own numbers', () => {
  test('become statistics of their stories beside the edition’s, with what the page says of them', () => {
    const session = confirm(laidSession(), a, ['46条', '约4300元', '不超过2000人'])
    const { corpus, diagnostics } = compiled(session, sampleCorpus)
    expect(diagnostics).toEqual([])
    expect(corpus && issuesOf(corpus)).toEqual([])
    const own = reported(corpus).slice(-3)
    expect(own.map(({ readings }) => [readings[0]?.text, readings[0]?.bound])).toEqual([
      ['46条', 'eq'],
      ['约4300元', 'approx'],
      ['不超过2000人', 'le'],
    ])
    expect(corpus?.statistics).toHaveLength(sampleCorpus.statistics.length + 3)
    expect(corpus?.pages.at(-1)?.issued).toBe('2024-03-19')
  })

  test('that nobody has confirmed stay out, and an empty session leaves the edition as it is', () => {
    expect(compiled(laidSession(), sampleCorpus).corpus).toBe(sampleCorpus)
    expect(reported(compiled(confirm(laidSession(), a, ['46条'])).corpus)).toHaveLength(1)
  })

  test('are drawn as the reader has them: a value, a bound, a missed number', () => {
    const figure = {
      ...confirmedOf(a, '46条'),
      value: 45,
      min: 45,
      max: null,
      bound: 'ge',
      unit: '道',
    } as const
    const session = applyCommand(laidSession(), { kind: 'judge', page: a, figure, replaces: null })
    const [statistic] = reported(compiled(session).corpus)
    expect(statistic?.readings[0]).toMatchObject({
      value: 45,
      bound: 'ge',
      max: null,
      unit: '道',
      text: '46条',
    })
  })

  test('in one place of two printings are one statistic, and what differs are readings', () => {
    const session = confirm(confirm(joined(laidSession()), a, ['418户', '46条']), b, ['481户', '46条'])
    const { session: united, corpus, diagnostics } = compiled(session)
    expect(diagnostics).toEqual([])
    expect(united.statistics.map(({ figures }) => figures.length)).toEqual([2, 2])
    const [moved, rivers] = reported(corpus)
    expect(moved?.readings.map(({ text }) => text).sort()).toEqual(['418户', '481户'])
    expect([moved?.adoption.kind, rivers?.readings.length]).toEqual(['tied', 1])
  })

  test('in one place stay two facts where the reader has parted them, until they are merged again', () => {
    const session = confirm(confirm(joined(laidSession()), a, ['418户', '46条']), b, ['481户', '46条'])
    const { session: united } = compiled(session)
    const [both] = united.statistics
    const parted = applyCommand(united, { kind: 'split', statistic: must(both).id, figure: must(both?.figures[1]) })
    const { session: still, corpus, diagnostics } = compiled(parted)
    expect(diagnostics).toEqual([])
    expect(corpus && issuesOf(corpus)).toEqual([])
    expect(still.statistics).toEqual(parted.statistics)
    expect(reported(corpus).map(({ readings }) => readings.map(({ text }) => text))).toEqual([
      ['418户'], ['46条'], ['481户'],
    ])
    expect(compiled(parted).proposals).toEqual([])
    const [first, , third] = still.statistics
    const merged = applyCommand(still, { kind: 'merge', into: must(first).id, from: must(third).id })
    expect([merged.declined, compiled(merged).session.statistics.length]).toEqual([[], 2])
  }) // prettier-ignore

  test('that say different things: the reader decides, as long as a number prints the reading', () => {
    const decision = {
      text: '481户',
      reason: { zh: '与分项之和相符', en: '' },
      certainty: 'certain',
    } as const
    const session = compiled(confirm(confirm(joined(laidSession()), a, ['418户']), b, ['481户'])).session
    const { id } = must(session.statistics[0])
    const decided = applyCommand(session, { kind: 'decide', statistic: id, decision })
    const [one] = reported(compiled(decided).corpus)
    expect([one?.readings[one.adopted]?.text, one?.adoption]).toEqual([
      '481户',
      { kind: 'decided', reason: { zh: '与分项之和相符', en: '与分项之和相符' }, certainty: 'certain' },
    ])
    const proposed = applyCommand(decided, { kind: 'unjudge', page: b, start: confirmedOf(b, '481户').start })
    expect(reported(compiled(proposed).corpus)[0]?.adoption.kind).toBe('decided')
    const rejected = { ...confirmedOf(b, '481户'), verdict: 'rejected' } as const
    const gone = compiled(applyCommand(decided, { kind: 'judge', page: b, figure: rejected, replaces: null }))
    expect([gone.diagnostics, gone.session.statistics[0]?.decision]).toEqual([[], null])
    expect(reported(gone.corpus)[0]?.adoption.kind).toBe('agreed')
  })

  test('of a page whose text is not at hand are drawn from the session alone', () => {
    const session = confirm(laidSession(), a, ['46条', '近3.6万平方米'])
    const [with_, without] = [compiled(session), compiled(session, blankEdition, new Map())]
    const claims = (corpus: Corpus | null) => reported(corpus).map(({ id, readings }) => [id, readings[0]?.value, readings[0]?.unit]) // prettier-ignore
    expect(claims(without.corpus)).toEqual(claims(with_.corpus))
  })
})

describe('a statistic of the edition', () => {
  const known = must(reported(sampleCorpus)[0])
  const story = must(sampleCorpus.stories.find(({ id }) => id === known.story))
  const session = confirm(laidSession([a]), a, ['46条'])
  const linked = [
    { kind: 'know-story', story: must(session.stories[0]).id, as: { ...story, id: story.id } },
    {
      kind: 'link-known',
      story: story.id,
      page: a,
      figures: [],
      links: [{ statistic: known.id, label: known.label, figures: must(session.statistics[0]).figures }],
    },
  ].reduce((now, command) => applyCommand(now, command as never), session)

  test('gains the own page as a witness, and its reading where it differs', () => {
    const { corpus, diagnostics } = compiled(linked, sampleCorpus)
    expect(diagnostics).toEqual([])
    expect(corpus && issuesOf(corpus)).toEqual([])
    const now = must(reported(corpus).find(({ id }) => id === known.id))
    expect(now.readings.map(({ text }) => text)).toContain('46条')
    expect(now.readings).toHaveLength(known.readings.length + 1)
    expect(now.readings[now.adopted]?.text).toBe(known.readings[known.adopted]?.text)
    expect(corpus?.statistics).toHaveLength(sampleCorpus.statistics.length)
  })

  test('takes the reader’s decision, unless the edition has its own', () => {
    const decision = { text: '46条', reason: { zh: '初版如此', en: '' }, certainty: 'likely' } as const
    const decided = applyCommand(linked, { kind: 'decide', statistic: known.id, decision })
    const now = (edition: Corpus) => must(reported(compiled(decided, edition).corpus).find(({ id }) => id === known.id)) // prettier-ignore
    const open = now(sampleCorpus)
    expect(open.readings[open.adopted]?.text).toBe('46条')
    const settled: ReportedStatistic = { ...known, adoption: { kind: 'decided', reason: { zh: '甲', en: 'a' }, certainty: 'certain' } } // prettier-ignore
    const edition = {
      ...sampleCorpus,
      statistics: sampleCorpus.statistics.map((one) => (one.id === known.id ? settled : one)),
    }
    expect(now(edition).adoption).toEqual(settled.adoption)
  })

  test('that the new printing lacks says so', () => {
    const others = reported(compiled(linked, sampleCorpus).corpus).filter(
      (one) => one.story === story.id && one.id !== known.id,
    )
    expect(others.every(({ absent }) => absent.includes(a))).toBe(true)
  })
})

describe('proposals to merge', () => {
  test('name what counts the same in the same unit and can both hold; declined ones are not asked again', () => {
    const base = confirm(laidSession(), a, ['46条', '132种', '763名'])
    const named = base.statistics.reduce(
      (now, { id }, i) =>
        applyCommand(now, { kind: 'name-statistic', statistic: id, label: { zh: i < 2 ? '同名' : '他名', en: '' } }),
      base,
    ) // prettier-ignore
    expect(compiled(named).proposals).toEqual([]) // 条 and 种
    const alike = applyCommand(named, { kind: 'judge', page: a, figure: { ...confirmedOf(a, '132种'), unit: '条', value: null, min: 40, max: null, bound: 'ge' }, replaces: null }) // prettier-ignore
    const { proposals } = compiled(alike)
    expect(proposals.map(({ how }) => how)).toEqual(['link'])
    const declined = applyCommand(alike, { kind: 'decline', key: must(proposals[0]).key })
    expect(compiled(declined).proposals).toEqual([])
  })
})
