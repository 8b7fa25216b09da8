/**
 * The six bounds in signs, in words and in names. Data, with the one decision between 近 and 不到 left to the
 * printed text: formatted words say the usual one.
 */
import type { Bound } from '../model/figure'
import type { Bilingual } from '../model/corpus'

/** Before the number: `≈`, `>`; empty where the number is plain. */
export const boundSigns: Readonly<Record<Bound, string>> = {
  eq: '',
  approx: '≈',
  gt: '>',
  lt: '<',
  ge: '≥',
  le: '≤',
}

/** Words that stand before the number; empty where the number is plain. */
export const boundWords: Readonly<Record<Bound, Bilingual>> = {
  eq: { zh: '', en: '' },
  approx: { zh: '约', en: 'about' },
  gt: { zh: '超过', en: 'more than' },
  lt: { zh: '近', en: 'just under' },
  ge: { zh: '至少', en: 'at least' },
  le: { zh: '不超过', en: 'at most' },
}

/** Names of the bounds, for filters, facets and the key. */
export const boundNames: Readonly<Record<Bound, Bilingual>> = {
  eq: { zh: '确数', en: 'exact' },
  approx: { zh: '约数', en: 'about' },
  gt: { zh: '超过', en: 'more than' },
  lt: { zh: '接近、不足', en: 'nearly, under' },
  ge: { zh: '至少', en: 'at least' },
  le: { zh: '至多', en: 'at most' },
}
