/**
 * The content hash of a corpus, as the published data package names it: what a pinned frame asks for. Loaded on
 * demand, because it writes the whole corpus.
 */
import type { Corpus } from '../../model/corpus'
import { encodeCorpus } from '../../model/corpusJson'
import { sha256 } from '../../share/contentHash'

/** The hash; null where the browser gives none, as on an address without https. */
export async function corpusHash(corpus: Corpus): Promise<string | null> {
  try {
    return await sha256(encodeCorpus(corpus))
  } catch {
    return null
  }
}
