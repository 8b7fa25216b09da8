/** The mark by which the app knows the data that its build has checked. */
import { fingerprint } from '../base/fingerprint'

/** Both data files as texts. */
export interface BundledTexts {
  readonly corpus: string
  readonly charts: string
}

/** The mark of two texts. */
export function markOf({ corpus, charts }: BundledTexts): string {
  return `${fingerprint(corpus)}.${fingerprint(charts)}`
}
