/**
 * Lengths of landmarks: runs of tokens by which places are recognised.
 */

/** Rarely repeated in a story, still common under heavy damage. */
export const LANDMARK = 6
/** What a stretch that found nothing is looked for with. */
export const FINE_LANDMARK = 4
