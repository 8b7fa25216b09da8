import { describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { compileSession } from '../../../src/compile/session/compileSession'
import { knownPages, locatePage } from '../../../src/corpus'
import { extractPage } from '../../../src/extract'
import { pageId } from '../../../src/model/figure'
import type { EditionText } from '../../../src/model/heldPage'
import { proposalOf, type Session } from '../../../src/model/session'
import { applyCommand } from '../../../src/state/work/apply'
import { compiledAlone, laidSession, ownTexts, quantitiesOf, textOf, today } from '../../support/ownPages'

const [a, b] = [pageId('own-a'), pageId('own-b')]
const judged = { kind: 'judge-all', page: a, figures: quantitiesOf(a).map((one) => proposalOf(one)) } as const
const made = compiledAlone(applyCommand(laidSession([a]), judged))
const edition = present(made.corpus, 'a corpus of the page')
const known = present(edition.stories[0], 'its first story')

const held: EditionText = {
  text: textOf(a),
  figures: extractPage({ id: a, text: textOf(a), issued: null }).figures,
  match: present(locatePage(textOf(a), null, knownPages(edition)), 'the page is known'),
}

/** The other page, whose story is the edition's. */
function told(): Session {
  const session = laidSession([b])
  const { id, headline, kind, place, date, agency, topic } = known
  const as = { id, headline, kind, place, date, agency, topic }
  return applyCommand(session, { kind: 'know-story', story: present(session.stories[0], 'a story').id, as })
}

function beside(texts: ReadonlyMap<string, string>, pages: readonly EditionText[]) {
  const { beside: found } = compileSession({ session: told(), texts, edition, held: pages, today } as never)
  return present(found[0], 'the printing is laid beside the edition')
}

describe('a story on two own pages', () => {
  const found = (session: Session) => compiledAlone(session).recognised

  test('is asked about by its headline; answered, it is one story of two printings', () => {
    const session = laidSession()
    const [one] = found(session)
    expect([found(session).length, one?.of, one?.as.id]).toEqual([1, 'own', session.stories[0]?.id])
    if (!one) throw new Error('it is asked about')
    const joined = applyCommand(session, { kind: 'join-stories', into: one.as.id, from: one.story })
    expect(joined.stories[0]?.printings.map(({ page }) => page)).toEqual([a, b])
    expect(found(joined)).toEqual([])
  })

  test('is not asked about again where the reader said no, nor where it was rejected', () => {
    const session = laidSession()
    const [one] = found(session)
    if (!one) throw new Error('it is asked about')
    expect(found(applyCommand(session, { kind: 'decline', key: one.key }))).toEqual([])
    const rejected = { kind: 'edit-story', story: one.as.id, patch: { verdict: 'rejected' } } as const
    expect(found(applyCommand(session, rejected))).toEqual([])
  })
})

describe('a printing beside the edition says by what it was compared', () => {
  test('by the texts, where the edition’s page is at hand', () => {
    const { by, rows } = beside(ownTexts, [held])
    expect([by, rows.filter(({ how }) => how === 'differs').map(({ known: was, own }) => [was[0], own?.text])]).toEqual(
      ['text', [['418户', '481户']]],
    ) // prettier-ignore
  })

  test('by the numbers, where it is not, or where the own page’s text is not', () => {
    expect(beside(ownTexts, []).by).toBe('numbers')
    expect(beside(new Map(), [held]).by).toBe('numbers')
  })

  test('by both, where a part of the story stands on a page that is not at hand', () => {
    const part = { ...held, match: { ...held.match, places: held.match.places.slice(0, 6) } }
    const { by, rows, fresh } = beside(ownTexts, [part])
    expect([by, rows.filter(({ how }) => how === 'agrees').length, fresh]).toEqual([
      'both',
      beside(ownTexts, [held]).rows.length - 1,
      [],
    ])
  })
})
