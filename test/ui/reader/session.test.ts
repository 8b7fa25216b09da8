import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounds } from '../../../src/model/figure'
import { verdicts } from '../../../src/ui/reader/review'
import { decodePage, decodeSession, encodeSession } from '../../../src/ui/reader/session'

const anyEntry = (length: number) =>
  fc
    .record({
      start: fc.nat(length - 1),
      label: fc.string(),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      unit: fc.option(fc.string()),
      bound: fc.constantFrom(...bounds),
      verdict: fc.constantFrom(...verdicts),
    })
    // JSON has no negative zero.
    .map((entry) => ({ ...entry, end: length, value: entry.value === 0 ? 0 : entry.value }))
const anyPage = fc
  .record({ name: fc.string(), text: fc.string({ minLength: 1 }) })
  .chain((page) => fc.array(anyEntry(page.text.length)).map((entries) => ({ ...page, entries })))

describe('a session', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyPage), (pages) => {
        expect(decodeSession(encodeSession(pages))).toEqual({ ok: true, value: pages })
      }),
    )
  })

  const entry = { start: 0, end: 2, label: '', value: 1, unit: '户', bound: 'eq', verdict: 'confirmed' }
  const page = { name: 'a.txt', text: '1户', entries: [entry] }
  const session = { format: 'youju-session', version: 1, pages: [page] }
  test.each([
    ['no JSON', '{'],
    ['another format', JSON.stringify({ ...session, format: 'youju-corpus' })],
    ['another version', JSON.stringify({ ...session, version: 2 })],
    ['an entry outside its page', JSON.stringify({ ...session, pages: [{ ...page, text: '1' }] })],
    [
      'an unknown hedge',
      JSON.stringify({ ...session, pages: [{ ...page, entries: [{ ...entry, bound: 'no' }] }] }),
    ],
    ['an unknown field', JSON.stringify({ ...session, pages: [{ ...page, html: '<b>' }] })],
  ])('is refused with a reason: %s', (_, text) => {
    const read = decodeSession(text)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.error.length).toBeGreaterThan(0)
    expect(decodeSession(JSON.stringify(session))).toMatchObject({ ok: true })
  })

  test('a page that was kept before anything was checked has no entries; what is no page is none', () => {
    expect(decodePage({ name: 'a', text: 'b' })).toEqual({ name: 'a', text: 'b', entries: [] })
    expect(decodePage({ name: 'a' })).toBeNull()
    expect(decodePage(null)).toBeNull()
  })
})
