/**
 * The way of a page through extraction: clean, scan, refine, give times, then back to places of the raw page.
 * Knows the order of the steps, not what they do.
 */
import type { EditedText } from '../base/editMap'
import { diagnostic } from '../model/diagnostic'
import type { Figure } from '../model/figure'
import type { PageExtraction, PageText } from '../model/page'
import { cleanPage } from './clean/cleanPage'
import { assignTimes, type DraftTime } from './dates/assignTimes'
import type { Draft } from './draft'
import { pageFaults } from './pageFaults'
import { parsers, refiners } from './rules'
import { anchorTable, scan } from './scan'
import { segmentPage } from './segment/segmentPage'
import { storyTimes } from './segment/storyTimes'

const anchors = anchorTable(parsers)

function figureOf(page: PageText, edited: EditedText, draft: Draft, when: DraftTime | undefined): Figure {
  const start = edited.toRaw(draft.start, 'start')
  const end = edited.toRaw(draft.end, 'end')
  const from = when?.timeFrom ?? null
  const { amount } = draft
  return {
    start,
    end,
    page: page.id,
    text: page.text.slice(start, end),
    kind: draft.kind,
    value: amount.value,
    min: amount.min,
    max: amount.max,
    bound: amount.bound,
    unit: amount.unit,
    per: amount.per,
    role: amount.role,
    basis: amount.basis,
    range: amount.range,
    time: when?.time ?? null,
    timeStatus: when?.timeStatus ?? 'unknown',
    timeFrom: from && { start: edited.toRaw(from.start, 'start'), end: edited.toRaw(from.end, 'end') },
    subject: draft.subject,
    rule: draft.rule,
  }
}

/** Runs every step over one page. */
export function runPipeline(page: PageText): PageExtraction {
  const { edited, mended } = cleanPage(page.text)
  const { text } = edited
  const found: readonly Draft[] = scan(text, anchors)
  const drafts = refiners.reduce((list, refiner) => refiner.refine(text, list), found)
  const { stories } = segmentPage(page)
  const times = assignTimes(text, drafts, storyTimes(stories, edited))
  return {
    page: page.id,
    figures: drafts.map((draft, i) => figureOf(page, edited, draft, times[i])),
    segments: stories.map((story) => story.segment),
    diagnostics: [
      ...pageFaults(page),
      ...mended.map(({ at, from, to }) =>
        diagnostic('note', 'look-alike-digit', page.id, `read as digits: ${from} as ${to}`, {
          start: at,
          end: at + from.length,
        }),
      ),
    ],
  }
}
