/**
 * `catalogue.csv`: what people say of a statistic, its name in both languages, the figures that it
 * stands on, its links and the decision between its readings. Checks each row by itself; whether the
 * figures exist is checked when the catalogue meets the pages (`statistics.ts`).
 */
import {
  certainties,
  statisticId,
  storyId,
  type Bilingual,
  type Certainty,
  type StatisticId,
  type StoryId,
} from '../model/corpus'
import { timeStatuses, type TimeStatus } from '../model/figure'
import { parseAnchor, parseFormula, parseList, type Anchor, type Formula } from './cells'
import { Complaints } from './complaints'
import type { Read } from './smallTables'
import { readTable, type Row } from './table'

/** Which reading to adopt, as printed without white space, and why. */
export interface Decision {
  readonly text: string
  readonly reason: Bilingual
  readonly certainty: Certainty
}

/** What the row stands on: printed figures, or a formula over other rows. */
export type Ground =
  | { readonly kind: 'figures'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'formula'; readonly formula: Formula }

export interface CatalogueEntry {
  readonly row: number
  readonly id: StatisticId
  readonly story: StoryId
  readonly ground: Ground
  readonly label: Bilingual
  /** The unit where none is printed (2.37亿), or null. */
  readonly unit: string | null
  /** Null: the story's topic. */
  readonly topic: string | null
  /** A time that overrules the one read from the page, or null. */
  readonly when: { readonly time: string; readonly timeStatus: TimeStatus } | null
  readonly sameAs: readonly StatisticId[]
  /** Statistics in whose place this one may stand, and which are other facts all the same: `!id` in `same_as`. */
  readonly apart: readonly StatisticId[]
  readonly decision: Decision | null
  readonly note: Bilingual | null
}

const columns = [
  'id', 'story', 'figures', 'derive', 'label_zh', 'label_en', 'unit', 'topic', 'time', 'time_status',
  'same_as', 'decision', 'reason_zh', 'reason_en', 'certainty', 'note_zh', 'note_en',
] as const // prettier-ignore
type Column = (typeof columns)[number]

/** The stories and topics that a row may name. */
export interface Known {
  readonly stories: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

/** Reads `catalogue.csv`. Links between rows are checked here too: both ends must exist. */
export function readCatalogue(file: string, text: string, known: Known): Read<CatalogueEntry> {
  const table = readTable(file, text, columns)
  const complaints = new Complaints(file, table.diagnostics)
  const seen = new Map<string, number>()
  const entries = table.rows.flatMap((row): CatalogueEntry[] => {
    const entry = readRow(row, complaints, known)
    return entry && complaints.isNew(seen, entry.id, row.row) ? [entry] : []
  })
  for (const { row, ground, sameAs, apart, id } of entries) {
    const inputs = ground.kind === 'formula' ? [ground.formula.left, ground.formula.right] : []
    const named = [...inputs, ...sameAs, ...apart]
    for (const other of named) {
      if (!seen.has(other))
        complaints.error(row, 'unknown-statistic', `${id} names an unknown statistic: ${other}`)
      else if (other === id) complaints.error(row, 'self-link', `${id} names itself`)
    }
  }
  return { entries, diagnostics: complaints.list }
}

function readRow(
  { row, cells }: Row<Column>,
  complaints: Complaints,
  known: Known,
): CatalogueEntry | undefined {
  const before = complaints.list.length
  for (const column of ['id', 'story', 'label_zh', 'label_en'] as const) {
    complaints.isFilled(row, column, cells[column])
  }
  if (cells.id !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.id))
    complaints.error(row, 'bad-id', `an id is lower case with hyphens: ${cells.id}`)
  if (!known.stories.has(cells.story)) complaints.error(row, 'unknown-story', `unknown story: ${cells.story}`)
  if (cells.topic !== '' && !known.topics.has(cells.topic))
    complaints.error(row, 'unknown-topic', `unknown topic: ${cells.topic}`)
  const ground = readGround(row, cells, complaints)
  const decision = readDecision(row, cells, complaints)
  const timeStatus = cells.time_status === '' ? 'stated' : timeStatuses.find((s) => s === cells.time_status)
  if (!timeStatus)
    complaints.error(
      row,
      'bad-time-status',
      `unknown time_status: ${cells.time_status}; use ${timeStatuses.join(', ')}`,
    )
  const note = readPair(row, 'note', cells.note_zh, cells.note_en, complaints)
  if (complaints.list.length > before || !ground || !timeStatus) return undefined
  const links = parseList(cells.same_as)
  return {
    row,
    id: statisticId(cells.id),
    story: storyId(cells.story),
    ground,
    label: { zh: cells.label_zh, en: cells.label_en },
    unit: cells.unit === '' ? null : cells.unit,
    topic: cells.topic === '' ? null : cells.topic,
    when: cells.time === '' ? null : { time: cells.time, timeStatus },
    sameAs: links.filter((link) => !link.startsWith('!')).map(statisticId),
    apart: links.filter((link) => link.startsWith('!')).map((link) => statisticId(link.slice(1).trim())),
    decision,
    note,
  }
}

function readGround(row: number, cells: Row<Column>['cells'], complaints: Complaints): Ground | undefined {
  if ((cells.figures === '') === (cells.derive === '')) {
    complaints.error(row, 'no-ground', 'fill either figures or derive, not both')
    return undefined
  }
  if (cells.derive !== '') {
    const formula = parseFormula(cells.derive)
    if (formula) return { kind: 'formula', formula }
    complaints.error(row, 'bad-formula', `derive can't be read: ${cells.derive}; write it as first / second`)
    return undefined
  }
  const anchors: Anchor[] = []
  for (const item of parseList(cells.figures)) {
    const anchor = parseAnchor(item)
    if (anchor) anchors.push(anchor)
    else complaints.error(row, 'bad-anchor', `figures can't be read: ${item}; write it as page-001 3496家 #1`)
  }
  return { kind: 'figures', anchors }
}

function readDecision(row: number, cells: Row<Column>['cells'], complaints: Complaints): Decision | null {
  const reason = readPair(row, 'reason', cells.reason_zh, cells.reason_en, complaints)
  if (cells.decision === '') {
    if (reason || cells.certainty !== '')
      complaints.error(row, 'reason-without-decision', 'a reason or certainty is given, but no decision')
    return null
  }
  const certainty = certainties.find((c) => c === cells.certainty)
  if (!certainty)
    complaints.error(
      row,
      'bad-certainty',
      `unknown certainty: ${cells.certainty}; use ${certainties.join(', ')}`,
    )
  if (!reason) complaints.error(row, 'no-reason', 'a decision needs reason_zh and reason_en')
  return certainty && reason ? { text: cells.decision.replace(/\s/g, ''), reason, certainty } : null
}

function readPair(
  row: number,
  name: string,
  zh: string,
  en: string,
  complaints: Complaints,
): Bilingual | null {
  if (zh === '' && en === '') return null
  if (zh === '' || en === '') complaints.error(row, 'one-language', `${name} is given in one language only`)
  return { zh, en }
}
