/**
 * Pages of our own for tests of a reader's work: two stories on one page, another page that prints the first of them
 * again with a number set differently, and a session that begins with them.
 */
import { createHash } from 'node:crypto'
import type { Day } from '../../src/base/day'
import { compileSession } from '../../src/compile/session/compileSession'
import { layPage } from '../../src/compile/session/layPage'
import { extractPage } from '../../src/extract'
import { corpusVersion } from '../../src/model/corpusJson'
import type { Corpus } from '../../src/model/corpus'
import { pageId, type Figure, type PageId } from '../../src/model/figure'
import { emptySession, proposalOf, type JudgedFigure, type Session } from '../../src/model/session'
import { applyCommand } from '../../src/state/work/apply'
import { newsPassages, plainPassage } from './newsPassages'

const passage = (i: number): string => plainPassage(newsPassages[i] ?? '').text

const first = ['# 临川治水见成效', '新华社临川3月18日电 ' + passage(0), passage(2), passage(4)].join('\n\n')
const second = ['# 湿地公园迎来候鸟', '新华社临川3月18日电 ' + passage(6), passage(7)].join('\n\n')

export const ownTexts: ReadonlyMap<PageId, string> = new Map([
  [pageId('own-a'), `${first}\n\n${second}\n`],
  [pageId('own-b'), `${first.replace('418户', '481户')}\n`],
])

export const today = '2024-03-20' as Day

/** An edition without anything in it. */
export const blankEdition: Corpus = {
  version: corpusVersion, pages: [], topics: [], stories: [], figures: [], statistics: [], contradictions: [],
} // prettier-ignore

export function textOf(page: PageId): string {
  return ownTexts.get(page) ?? ''
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A session in which the pages lie, and nothing was judged. */
export function laidSession(pages: readonly PageId[] = [...ownTexts.keys()]): Session {
  return pages.reduce((session, id) => {
    const text = textOf(id)
    const laid = layPage({ id, name: `${id}.txt`, text, sha256: hashOf(text), issued: '2024-03-19' as Day })
    return applyCommand(session, { kind: 'lay-page', ...laid })
  }, emptySession)
}

/** What a session of these pages compiles to with no edition beside it. */
export function compiledAlone(session: Session): ReturnType<typeof compileSession> {
  return compileSession({ session, texts: ownTexts, edition: blankEdition, held: [], today })
}

/** The quantities that extraction finds on a page. */
export function quantitiesOf(page: PageId): readonly Figure[] {
  return extractPage({ id: page, text: textOf(page), issued: null }).figures.filter(
    ({ kind }) => kind === 'quantity',
  )
}

/** The judgement that leaves a number as it was proposed. */
export function confirmedOf(page: PageId, text: string): JudgedFigure {
  const figure = quantitiesOf(page).find((one) => one.text === text)
  if (!figure) throw new Error(`${page} prints no ${text}`)
  return proposalOf(figure)
}

/** Confirms numbers of a page, by their printed characters. */
export function confirm(session: Session, page: PageId, texts: readonly string[]): Session {
  return texts.reduce(
    (now, text) =>
      applyCommand(now, { kind: 'judge', page, figure: confirmedOf(page, text), replaces: null }),
    session,
  )
}
