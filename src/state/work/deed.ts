/** What a command is about, so that undo can name it. Knows no words of any language. */
import type { Session } from '../../model/session'
import type { Command, Deed } from './command'

const compact = (text: string): string => text.replace(/\s+/g, '')

function thingOf(command: Command, session: Session): string {
  switch (command.kind) {
    case 'lay-page':
    case 'lay-table':
      return command.page.name
    case 'remove-page':
    case 'date-page':
    case 'judge-all':
      return session.pages.find(({ id }) => id === command.page)?.name ?? ''
    case 'judge':
      return compact(command.figure.text)
    case 'unjudge': {
      const page = session.pages.find(({ id }) => id === command.page)
      return compact(page?.figures.find(({ start }) => start === command.start)?.text ?? '')
    }
    case 'edit-story':
    case 'split-story':
    case 'know-story':
    case 'link-known':
      return session.stories.find(({ id }) => id === command.story)?.headline ?? ''
    case 'join-stories':
      return session.stories.find(({ id }) => id === command.from)?.headline ?? ''
    case 'merge':
      return session.statistics.find(({ id }) => id === command.from)?.label.zh ?? ''
    case 'name-statistic':
    case 'topic-statistic':
    case 'split':
    case 'decide':
      return session.statistics.find(({ id }) => id === command.statistic)?.label.zh ?? ''
    case 'decline':
      return ''
    case 'open':
      return command.name
  }
}

/** Says what a command does to what. */
export function deedOf(command: Command, session: Session): Deed {
  const { kind } = command
  const isRejection = kind === 'judge' && command.figure.verdict === 'rejected'
  return { kind: isRejection ? 'reject' : kind, what: thingOf(command, session) }
}
