/**
 * What an address asked for and did not get, as data: the interface finds the words.
 */
import type { AddressKey } from './viewCodec'

export const noticeReasons = [
  /** Broken escapes: the link was cut or mangled. */
  'malformed',
  /** Not one of the few values that the key takes. */
  'not-a-choice',
  /** Not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  'not-a-date',
  /** A range that ends before it starts. */
  'reversed',
  /** A key given twice that holds one value; the first counts. */
  'repeated',
  /** The corpus has no such story, page, statistic … */
  'unknown',
] as const
export type NoticeReason = (typeof noticeReasons)[number]

export interface Notice {
  readonly key: AddressKey
  /** The value that was set aside, as given. */
  readonly value: string
  readonly reason: NoticeReason
}
