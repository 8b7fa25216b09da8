/**
 * The edition's corpus and one of own pages as one: stories that both know are printed on both, statistics that both
 * know gain readings and witnesses, everything else stands side by side. The edition's decisions stand. Knows no text.
 */
import { present } from '../../base/assert'
import { adopt, readingsOf, saysTheSame, toReading } from '../../collate/index'
import type {
  Adoption,
  Corpus,
  Reading,
  ReportedStatistic,
  Statistic,
  StatisticId,
  Story,
} from '../../model/corpus'
import type { Figure, PageId } from '../../model/figure'
import type { Session, SessionDecision } from '../../model/session'
import { closeLinks, contradictionsOf } from '../links'

/** Joins the two. Of the own corpus, what nobody named stays out. */
export function joinCorpus(edition: Corpus, own: Corpus, session: Session): Corpus {
  const wanted = new Set<StatisticId>(session.statistics.map(({ id }) => id))
  const named = own.statistics.filter(
    (one): one is ReportedStatistic => wanted.has(one.id) && one.kind === 'reported',
  )
  const { figures, indexOf } = appendFigures(edition, own, named)
  const shifted = named.map((one) => ({ ...one, readings: one.readings.map((r) => moved(r, indexOf)) }))
  const known = new Map(shifted.map((one) => [one.id, one]))
  const stories = joinStories(edition.stories, own.stories)
  const ownTopics = own.topics.filter(({ id }) => !edition.topics.some((topic) => topic.id === id))
  const pagesOf = (story: string): readonly PageId[] =>
    (own.stories.find(({ id }) => id === story)?.printings ?? []).map(({ page }) => page)
  const decisions = new Map(session.statistics.map(({ id, decision }) => [id, decision]))
  const old = edition.statistics.map((one): Statistic => {
    if (one.kind === 'derived') return one
    const also = known.get(one.id)
    return also
      ? withReadings(one, also, {
          figures,
          pages: pagesOf(one.story),
          decision: decisions.get(one.id) ?? null,
        })
      : { ...one, absent: [...one.absent, ...pagesOf(one.story)] }
  })
  const fresh = shifted.filter(({ id }) => !edition.statistics.some((one) => one.id === id))
  const links = new Map(session.statistics.map(({ id, sameAs }) => [id, sameAs]))
  const statistics = closeLinks(
    [...old, ...fresh].map((one) => ({ ...one, sameAs: [...one.sameAs, ...(links.get(one.id) ?? [])] })),
  )
  return {
    ...edition,
    pages: [...edition.pages, ...own.pages],
    topics: [...edition.topics, ...ownTopics],
    stories,
    figures,
    statistics,
    contradictions: contradictionsOf(statistics),
  }
}

/** Own figures that a named statistic needs, and the dates that they take their time from, after the edition's. */
function appendFigures(
  edition: Corpus,
  own: Corpus,
  named: readonly ReportedStatistic[],
): { readonly figures: readonly Figure[]; readonly indexOf: (index: number) => number } {
  const used = new Set(named.flatMap(({ readings }) => readings.flatMap((reading) => reading.figures)))
  const dates = new Set(
    [...used].map((i) => {
      const figure = present(own.figures[i], 'a reading has figures')
      return figure.timeFrom && `${figure.page}@${figure.timeFrom.start}`
    }),
  )
  const kept = own.figures.flatMap((figure, i) =>
    used.has(i) || dates.has(`${figure.page}@${figure.start}`) ? [i] : [],
  )
  const places = new Map(kept.map((i, at) => [i, edition.figures.length + at]))
  return {
    figures: [...edition.figures, ...kept.map((i) => present(own.figures[i], 'a figure of the corpus'))],
    indexOf: (index) => present(places.get(index), 'a figure that was kept'),
  }
}

function moved(reading: Reading, indexOf: (index: number) => number): Reading {
  return { ...reading, figures: reading.figures.map(indexOf) }
}

function joinStories(edition: readonly Story[], own: readonly Story[]): readonly Story[] {
  const both = edition.map((story) => {
    const also = own.find(({ id }) => id === story.id)
    return also ? { ...story, printings: [...story.printings, ...also.printings] } : story
  })
  return [...both, ...own.filter(({ id }) => !edition.some((story) => story.id === id))]
}

interface Beside {
  readonly figures: readonly Figure[]
  /** The own pages that print the story. */
  readonly pages: readonly PageId[]
  /** The reader's; the edition's own goes before it. */
  readonly decision: SessionDecision | null
}

/** A statistic of the edition with what own pages say of it. */
function withReadings(
  one: ReportedStatistic,
  also: ReportedStatistic,
  { figures, pages, decision }: Beside,
): ReportedStatistic {
  const at = (index: number): Figure => present(figures[index], 'a figure of the corpus')
  const adopted = present(one.readings[one.adopted], 'a reading is adopted')
  const readings: Reading[] = one.readings.map((reading) => ({ ...reading }))
  for (const index of also.readings.flatMap((reading) => reading.figures)) {
    const figure = at(index)
    const same = readings.findIndex((r) => r.figures.some((i) => saysTheSame(at(i), figure)))
    const reading = readings[same]
    if (reading) readings[same] = { ...reading, figures: [...reading.figures, index] }
    else readings.push(ownReading(figure, index, adopted))
  }
  const witnessed = readings.map((reading) => ({
    reading,
    pages: [...new Set(reading.figures.map((i) => at(i).page))],
  }))
  const sorted = witnessed.sort((a, b) => b.pages.length - a.pages.length)
  const chosen = sorted.findIndex(({ reading }) => reading.text === adopted.text)
  const missing = pages.filter(
    (page) => !also.readings.some((r) => r.figures.some((i) => at(i).page === page)),
  )
  return {
    ...one,
    readings: sorted.map(({ reading }) => reading),
    ...adoptionOf(one.adoption, sorted, chosen, decision),
    absent: [...one.absent, ...missing],
  }
}

function adoptionOf(
  before: Adoption,
  readings: readonly { readonly reading: Reading; readonly pages: readonly PageId[] }[],
  chosen: number,
  decision: SessionDecision | null,
): Pick<ReportedStatistic, 'adopted' | 'adoption'> {
  if (before.kind === 'decided') return { adopted: chosen, adoption: before }
  const adopted = readings.findIndex(({ reading }) => reading.text === decision?.text)
  return adopt(readings, decision && adopted >= 0 ? { ...bothLanguages(decision), adopted } : null)
}

function bothLanguages({
  reason,
  certainty,
}: SessionDecision): Pick<SessionDecision, 'reason' | 'certainty'> {
  return { reason: { zh: reason.zh || reason.en, en: reason.en || reason.zh }, certainty }
}

/** A reading that no printing of the edition has. A unit that people supplied for the others goes for it too. */
function ownReading(figure: Figure, index: number, adopted: Reading): Reading {
  const [reading] = readingsOf({ figures: [figure] })
  const said = toReading(present(reading, 'a figure is a reading'), () => index)
  return { ...said, unit: said.unit ?? adopted.unit }
}
