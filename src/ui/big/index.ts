/** The door: the page of a large corpus, and the list of a long filter. Loaded with such a corpus. */
import BigPage from './BigPage.svelte'
import LongFacet from './LongFacet.svelte'

export const bigParts = { BigPage, LongFacet }
export type BigParts = typeof bigParts
