/** The entry of the server build: the front page of two texts. */
import { assert } from '../../base/assert'
import type { BundledTexts } from '../dataMark'
import { readEdition } from '../edition'
import { drawPage, type DrawnPage } from './page'

/** Draws the page of a corpus and its charts. */
export function pageOf({ corpus, charts }: BundledTexts): Promise<DrawnPage> {
  const edition = readEdition(corpus, JSON.parse(charts))
  assert(edition.ok, edition.ok ? '' : edition.error)
  return drawPage(edition.value)
}
