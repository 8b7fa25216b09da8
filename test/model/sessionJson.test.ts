import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptySession, type Session } from '../../src/model/session'
import { canonicalSession, decodeSession, encodeSession } from '../../src/model/sessionJson'
import { applyCommand } from '../../src/state/work/apply'
import { anyDraws, commandOf } from '../support/arbitraryCommand'
import { confirm, laidSession, ownTexts } from '../support/ownPages'
import { pageId } from '../../src/model/figure'

const noTexts = new Map<never, never>()
const page = pageId('own-a')
const session = confirm(laidSession(), page, ['46条', '约4300元'])

function decoded(json: string): Session {
  const read = decodeSession(json)
  if (!read.ok) throw new Error(read.error)
  return read.value.session
}

describe('a session file', () => {
  test('gives back any session in its one order, and the same bytes again', () => {
    fc.assert(
      fc.property(anyDraws, (draws) => {
        const made = draws.reduce((now, draw) => applyCommand(now, commandOf(draw, now)), laidSession())
        const json = encodeSession({ session: made, texts: noTexts })
        expect(decoded(json)).toEqual(canonicalSession(made))
        expect(encodeSession({ session: decoded(json), texts: noTexts })).toBe(json)
      }),
      { numRuns: 40 },
    )
  })

  test('holds no text of a page unless it is given; then it comes back', () => {
    const bare = encodeSession({ session, texts: noTexts })
    expect(bare).not.toContain('岸线总长')
    const full = decodeSession(encodeSession({ session, texts: ownTexts }))
    expect(full.ok && full.value.texts).toEqual(ownTexts)
  })

  const json = encodeSession({ session, texts: ownTexts })
  test.each([
    ['no JSON', 'oh', /no JSON/],
    ['another format', '{"format":"x"}', /format/],
    ['an older version', json.replace('"version": 2', '"version": 1'), /version/],
    ['an unknown field', json.replace('"declined":', '"extra": 1,\n "declined":'), /extra/],
    ['a number that is not on its page', json.replace('"46条"', '"47条"'), /pages\.\d/],
    ['a text of another length', json.replace('"length": ', '"length": 1'), /length/],
    ['a statistic in no story', json.replace(/"story": "own-[^"]*"/, '"story": "other"'), /story/],
  ])('with %s is refused, and the place is named', (_, broken, why) => {
    expect(broken).not.toBe(json)
    const read = decodeSession(broken)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.error).toMatch(why)
  })

  test('an empty session is a file too', () => {
    expect(decoded(encodeSession({ session: emptySession, texts: noTexts }))).toEqual(emptySession)
  })
})
