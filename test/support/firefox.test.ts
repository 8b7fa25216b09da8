import { describe, expect, test, vi } from 'vitest'
import { findFirefox } from './firefox'

const machine = (paths: Readonly<Record<string, string>>) => ({
  exists: (path: string) => Object.values(paths).includes(path),
  which: (command: string) => paths[command],
  say: vi.fn(),
})
const wish = { named: undefined, needed: false }

describe('findFirefox', () => {
  test('takes the one that is named, else the one of the distribution', () => {
    const there = machine({ 'firefox-esr': '/usr/bin/firefox-esr', mine: '/opt/firefox' })
    expect(findFirefox({ ...wish, named: '/opt/firefox' }, there)).toEqual({
      ok: true,
      value: '/opt/firefox',
    })
    expect(findFirefox(wish, there)).toEqual({ ok: true, value: '/usr/bin/firefox-esr' })
    expect(findFirefox({ ...wish, named: '/opt/none' }, there)).toMatchObject({ ok: false })
  })

  test('is loud where there is none, and an error where there must be one', () => {
    const bare = machine({})
    expect(findFirefox(wish, bare)).toEqual({ ok: true, value: null })
    expect(bare.say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('SKIPPED'))
    expect(findFirefox({ ...wish, needed: true }, bare)).toMatchObject({ ok: false })
  })
})
