/**
 * Two sessions as one. A page that the first has not, or that nobody has touched there, comes over with its stories
 * and statistics; of a page that was worked on in both, the first's judgements stay and the second's are added where
 * there is room. Uniting a session with itself changes nothing.
 */
import type { PageId } from '../../model/figure'
import {
  byRef,
  type FigureRef,
  type Session,
  type SessionPage,
  type SessionStatistic,
  type SessionStory,
} from '../../model/session'
import { aloneStatistic, judgeAll } from './figureEdits'

function storiesOn({ stories }: Session, page: PageId): readonly SessionStory[] {
  return stories.filter(({ printings }) => printings.some((printing) => printing.page === page))
}

function isUntouched(session: Session, page: SessionPage): boolean {
  const stories = storiesOn(session, page.id)
  return page.figures.length === 0 && stories.every(({ known, verdict }) => !known && verdict === 'proposed')
}

function uniteStories(
  first: Session,
  second: Session,
  brought: ReadonlySet<PageId>,
): readonly SessionStory[] {
  const stays = first.stories
    .map((one) => ({ ...one, printings: one.printings.filter(({ page }) => !brought.has(page)) }))
    .filter(({ printings }) => printings.length > 0)
  const comes = second.stories
    .map((one) => ({ ...one, printings: one.printings.filter(({ page }) => brought.has(page)) }))
    .filter(({ printings }) => printings.length > 0)
  return [
    ...stays.map((one) => {
      const other = comes.find(({ id }) => id === one.id)
      if (!other) return one
      const verdict = one.verdict === 'rejected' ? other.verdict : one.verdict
      return { ...one, verdict, printings: [...one.printings, ...other.printings] }
    }),
    ...comes.filter(({ id }) => !stays.some((one) => one.id === id)),
  ]
}

function addStatistic(session: Session, statistic: SessionStatistic): Session {
  const twin = session.statistics.find(({ id }) => id === statistic.id)
  if (!twin) return { ...session, statistics: [...session.statistics, statistic] }
  if (twin.story === statistic.story) {
    const merged = { ...twin, figures: [...twin.figures, ...statistic.figures].sort(byRef) }
    return { ...session, statistics: session.statistics.map((one) => (one === twin ? merged : one)) }
  }
  return statistic.figures.reduce((now, ref) => {
    const page = now.pages.find(({ id }) => id === ref.page)
    const figure = page?.figures.find(({ start }) => start === ref.start)
    const alone = page && figure ? aloneStatistic(now, page, figure) : null
    return alone ? { ...now, statistics: [...now.statistics, alone] } : now
  }, session)
}

function bring(first: Session, second: Session, brought: ReadonlySet<PageId>): Session {
  const pages = [
    ...first.pages.filter(({ id }) => !brought.has(id)),
    ...second.pages.filter(({ id }) => brought.has(id)),
  ]
  const keyOf = ({ page, start }: FigureRef): string => `${page}@${start}`
  const confirmed = new Set(
    pages.flatMap(({ id, figures }) =>
      figures.flatMap(({ start, verdict }) => (verdict === 'confirmed' ? [keyOf({ page: id, start })] : [])),
    ),
  )
  const stories = uniteStories(first, second, brought)
  const taken = new Set(first.statistics.flatMap(({ figures }) => figures.map(keyOf)))
  return second.statistics.reduce(
    (now, one) => {
      const figures = one.figures.filter(
        (ref) => brought.has(ref.page) && confirmed.has(keyOf(ref)) && !taken.has(keyOf(ref)),
      )
      return figures.length === 0 ? now : addStatistic(now, { ...one, figures })
    },
    { ...first, pages, stories } as Session,
  )
}

/** Adds the second session to the first. */
export function unite(first: Session, second: Session): Session {
  const comes = second.pages.filter((page) => {
    const mine = first.pages.find(({ id }) => id === page.id)
    return !mine || (isUntouched(first, mine) && !isUntouched(second, page))
  })
  const brought = new Set(comes.map(({ id }) => id))
  const base = brought.size === 0 ? first : bring(first, second, brought)
  const filled = second.pages
    .filter(({ id }) => !brought.has(id))
    .reduce((now, page) => judgeAll(now, page.id, page.figures), base)
  const fresh = second.declined.filter((key) => !filled.declined.includes(key))
  return fresh.length === 0 ? filled : { ...filled, declined: [...filled.declined, ...fresh] }
}
