/** Tells a file that holds a corpus from one that holds a page or a review. Reads its beginning only. */

/** The mark of a corpus stands here, in files that `encodeCorpus` wrote. */
const head = 1000
/** No page and no review is as large. */
const largestOther = 2_000_000

async function isCorpusFile(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false
  return file.size > largestOther || (await file.slice(0, head).text()).includes('youju-corpus')
}

/** The first of some files that is to be opened as a corpus. */
export async function corpusAmong(files: readonly File[]): Promise<File | null> {
  for (const file of files) if (await isCorpusFile(file)) return file
  return null
}
