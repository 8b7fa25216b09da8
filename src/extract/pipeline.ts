/**
 * The way of a page through extraction: clean, find the stories, then passage by passage scan, refine, give times and
 * go back to places of the raw page. Knows the order of the steps, not what they do.
 */
import { diagnostic } from '../model/diagnostic'
import type { PageExtraction, PageText } from '../model/page'
import { cleanPage } from './clean/cleanPage'
import { timekeeper } from './dates/assignTimes'
import type { Draft } from './draft'
import { pageFaults } from './pageFaults'
import { parsers, refiners } from './rules'
import { anchorTable, Scanner } from './scan'
import { segmentPage } from './segment/segmentPage'
import { storyTimes } from './segment/storyTimes'
import { FigureMaker } from './toFigure'

const anchors = anchorTable(parsers)

/** Refines the drafts of a passage: each refiner sees what the one above it has decided. */
function refined(text: string, found: readonly Draft[]): readonly Draft[] {
  let drafts = found
  for (const refiner of refiners) drafts = refiner.refine(text, drafts)
  return drafts
}

/** Runs every step over one page. */
export function runPipeline(page: PageText): PageExtraction {
  const { edited, mended } = cleanPage(page.text)
  const { text } = edited
  const { stories } = segmentPage(page)
  const timeOf = timekeeper(text, storyTimes(stories, edited))
  const maker = new FigureMaker(page, edited)
  const scanner = new Scanner(text, anchors)
  for (let found = scanner.next(); found.length > 0; found = scanner.next())
    for (const draft of refined(text, found)) maker.add(draft, timeOf(draft))
  return {
    page: page.id,
    figures: maker.figures,
    segments: stories.map((story) => story.segment),
    diagnostics: pageFaults(page).concat(
      mended.map(({ at, from, to }) =>
        diagnostic('note', 'look-alike-digit', page.id, `read as digits: ${from} as ${to}`, {
          start: at,
          end: at + from.length,
        }),
      ),
    ),
  }
}
