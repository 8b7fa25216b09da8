/**
 * Which statistics of a session look like the same fact: what is counted and the unit are the same, and both can hold.
 * In one story they would become one, across stories they would be linked; the reader decides. Knows no screen.
 */
import { compatible } from '../../collate/index'
import { apartKey, isApart } from '../../model/apart'
import { amountOf, type Bilingual, type Corpus, type StatisticId } from '../../model/corpus'
import type { Amount, Figure, PageId } from '../../model/figure'
import type { Session, SessionStatistic } from '../../model/session'
import type { MergeProposal } from '../../model/sessionFindings'
import type { SessionText } from './pageTexts'

/** More questions than this at once help nobody. */
const mostProposals = 40

interface Candidate {
  readonly id: StatisticId
  readonly story: string
  readonly label: Bilingual
  readonly subject: string
  readonly amount: Amount
  readonly own: boolean
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

function candidateOf(
  { id, story, label, figures }: SessionStatistic,
  pages: ReadonlyMap<PageId, SessionText>,
): readonly Candidate[] {
  const [ref] = figures
  const amount = pages.get(ref?.page ?? ('' as PageId))?.judged.find((f: Figure) => f.start === ref?.start)
  return amount ? [{ id, story, label, subject: bare(label.zh), amount, own: true }] : []
}

function areAlike(a: Candidate, b: Candidate): boolean {
  return (
    a.subject.length > 1 &&
    a.subject === b.subject &&
    a.amount.unit === b.amount.unit &&
    a.amount.role === b.amount.role &&
    compatible(a.amount, b.amount)
  )
}

/** The pairs to ask about, those that the reader has declined or linked already left out. */
export function proposeMerges(
  session: Session,
  edition: Corpus,
  pages: ReadonlyMap<PageId, SessionText>,
): readonly MergeProposal[] {
  const own = session.statistics.flatMap((one) => candidateOf(one, pages))
  const known = edition.statistics.map(
    (one): Candidate => ({
      id: one.id, story: one.story, label: one.label, subject: bare(one.label.zh), amount: amountOf(one), own: false,
    }),
  ) // prettier-ignore
  const linked = new Set(
    session.statistics.flatMap(({ id, sameAs }) => sameAs.map((other) => apartKey(id, other))),
  )
  const proposals: MergeProposal[] = []
  own.forEach((a, i) => {
    for (const b of [...own.slice(i + 1), ...known]) {
      const key = apartKey(a.id, b.id)
      // A number of a known story joins the edition's statistic by collation, not by name.
      if (a.id === b.id || (!b.own && a.story === b.story) || !areAlike(a, b)) continue
      const isSaid = isApart(session, { ...a, known: false }, { ...b, known: false })
      if (isSaid || linked.has(key) || linked.has(apartKey(b.id, a.id))) continue
      const how = a.story === b.story ? 'merge' : 'link'
      proposals.push({ key, into: a.id, from: b.id, labels: [a.label, b.label], how })
    }
  })
  return proposals.slice(0, mostProposals)
}
