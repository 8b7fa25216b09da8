/**
 * `stories.csv`: what people say of a story, its headline, dateline, byline, topic and a summary in
 * our own words. Knows nothing of where the story stands on the pages.
 */
import { parseDay } from '../base/day'
import { storyId, type Story } from '../model/corpus'
import { parseList } from './cells'
import { Complaints } from './complaints'
import type { Read } from './smallTables'
import { readTable } from './table'

/** A story before its printings are found. */
export interface StoryEntry extends Omit<Story, 'printings' | 'variants'> {
  readonly row: number
}

const required = ['id', 'headline', 'date', 'agency', 'topic', 'summary_zh', 'summary_en'] as const
const columns = [...required, 'kind', 'deck', 'place', 'byline'] as const

/** Reads `stories.csv`; the topics that it may name are given. */
export function readStories(file: string, text: string, topics: ReadonlySet<string>): Read<StoryEntry> {
  const table = readTable(file, text, columns)
  const complaints = new Complaints(file, table.diagnostics)
  const seen = new Map<string, number>()
  const entries = table.rows.flatMap(({ row, cells }): StoryEntry[] => {
    const filled = required.filter((column) => complaints.isFilled(row, column, cells[column]))
    if (filled.length < required.length || !complaints.isNew(seen, cells.id, row)) return []
    const date = parseDay(cells.date)
    const kind = (['article', 'caption'] as const).find((k) => k === cells.kind)
    if (!date) complaints.error(row, 'bad-day', `date is no day: ${cells.date}; write it as 2024-11-05`)
    else if (!kind) complaints.error(row, 'bad-kind', `unknown kind: ${cells.kind}; use article or caption`)
    else if (!topics.has(cells.topic)) complaints.error(row, 'unknown-topic', `unknown topic: ${cells.topic}`)
    else
      return [
        {
          row,
          id: storyId(cells.id),
          headline: cells.headline,
          deck: cells.deck === '' ? null : cells.deck,
          kind,
          place: cells.place === '' ? null : cells.place,
          date,
          agency: cells.agency,
          byline: parseList(cells.byline),
          topic: cells.topic,
          summary: { zh: cells.summary_zh, en: cells.summary_en },
        },
      ]
    return []
  })
  return { entries, diagnostics: complaints.list }
}
