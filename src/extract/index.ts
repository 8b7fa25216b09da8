/**
 * The door of extraction: page text in, figures, stories' ranges and diagnostics out. Pure, total,
 * deterministic, linear in the text. Knows no file, no other page.
 */
import type { PageExtraction, PageText } from '../model/page'
import { runPipeline } from './pipeline'

/** Extracts one page. Never throws, whatever the text. */
export function extractPage(page: PageText): PageExtraction {
  return runPipeline(page)
}
