/**
 * What a reader makes of the numbers of a new page: each is confirmed, corrected or rejected. Knows no markup
 * and no file.
 */
import type { Bound, Figure } from '../../model/figure'
import type { HeldPage } from '../../model/heldPage'
import { tabulate, type Column, type Table } from '../../share/tables/table'

export const verdicts = ['confirmed', 'rejected'] as const
export type Verdict = (typeof verdicts)[number]

/** What is said of one number. */
export interface Finding {
  readonly start: number
  readonly end: number
  /** What is counted; empty where nobody has said so. */
  readonly label: string
  readonly value: number | null
  readonly unit: string | null
  readonly bound: Bound
}

/** A finding that a reader has judged. */
export interface Entry extends Finding {
  readonly verdict: Verdict
}

/** What extraction proposes. */
export function proposalOf({ start, end, subject, value, unit, bound }: Figure): Finding {
  return { start, end, label: subject ?? '', value, unit, bound }
}

/** Puts an entry in the place of an earlier one for the same number. Entries stand in the order of the text. */
export function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return [...withoutEntry(entries, entry.start), entry].sort((a, b) => a.start - b.start)
}

/** Takes the judgement of a number back. */
export function withoutEntry(entries: readonly Entry[], start: number): readonly Entry[] {
  return entries.filter((entry) => entry.start !== start)
}

interface Row extends Entry {
  readonly page: HeldPage
}

const columns: readonly Column<Row>[] = [
  {
    name: 'label',
    type: 'string',
    title: { zh: '项目', en: 'Label' },
    description: { zh: '所计的事物', en: 'What is counted' },
    cell: ({ label }) => label,
  },
  {
    name: 'printed',
    type: 'string',
    title: { zh: '原文写法', en: 'Printed' },
    description: { zh: '版面上的字', en: 'As it is printed' },
    cell: ({ page, start, end }) => page.text.slice(start, end).replace(/\s+/g, ''),
  },
  {
    name: 'value',
    type: 'number',
    title: { zh: '数值', en: 'Value' },
    description: { zh: '没有印出确数的为空', en: 'Empty where no point is printed' },
    cell: ({ value }) => value,
  },
  {
    name: 'unit',
    type: 'string',
    title: { zh: '单位', en: 'Unit' },
    description: { zh: '原文的单位', en: 'The printed unit' },
    cell: ({ unit }) => unit,
  },
  {
    name: 'bound',
    type: 'string',
    title: { zh: '确切程度', en: 'Firmness' },
    description: { zh: 'eq approx gt lt ge le', en: 'eq approx gt lt ge le' },
    cell: ({ bound }) => bound,
  },
  {
    name: 'page',
    type: 'string',
    title: { zh: '版面', en: 'Page' },
    description: { zh: '文件名', en: 'Name of the file' },
    cell: ({ page }) => page.name,
  },
  {
    name: 'start',
    type: 'integer',
    title: { zh: '起', en: 'Start' },
    description: { zh: '起点（UTF-16）', en: 'Offset of the first character (UTF-16)' },
    cell: ({ start }) => start,
  },
  {
    name: 'end',
    type: 'integer',
    title: { zh: '止', en: 'End' },
    description: { zh: '终点，不含', en: 'Offset after the last character' },
    cell: ({ end }) => end,
  },
]

/** The confirmed numbers of a page as a table. */
export function confirmedTable(page: HeldPage, entries: readonly Entry[]): Table {
  const rows = entries.filter(({ verdict }) => verdict === 'confirmed').map((entry) => ({ ...entry, page }))
  return tabulate(columns, rows)
}
