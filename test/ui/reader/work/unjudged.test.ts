import { expect, test } from 'vitest'
import { present } from '../../../../src/base/assert'
import { pageId } from '../../../../src/model/figure'
import type { Session } from '../../../../src/model/session'
import { applyCommand } from '../../../../src/state/work/apply'
import { unjudgedWitnesses } from '../../../../src/ui/reader/work/unjudged'
import { compiledAlone, confirm, confirmedOf, laidSession } from '../../../support/ownPages'

const [a, b] = [pageId('own-a'), pageId('own-b')]
const laid = laidSession()
/** Both pages print the first story. */
const joined = applyCommand(laid, {
  kind: 'join-stories',
  into: present(laid.stories[0], 'the first').id,
  from: present(laid.stories[2], 'the third').id,
})

function witnesses(session: Session) {
  const { corpus } = compiledAlone(session)
  const [one] = present(corpus, 'it compiles').statistics
  if (one?.kind !== 'reported' || !corpus) throw new Error('a statistic is reported')
  return {
    readings: one.readings.map(({ text }) => text).sort(),
    unjudged: unjudgedWitnesses(session, corpus, one).map(({ text, page }) => [page, text]),
  }
}

test('a number in the same place that nobody has judged is a witness, and is known as a proposal', () => {
  expect(witnesses(confirm(joined, a, ['418户']))).toEqual({
    readings: ['418户', '481户'],
    unjudged: [[b, '481户']],
  })
})

test('confirmed it is no proposal any more, rejected no witness', () => {
  const confirmed = confirm(confirm(joined, a, ['418户']), b, ['481户'])
  expect(witnesses(confirmed)).toEqual({ readings: ['418户', '481户'], unjudged: [] })
  const rejected = { ...confirmedOf(b, '481户'), verdict: 'rejected' } as const
  const session = applyCommand(confirm(joined, a, ['418户']), { kind: 'judge', page: b, figure: rejected, replaces: null }) // prettier-ignore
  expect(witnesses(session)).toEqual({ readings: ['418户'], unjudged: [] })
})
