import { describe, expect, test } from 'vitest'
import { present } from '../../../../src/base/assert'
import { knownPages, locatePage } from '../../../../src/corpus'
import { extractPage } from '../../../../src/extract'
import type { Corpus } from '../../../../src/model/corpus'
import type { EditionText, HeldPage } from '../../../../src/model/heldPage'
import { pageId, type PageId } from '../../../../src/model/figure'
import { proposalOf } from '../../../../src/model/session'
import { applyCommand } from '../../../../src/state/work/apply'
import { WorkDesk } from '../../../../src/ui/reader/work/workDesk.svelte'
import { settledWork } from '../../../support/directWork'
import {
  blankEdition,
  compiledAlone,
  confirmedOf,
  laidSession,
  quantitiesOf,
  textOf,
} from '../../../support/ownPages'

const [a, b] = [pageId('own-a'), pageId('own-b')]
let settle: () => Promise<void>

function held(page: PageId): HeldPage {
  const text = textOf(page)
  return {
    name: `${page}.txt`,
    text,
    encoding: 'utf-8',
    unreadable: 0,
    issued: null,
    figures: [],
    match: null,
  }
}

async function deskWith(pages: readonly PageId[], edition: Corpus = blankEdition): Promise<WorkDesk> {
  const settled = settledWork(edition)
  settle = settled.settle
  const desk = new WorkDesk(edition, settled.work, () => undefined)
  for (const page of pages) await desk.lay(held(page))
  await settle()
  return desk
}

/** Both pages print the first story; a number that differs is confirmed on each. */
async function deskOfTwo(): Promise<WorkDesk> {
  const desk = await deskWith([a, b])
  const asked = present(desk.compiled?.recognised[0], 'the story on two pages is asked about')
  desk.run({ kind: 'join-stories', into: asked.as.id, from: asked.story })
  desk.run({ kind: 'judge', page: a, figure: confirmedOf(a, '418户'), replaces: null })
  desk.run({ kind: 'judge', page: b, figure: confirmedOf(b, '481户'), replaces: null })
  await settle()
  return desk
}
const numbers = (desk: WorkDesk) => desk.session.statistics.map(({ figures }) => figures.length)

describe('numbers that collation puts together', () => {
  test('are parted, and undone they are one again, and redone two', async () => {
    const desk = await deskOfTwo()
    expect(numbers(desk)).toEqual([2])
    const [both] = desk.session.statistics
    const part = present(both?.figures[1], 'the second number')
    desk.run({ kind: 'split', statistic: present(both, 'a statistic').id, figure: part })
    await settle()
    expect([numbers(desk), desk.session.declined.length]).toEqual([[1, 1], 1])
    desk.undo()
    await settle()
    expect([numbers(desk), desk.session.declined, desk.heard?.how]).toEqual([[2], [], 'undone'])
    desk.redo()
    await settle()
    expect([numbers(desk), desk.session.declined.length]).toEqual([[1, 1], 1])
  })

  test('are decided between; undone they are undecided, redone decided', async () => {
    const desk = await deskOfTwo()
    const id = present(desk.session.statistics[0], 'a statistic').id
    const decision = { text: '481户', reason: { zh: '与合计相符', en: '' }, certainty: 'likely' } as const
    const adopted = () => {
      const one = desk.corpus?.statistics.find((other) => other.id === id)
      return one?.kind === 'reported' ? [one.adoption.kind, one.readings[one.adopted]?.text] : []
    }
    desk.run({ kind: 'decide', statistic: id, decision })
    await settle()
    expect(adopted()).toEqual(['decided', '481户'])
    desk.undo()
    await settle()
    expect(adopted()[0]).toBe('tied')
    desk.redo()
    await settle()
    expect(adopted()).toEqual(['decided', '481户'])
  })
})

describe('a printing of a known story', () => {
  const judged = {
    kind: 'judge-all',
    page: a,
    figures: quantitiesOf(a).map((one) => proposalOf(one)),
  } as const
  const session = applyCommand(laidSession([a]), judged)
  const made = compiledAlone(session)
  const edition = present(made.corpus, 'a corpus of the page')
  const text: EditionText = {
    text: textOf(a),
    figures: extractPage({ id: a, text: textOf(a), issued: null }).figures,
    match: present(locatePage(textOf(a), null, knownPages(edition)), 'the page is known'),
  }

  test('is compared anew when the edition’s page comes, and when it goes', async () => {
    const desk = await deskWith([b], edition)
    const asked = present(desk.compiled?.recognised[0], 'the story is known')
    desk.run({ kind: 'know-story', story: asked.story, as: asked.as })
    await settle()
    const by = () => desk.compiled?.beside[0]?.by
    expect(by()).toBe('numbers')
    desk.hold([text])
    await settle()
    expect(by()).toBe('text')
    desk.hold([])
    await settle()
    expect(by()).toBe('numbers')
  })
})
