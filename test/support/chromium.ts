/**
 * Finds a Chromium for the browser tests: the one that is named, one on the machine, or, as root on
 * Debian, the one that it installs. The world comes in as an object, so the search itself is tested.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { err, ok, type Result } from '../../src/base/result'

/** Names that distributions give it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const
/** The browser, and the typefaces without which Chinese is boxes. */
export const debianPackages = ['chromium', 'fonts-noto-cjk'] as const

export interface Machine {
  /** The path that `CHROMIUM` names, if it is set. */
  readonly named: string | undefined
  readonly exists: (path: string) => boolean
  /** The path of a command, if there is one. */
  readonly which: (command: string) => string | undefined
  readonly isRoot: boolean
  /** Installs Debian packages; false where that fails. */
  readonly install: (packages: readonly string[]) => boolean
  readonly say: (message: string) => void
}

function onMachine(machine: Machine): string | undefined {
  return names.map(machine.which).find((path) => path !== undefined)
}

/** The path of a Chromium, or words that say what to do. */
export function findChromium(machine: Machine): Result<string> {
  const { named } = machine
  if (named !== undefined)
    return machine.exists(named) ? ok(named) : err(`CHROMIUM names ${named}, which does not exist`)
  const found = onMachine(machine)
  if (found !== undefined) return ok(found)
  const isDebian = machine.which('apt-get') !== undefined
  if (!isDebian || !machine.isRoot) {
    const command = isDebian
      ? `sudo apt-get install ${debianPackages.join(' ')}`
      : 'install Chromium or Chrome'
    return err(`no Chromium for the browser tests: ${command}, or set CHROMIUM to the path of one`)
  }
  machine.say(`no Chromium for the browser tests: installing ${debianPackages.join(' and ')} with apt-get`)
  const installed = machine.install(debianPackages) ? onMachine(machine) : undefined
  return installed === undefined
    ? err(`apt-get could not install ${debianPackages.join(' and ')}: install them, or set CHROMIUM`)
    : ok(installed)
}

function succeeds(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

/** This machine. */
export const thisMachine: Machine = {
  named: process.env['CHROMIUM'],
  exists: existsSync,
  which: (command) => {
    try {
      return (
        execFileSync('/bin/sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).trim() || undefined
      )
    } catch {
      return undefined // no such command
    }
  },
  isRoot: process.getuid?.() === 0,
  install: (packages) =>
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages]),
  say: (message) => process.stderr.write(`${message}\n`),
}

/** Flags that make it quiet, the same everywhere, and silent on the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const
