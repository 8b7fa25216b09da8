/**
 * Finds the Firefox of the machine. Tests in it run where there is one, and say loudly that they are skipped elsewhere;
 * only the machine that checks everything must have it.
 */
import { err, ok, type Result } from '../../src/base/result'
import type { Machine } from './chromium'

/** Names that distributions give it. */
const names = ['firefox-esr', 'firefox'] as const

export interface FirefoxWish {
  /** The path that `FIREFOX` names, if it is set. */
  readonly named: string | undefined
  /** Without a Firefox the check is not whole. */
  readonly needed: boolean
}

/** The path of a Firefox; null where tests in it are to be skipped; or words that say what to do. */
export function findFirefox(
  { named, needed }: FirefoxWish,
  { exists, which, say }: Pick<Machine, 'exists' | 'which' | 'say'>,
): Result<string | null> {
  if (named !== undefined)
    return exists(named) ? ok(named) : err(`FIREFOX names ${named}, which does not exist`)
  const found = names.map(which).find((path) => path !== undefined)
  if (found !== undefined) return ok(found)
  if (needed) return err('no Firefox for the browser tests: apt-get install firefox-esr, or set FIREFOX')
  say('\n*** SKIPPED: tests in Firefox; there is none on this machine (set FIREFOX to the path of one) ***\n')
  return ok(null)
}
