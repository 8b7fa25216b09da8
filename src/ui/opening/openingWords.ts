/** The words of opening a corpus, in both languages; they come with it. */
import { unreachable } from '../../base/assert'
import type { Language } from '../../model/language'
import type { OpenFault, OpenStage } from '../../model/corpusOpening'
import { openingEn } from './openingEn'
import { openingZh } from './openingZh'

/** Why the value of `corpus=` names no file that may be opened. */
export type RefusedAddress = 'elsewhere' | 'outside' | 'not-json' | 'device' | 'disk'

export type OpeningFault =
  | OpenFault
  | { readonly kind: 'refused'; readonly reason: RefusedAddress }
  | { readonly kind: 'charts'; readonly complaints: readonly string[] }

export interface OpeningWords {
  readonly opening: (name: string) => string
  readonly stages: Readonly<Record<OpenStage, string>>
  readonly cancel: string
  readonly dismiss: string
  readonly failed: (name: string) => string
  readonly stays: string
  readonly more: (count: string) => string
  readonly refused: Readonly<Record<RefusedAddress, string>>
  readonly empty: string
  readonly notJson: (message: string) => string
  readonly notCorpus: string
  readonly version: (found: string, expected: string) => string
  readonly broken: (places: string) => string
  readonly charts: string
  readonly notFound: (status: string) => string
  readonly unreachable: (reason: string) => string
  readonly tooLarge: (megabytes: string, most: string) => string
  readonly broke: (reason: string) => string
  readonly cancelled: string
  /** In the masthead. */
  readonly line: string
  readonly hash: (short: string) => string
  readonly back: string
  readonly another: string
}

/** The words in each language. */
export const openingWords: Readonly<Record<Language, OpeningWords>> = { zh: openingZh, en: openingEn }

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** What is wrong, in a sentence that says what to do. */
export function faultSentence(words: OpeningWords, fault: OpeningFault): string {
  switch (fault.kind) {
    case 'refused':
      return words.refused[fault.reason]
    case 'empty':
      return words.empty
    case 'not-json':
      return words.notJson(fault.message)
    case 'not-corpus':
      return words.notCorpus
    case 'version':
      return words.version(fault.found, String(fault.expected))
    case 'broken':
      return words.broken(String(fault.total))
    case 'charts':
      return words.charts
    case 'not-found':
      return words.notFound(String(fault.status))
    case 'unreachable':
      return words.unreachable(fault.reason)
    case 'too-large':
      return words.tooLarge(megabytes(fault.bytes), megabytes(fault.most))
    case 'failed':
      return words.broke(fault.reason)
    case 'cancelled':
      return words.cancelled
    default:
      return unreachable(fault)
  }
}

/** The places of a file that are broken, each with its path, and how many more there are. */
export function brokenPlaces(fault: OpeningFault): {
  readonly lines: readonly string[]
  readonly more: number
} {
  const most = 5
  if (fault.kind === 'charts')
    return { lines: fault.complaints.slice(0, most), more: Math.max(0, fault.complaints.length - most) }
  if (fault.kind !== 'broken') return { lines: [], more: 0 }
  const lines = fault.issues.slice(0, most).map(({ path, message }) => `${path}: ${message}`)
  return { lines, more: fault.total - lines.length }
}
