/**
 * What a command makes of a session: pure, total, and the one place where the work of a reader changes. A command that
 * cannot be carried out gives back the same session. Knows no history.
 */
import { unreachable } from '../../base/assert'
import type { PageId } from '../../model/figure'
import type { Session } from '../../model/session'
import type { Command } from './command'
import { judge, judgeAll, unjudge, withoutFigures } from './figureEdits'
import { editStatistic, linkKnown, mergeStatistics, splitStatistic } from './statisticEdits'
import { editStory, joinStories, knowStory, splitStory } from './storyEdits'
import { unite } from './unite'

/** Carries a command out. */
export function applyCommand(session: Session, command: Command): Session {
  switch (command.kind) {
    case 'lay-page':
      return layPage(session, command)
    case 'lay-table':
      return layTable(session, command)
    case 'remove-page':
      return removePage(session, command.page)
    case 'date-page': {
      const { page, issued, paper } = command
      return { ...session, pages: session.pages.map((one) => (one.id === page ? { ...one, issued, paper } : one)) } // prettier-ignore
    }
    case 'judge':
      return judge(session, command.page, command.figure, command.replaces)
    case 'judge-all':
      return judgeAll(session, command.page, command.figures)
    case 'unjudge':
      return unjudge(session, command.page, command.start)
    case 'edit-story':
      return editStory(session, command.story, command.patch)
    case 'split-story':
      return splitStory(session, command.story, command.page, command.at, '')
    case 'join-stories':
      return joinStories(session, command.into, command.from)
    case 'know-story':
      return knowStory(session, command.story, command.as)
    case 'name-statistic':
      return editStatistic(session, command.statistic, { label: command.label })
    case 'topic-statistic':
      return editStatistic(session, command.statistic, { topic: command.topic })
    case 'merge':
      return mergeStatistics(session, command.into, command.from)
    case 'split':
      return splitStatistic(session, command.statistic, command.figure)
    case 'decide':
      return editStatistic(session, command.statistic, { decision: command.decision })
    case 'decline':
      return { ...session, declined: [...session.declined, command.key] }
    case 'link-known':
      return linkKnown(judgeAll(session, command.page, command.figures), command.story, command.links)
    case 'open':
      return unite(session, command.session)
    default:
      return unreachable(command)
  }
}

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>

function layPage(session: Session, { page, stories }: Of<'lay-page'>): Session {
  if (session.pages.some(({ id }) => id === page.id)) return session
  return { ...session, pages: [...session.pages, page], stories: [...session.stories, ...stories] }
}

function layTable(session: Session, { page, story, statistics }: Of<'lay-table'>): Session {
  if (session.pages.some(({ id }) => id === page.id)) return session
  return {
    ...session,
    pages: [...session.pages, page],
    stories: [...session.stories, story],
    statistics: [...session.statistics, ...statistics],
  }
}

function removePage(session: Session, page: PageId): Session {
  if (!session.pages.some(({ id }) => id === page)) return session
  const left = withoutFigures(session, (ref) => ref.page === page)
  const stories = left.stories
    .map((one) => ({ ...one, printings: one.printings.filter((printing) => printing.page !== page) }))
    .filter(({ printings }) => printings.length > 0)
  return { ...left, pages: left.pages.filter(({ id }) => id !== page), stories }
}
