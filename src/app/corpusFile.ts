/** Tells a file that holds a corpus from one that holds a page or a review. Reads its beginning only. */

/** Corpora and sessions say what they are here, in the files that we write; what was declined stands before it. */
const head = 20_000
/** No page is as large: what says nothing of itself is a corpus that somebody else wrote. */
const largestOther = 2_000_000

async function isCorpusFile(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false
  const beginning = await file.slice(0, head).text()
  if (beginning.includes('youju-corpus')) return true
  return file.size > largestOther && !beginning.includes('youju-session')
}

/** The first of some files that is to be opened as a corpus. */
export async function corpusAmong(files: readonly File[]): Promise<File | null> {
  for (const file of files) if (await isCorpusFile(file)) return file
  return null
}
