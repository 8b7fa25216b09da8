import { describe, expect, test } from 'vitest'
import { findChromium, type Machine } from './chromium'

/** A machine that has some commands, and may get more. */
function machine(
  commands: Record<string, string>,
  more: Partial<Machine> = {},
): Machine & { said: string[] } {
  const said: string[] = []
  return {
    named: undefined,
    exists: (path) => Object.values(commands).includes(path),
    which: (command) => commands[command],
    isRoot: false,
    install: () => false,
    say: (message) => said.push(message),
    said,
    ...more,
  }
}

describe('findChromium', () => {
  test('takes the one that is named', () => {
    const named = machine({ chromium: '/bin/chromium', own: '/opt/chrome' }, { named: '/opt/chrome' })
    expect(findChromium(named)).toEqual({ ok: true, value: '/opt/chrome' })
  })

  test('does not take another where the named one is missing', () => {
    const result = findChromium(machine({ chromium: '/bin/chromium' }, { named: '/opt/none' }))
    expect(result).toEqual({ ok: false, error: 'CHROMIUM names /opt/none, which does not exist' })
  })

  test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])('finds %s', (name) => {
    expect(findChromium(machine({ [name]: `/bin/${name}` }))).toEqual({ ok: true, value: `/bin/${name}` })
  })

  test('as root on Debian installs one, and says so', () => {
    const commands: Record<string, string> = { 'apt-get': '/bin/apt-get' }
    const install = (packages: readonly string[]): boolean => {
      packages.forEach((name) => (commands[name] = `/bin/${name}`))
      return true
    }
    const debian = machine(commands, { isRoot: true, install })
    expect(findChromium(debian)).toEqual({ ok: true, value: '/bin/chromium' })
    expect(debian.said).toHaveLength(1)
  })

  test.each<[string, Record<string, string>, boolean, string]>([
    [
      'who is not root on Debian',
      { 'apt-get': '/bin/apt-get' },
      false,
      'sudo apt-get install chromium fonts-noto-cjk',
    ],
    ['where apt-get fails', { 'apt-get': '/bin/apt-get' }, true, 'apt-get could not install'],
    ['on another system', {}, true, 'install Chromium or Chrome, or set CHROMIUM'],
  ])('tells %s what to do', (_name, commands, isRoot, words) => {
    const result = findChromium(machine(commands, { isRoot }))
    expect(!result.ok && result.error).toContain(words)
  })
})
