/**
 * A session → a corpus of its own, compiled by the same rules as the edition, then joined with it. Statistics that
 * collation of own printings puts together are one; the session that comes back says so. Pure: the caller knows the
 * texts at hand and the day.
 */
import { present } from '../../base/assert'
import type { Day } from '../../base/day'
import type { Corpus, StatisticId, Topic } from '../../model/corpus'
import type { PageId } from '../../model/figure'
import type { EditionText } from '../../model/heldPage'
import type { CompiledSession } from '../../model/sessionFindings'
import type { Session } from '../../model/session'
import { compileCorpus } from '../compileCorpus'
import { readMaterial, type Input } from '../material'
import { besideEdition, recogniseStories } from './besideEdition'
import { tableHeads } from './heads'
import { joinCorpus } from './joinCorpus'
import { proposeMerges } from './proposeMerges'
import { sessionTexts, type SessionText } from './pageTexts'
import { sessionRows } from './rows'
import { heldDecisions, uniteByCollation } from './settle'
import { writeTable } from './writeTable'

export interface SessionInput {
  readonly session: Session
  readonly texts: ReadonlyMap<PageId, string>
  readonly edition: Corpus
  /** Pages of the edition whose texts are at hand: printings of their stories are collated with them. */
  readonly held: readonly EditionText[]
  readonly today: Day
}

/** Compiles and joins. */
export function compileSession(input: SessionInput): CompiledSession {
  const { edition, texts, held } = input
  const pages = sessionTexts(input.session, texts)
  const session = settled(input.session, (asked) => tablesOf(input, asked, pages))
  const asked = {
    session,
    proposals: proposeMerges(session, edition, pages),
    recognised: recogniseStories(session, edition, pages),
    beside: besideEdition(session, { edition, pages, held }),
  }
  if (session.statistics.length === 0) return { ...asked, corpus: edition, diagnostics: [] }
  const { corpus, diagnostics } = compileCorpus(tablesOf(input, session, pages))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return { ...asked, corpus: corpus && joinCorpus(edition, corpus, session), diagnostics: errors }
}

const noHash = '0'.repeat(64)

/** Own pages and rows as the input of a compilation. Links to statistics of the edition are made later. */
function tablesOf(
  { edition, today }: SessionInput,
  session: Session,
  pages: ReadonlyMap<PageId, SessionText>,
): Input {
  const own = new Set<StatisticId>(session.statistics.map(({ id }) => id))
  // Which reading of the edition's statistics holds is decided where all readings are: when both are joined.
  const inner = session.statistics.map((one) => ({
    ...one,
    sameAs: one.sameAs.filter((id) => own.has(id)),
    decision: one.known ? null : one.decision,
  }))
  const rows = sessionRows(
    { ...session, statistics: inner },
    {
      found: new Map([...pages].map(([id, { found }]) => [id, found])),
      judged: new Map([...pages].map(([id, { judged }]) => [id, judged])),
      fallbackDay: today,
    },
  )
  const topics = edition.topics.map(({ id, label }: Topic) => ({
    id,
    label_zh: label.zh,
    label_en: label.en,
  }))
  const missing = rows.topics.filter(({ id }) => !edition.topics.some((topic) => topic.id === id))
  const text = (name: keyof typeof tableHeads, given: Parameters<typeof writeTable>[1]) => ({
    file: `${name}.csv`,
    text: writeTable(tableHeads[name], given),
  })
  const used = new Set(rows.pages.map(({ page }) => page))
  return {
    pages: session.pages
      .filter(({ id }) => used.has(id))
      .map(({ id, sha256 }) => ({
        id,
        text: present(pages.get(id), 'every page has a text').text,
        sha256: sha256 ?? noHash,
      })),
    tables: {
      pages: text('pages', rows.pages),
      topics: text('topics', [...topics, ...missing]),
      stories: text('stories', rows.stories),
      printings: text('printings', rows.printings),
      catalogue: text('catalogue', rows.catalogue),
      corrections: text('corrections', rows.corrections),
    },
  }
}

/** The session after collation: numbers in one place are one statistic, and decisions name readings that are there. */
function settled(session: Session, tables: (session: Session) => Input): Session {
  const isTwice =
    session.stories.some(({ printings }) => printings.length > 1) && session.statistics.length > 1
  if (!isTwice && session.statistics.every(({ decision }) => !decision)) return session
  const undecided = { ...session, statistics: session.statistics.map((one) => ({ ...one, decision: null })) }
  const { collated } = readMaterial(tables(undecided))
  const groups = collated.flatMap(({ collation }) => collation.groups)
  return heldDecisions(isTwice ? uniteByCollation(session, groups) : session, groups)
}
