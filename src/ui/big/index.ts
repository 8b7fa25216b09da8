/** The door: what stands on the page of a large corpus in place of lists of everything. Loaded with such a corpus. */
import BigAgreement from './BigAgreement.svelte'
import BigOverview from './BigOverview.svelte'
import BigStories from './BigStories.svelte'
import Distribution from './Distribution.svelte'
import LongFacet from './LongFacet.svelte'
import { stagesOf } from './stages.svelte'
import { leadOf } from './storyOf'

export const bigParts = { BigAgreement, BigOverview, BigStories, Distribution, LongFacet, leadOf, stagesOf }
export type BigParts = typeof bigParts
