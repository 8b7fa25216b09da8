import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { ingest } from '../../src/cli/commands/ingest'
import { decodeCorpus } from '../../src/model/corpusJson'
import type { Corpus } from '../../src/model/corpus'
import { pageId } from '../../src/model/figure'
import type { Session } from '../../src/model/session'
import { encodeSession } from '../../src/model/sessionJson'
import { applyCommand } from '../../src/state/work/apply'
import { anyDraws, commandOf } from '../support/arbitraryCommand'
import { fakeEffects } from '../support/fakeEffects'
import { blankEdition, compiledAlone, confirm, laidSession, ownTexts } from '../support/ownPages'

const must = <T>(given: T | undefined): T => present(given, 'it is there')

const tables = {
  'data/pages.csv': 'page,issued,paper\n',
  'data/topics.csv': 'id,label_zh,label_en\n',
  'data/stories.csv': 'id,headline,kind,deck,place,date,agency,byline,topic,summary_zh,summary_en\n',
  'data/printings.csv': 'story,page,status,ranges\n',
  'data/catalogue.csv':
    'id,story,figures,derive,label_zh,label_en,unit,topic,time,time_status,same_as,decision,reason_zh,reason_en,certainty,note_zh,note_en\n',
}
const pages = Object.fromEntries([...ownTexts].map(([id, text]) => [`pages/${id}.txt`, text]))
const call = ['pages', '--data', 'data', '--merge', 'work.json']

function folder(session: Session, more: Record<string, string> = {}) {
  const json = encodeSession({ session, texts: new Map() })
  return fakeEffects({ ...tables, ...pages, 'work.json': json, ...more })
}

function corpusOf(effects: ReturnType<typeof fakeEffects>): Corpus {
  const decoded = decodeCorpus(JSON.parse(effects.written.get('data/corpus.json') ?? 'null'))
  if (!decoded.ok) throw new Error('the corpus decodes')
  return decoded.value
}

/** What a reader sees of a statistic. */
function shown(corpus: Corpus) {
  return corpus.statistics
    .flatMap((one) => (one.kind === 'reported' && !one.id.includes('-unnamed-') ? [one] : []))
    .map(({ id, story, label, topic, time, sameAs, adoption, adopted, readings, absent }) => ({
      id, story, label, topic, time, sameAs, adoption, adopted, absent,
      readings: readings.map((r) => [r.text, r.value, r.min, r.max, r.bound, r.unit, r.per, r.range, r.figures.map((i) => corpus.figures[i]?.start)]),
    }))
    .sort((x, y) => (x.id < y.id ? -1 : 1)) // prettier-ignore
}

const joined = applyCommand(laidSession(), {
  kind: 'join-stories',
  into: must(laidSession().stories[0]).id,
  from: must(laidSession().stories[2]).id,
})
const worked = confirm(confirm(joined, pageId('own-a'), ['418户', '约4300元', '763名']), pageId('own-b'), ['481户']) // prettier-ignore

describe('youju ingest --merge', () => {
  test('gives the statistics that the browser shows, whatever was done there', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const done = draws.reduce((now, draw) => applyCommand(now, commandOf(draw, now)), joined)
        const { session, corpus } = compiledAlone(done) // prettier-ignore
        // A story without a day cannot go into the repository: its page gets the day of the issue first.
        fc.pre(session.statistics.length > 0 && session.pages.every(({ issued }) => issued !== null))
        const effects = folder(session)
        expect([ingest(call, effects), effects.complaints.filter((c) => c.includes('error'))]).toEqual([
          0,
          [],
        ])
        expect(shown(corpusOf(effects))).toEqual(shown(corpus ?? blankEdition))
      }),
      { numRuns: 25 },
    )
  })

  test('what the reader has parted stays two facts: each row says so of the other', () => {
    const { session } = compiledAlone(worked)
    const both = must(session.statistics.find(({ figures }) => figures.length > 1))
    const parted = applyCommand(session, { kind: 'split', statistic: both.id, figure: must(both.figures[1]) })
    const effects = folder(parted)
    expect(ingest(call, effects)).toBe(0)
    expect(effects.written.get('data/catalogue.csv')).toContain(`!${both.id}`)
    const { corpus } = compiledAlone(parted)
    expect(shown(corpusOf(effects))).toEqual(shown(corpus ?? blankEdition))
    const unknown = must(effects.written.get('data/catalogue.csv')).replace(`!${both.id}`, '!nobody')
    effects.writeFile('data/catalogue.csv', unknown)
    expect(ingest(['pages', '--data', 'data'], effects)).toBe(1)
    expect(effects.complaints.join('\n')).toContain('unknown-statistic')
  })

  test('merging twice is merging once, and ingesting afterwards changes nothing', () => {
    const { session } = compiledAlone(worked)
    const effects = folder(session)
    ingest(call, effects)
    const first = new Map(effects.written)
    expect(ingest(call, effects)).toBe(0)
    expect(effects.complaints.some((line) => line.includes('in the catalogue already'))).toBe(true)
    expect(new Map(effects.written)).toEqual(first)
    expect(ingest(['pages', '--data', 'data', '--check'], effects)).toBe(0)
  })

  test('only tried out it says what would change, and writes nothing', () => {
    const effects = folder(worked)
    const { session } = compiledAlone(worked)
    expect(ingest([...call, '--check'], folder(session))).toBe(0)
    expect(ingest([...call, '--check'], effects)).toBe(1) // two rows claim one place: nobody has put them together
    expect(effects.written.size).toBe(0)
    expect(effects.complaints.some((line) => line.includes('claimed-twice'))).toBe(true)
  })

  test('a page that has another name here is known by its content', () => {
    const { session } = compiledAlone(worked)
    const json = encodeSession({ session, texts: new Map() })
    const renamed = Object.fromEntries(
      [...ownTexts.values()].map((text, i) => [`pages/page-09${i}.txt`, text]),
    )
    const effects = fakeEffects({ ...tables, ...renamed, 'work.json': json })
    expect(ingest(call, effects)).toBe(0)
    expect(corpusOf(effects).pages.map(({ id }) => id)).toEqual(['page-090', 'page-091'])
  })

  test.each([
    ['a page that is not at hand', { 'pages/own-a.txt': '另一个版面' }, 'page-missing'],
    ['no session', { 'work.json': '{}' }, 'no session'],
  ])('%s is an error in plain words, and nothing is written', (_, more, why) => {
    const { session } = compiledAlone(worked)
    const effects = folder(session, more)
    expect(ingest(call, effects)).toBe(1)
    expect(effects.complaints.join('\n')).toContain(why)
    expect(effects.written.size).toBe(0)
  })

  test('a name that the catalogue has otherwise is a conflict that names the row', () => {
    const { session } = compiledAlone(worked)
    const effects = folder(session)
    ingest(call, effects)
    const renamed = applyCommand(session, { kind: 'name-statistic', statistic: must(session.statistics[0]).id, label: { zh: '别的名字', en: '' } }) // prettier-ignore
    effects.writeFile('work.json', encodeSession({ session: renamed, texts: new Map() }))
    expect(ingest(call, effects)).toBe(1)
    expect(effects.complaints.join('\n')).toMatch(/catalogue\.csv:2: error: .*别的名字.*session-conflict/)
  })
})
