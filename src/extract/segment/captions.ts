/**
 * Which blocks of a page are captions: a paragraph that ends with a picture's credit, or a credit alone with the
 * paragraph below or above it that reads like one. Looks at neighbours only.
 */
import type { KnownBlock } from './classify'
import { isCredit, readsLikeCaption } from './credit'

/** The blocks of each caption, by the index of its first block. */
export function captionsOf(blocks: readonly KnownBlock[]): ReadonlyMap<number, readonly number[]> {
  const captions = new Map<number, readonly number[]>()
  let taken = -1
  blocks.forEach((block, i) => {
    if (i <= taken || (block.kind !== 'caption' && block.kind !== 'credit')) return
    const group = block.kind === 'caption' ? [i] : besideCredit(blocks, i, taken)
    captions.set(group[0] ?? i, group)
    taken = group.at(-1) ?? i
  })
  return captions
}

function besideCredit(blocks: readonly KnownBlock[], credit: number, taken: number): readonly number[] {
  if (isCaptionText(blocks[credit + 1])) return [credit, credit + 1]
  return credit - 1 > taken && isCaptionText(blocks[credit - 1]) ? [credit - 1, credit] : [credit]
}

function isCaptionText(block: KnownBlock | undefined): boolean {
  if (!block || (block.kind !== 'body' && block.kind !== 'bare')) return false
  return readsLikeCaption(block.compact) && !isCredit(block.compact)
}
