/** The entry of the server build: the front page of two texts, and a frame for each of their charts. */
import { assert } from '../../base/assert'
import type { BundledTexts } from '../dataMark'
import { readEdition } from '../edition'
import { drawFrames, type DrawnFrame } from './frame'
import { drawPage, type DrawnPage } from './page'

export interface Drawings {
  readonly page: DrawnPage
  readonly frames: readonly DrawnFrame[]
}

/** Draws what shows a corpus and its charts. */
export async function drawingsOf({ corpus, charts }: BundledTexts): Promise<Drawings> {
  const edition = readEdition(corpus, JSON.parse(charts))
  assert(edition.ok, edition.ok ? '' : edition.error)
  return { page: await drawPage(edition.value), frames: await drawFrames(edition.value) }
}
