import { describe, expect, test } from 'vitest'
import { faultOf, within } from '../../../src/worker/pdf/pdfFault'

const named = (name: string): Error => Object.assign(new Error('why'), { name })
const patience = (seconds = 30, signal = new AbortController().signal) => ({ seconds, signal })

test.each([
  [named('PasswordException'), { kind: 'encrypted' }],
  [named('InvalidPDFException'), { kind: 'broken-pdf', reason: 'why' }],
  [named('SecurityError'), { kind: 'failed', reason: 'why' }],
  ['no error at all', { kind: 'broken-pdf', reason: 'no error at all' }],
])('%s', (error, fault) => expect(faultOf(error)).toEqual(fault))

describe('within', () => {
  test('hands on what comes in time, and what fails as a fault', async () => {
    expect(await within(Promise.resolve(3), patience())).toEqual({ ok: true, value: 3 })
    expect(await within(Promise.reject(named('PasswordException')), patience())).toEqual({
      ok: false,
      error: { kind: 'encrypted' },
    })
  })

  test('waits no longer than it is told, and than the reader wants', async () => {
    const never = new Promise(() => undefined)
    expect(await within(never, patience(0.01))).toEqual({
      ok: false,
      error: { kind: 'too-slow', seconds: 0.01 },
    })
    const control = new AbortController()
    const waiting = within(never, patience(30, control.signal))
    control.abort()
    expect(await waiting).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(await within(never, patience(30, AbortSignal.abort()))).toMatchObject({
      error: { kind: 'cancelled' },
    })
  })
})
