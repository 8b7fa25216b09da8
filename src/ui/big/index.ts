/** The door: the page of a large corpus, what it draws first, and the list of a long filter. Loaded with such a corpus. */
import BigPage from './BigPage.svelte'
import LongFacet from './LongFacet.svelte'
import { measuresOf } from './measuresOf'

export const bigParts = { BigPage, LongFacet, measuresOf }
export type BigParts = typeof bigParts
