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
/** A table whose rows all have one name and one unit is a series, and its pairs are not worth more time than this. */
const mostPairs = 200_000

interface Candidate {
  readonly id: StatisticId
  readonly story: string
  readonly label: Bilingual
  readonly subject: string
  readonly amount: Amount
  readonly own: boolean
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

type Numbers = ReadonlyMap<PageId, ReadonlyMap<number, Figure>>

function numbersOf(pages: ReadonlyMap<PageId, SessionText>): Numbers {
  return new Map(
    [...pages].map(([id, { judged }]) => [id, new Map(judged.map((figure) => [figure.start, figure]))]),
  )
}

function candidateOf(
  { id, story, label, figures }: SessionStatistic,
  numbers: Numbers,
): readonly Candidate[] {
  const [ref] = figures
  const amount = ref && numbers.get(ref.page)?.get(ref.start)
  return amount ? [{ id, story, label, subject: bare(label.zh), amount, own: true }] : []
}

/** What two must share to be asked about: in a table of thousands only those are compared. */
function kindOf({ subject, amount }: Candidate): string {
  return JSON.stringify([subject, amount.unit, amount.role])
}

/** Candidates by their kind; those whose name says too little are left out. */
function byKind(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const kinds = new Map<string, Candidate[]>()
  for (const one of candidates.filter(({ subject }) => subject.length > 1)) {
    const kind = kindOf(one)
    const alike = kinds.get(kind)
    if (alike) alike.push(one)
    else kinds.set(kind, [one])
  }
  return kinds
}

/** The pairs to ask about, those that the reader has declined or linked already left out. */
export function proposeMerges(
  session: Session,
  edition: Corpus,
  pages: ReadonlyMap<PageId, SessionText>,
): readonly MergeProposal[] {
  const numbers = numbersOf(pages)
  const own = session.statistics.flatMap((one) => candidateOf(one, numbers))
  const known = edition.statistics.map(
    (one): Candidate => ({
      id: one.id, story: one.story, label: one.label, subject: bare(one.label.zh), amount: amountOf(one), own: false,
    }),
  ) // prettier-ignore
  const linked = new Set(
    session.statistics.flatMap(({ id, sameAs }) => sameAs.map((other) => apartKey(id, other))),
  )
  const proposals: MergeProposal[] = []
  const kinds = byKind([...own, ...known])
  const places = new Map(own.map((one, i) => [one, i]))
  let pairs = 0
  for (const a of own) {
    for (const b of kinds.get(kindOf(a)) ?? []) {
      if (proposals.length === mostProposals || ++pairs > mostPairs) return proposals
      const key = apartKey(a.id, b.id)
      // Each pair once: own ones in their order, then those of the edition.
      if (a.id === b.id || (places.get(b) ?? own.length) <= (places.get(a) ?? 0)) continue
      // A number of a known story joins the edition's statistic by collation, not by name.
      if ((!b.own && a.story === b.story) || !compatible(a.amount, b.amount)) continue
      const isSaid = isApart(session, { ...a, known: false }, { ...b, known: false })
      if (isSaid || linked.has(key) || linked.has(apartKey(b.id, a.id))) continue
      const how = a.story === b.story ? 'merge' : 'link'
      proposals.push({ key, into: a.id, from: b.id, labels: [a.label, b.label], how })
    }
  }
  return proposals
}
