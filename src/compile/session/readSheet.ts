/**
 * A spreadsheet → statistics that are charted by the same rules as those of a page. Its text is the page: the number of
 * each row stands where the cell prints it. A text cell (约360个) is read by the extractor; columns of their own (value,
 * min, max, bound, unit) say the rest. Columns that nobody knows are kept. Knows no file.
 */
import { edtfInterval } from '../../base/edtf'
import { err, ok, type Result } from '../../base/result'
import { rawSpan } from '../../base/span'
import { ownStatisticId, ownStoryId } from '../../model/ownNames'
import type { JudgedFigure, SessionPage, SessionStatistic, SessionStory } from '../../model/session'
import type { Sheet, SheetFault } from '../../model/sheet'
import type { OwnPage } from './layPage'
import { sheetCells, type SheetCell, type SheetRow } from './sheetCells'
import { columnOf, type SheetColumn } from './sheetColumns'
import { numberOfRow } from './sheetNumber'

/** A row by the columns that are understood; a cell that is empty is left out. */
export type KnownCells = Partial<Readonly<Record<SheetColumn, SheetCell>>>

/** An apostrophe before a formula is how tables say that it is none. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')

interface Made {
  readonly figure: JudgedFigure
  readonly statistic: SessionStatistic
}

/** Reads a table; rows that can't be read are told of and left out. */
export function readSheet(own: OwnPage): Result<Sheet, SheetFault> {
  const rows = sheetCells(own.text)
  if (!rows.ok) return rows
  const [head, ...body] = rows.value
  const headings = (head?.cells ?? []).map(({ text }) => text.trim())
  const columns = headings.map(columnOf)
  const hasNumber = columns.some((c) => c === 'printed' || c === 'value' || c === 'min' || c === 'max')
  if (!columns.includes('label') || !hasNumber) return err({ kind: 'no-column', head: headings })
  const { id, name, sha256, issued, text } = own
  const bare: SessionPage = { id, name, sha256, length: text.length, issued, paper: null, figures: [] }
  const faults: SheetFault[] = []
  const made = body.flatMap((row): Made[] => {
    const one = readRow(row, { headings, columns, page: bare })
    if ('kind' in one) faults.push(one)
    return 'kind' in one ? [] : [one]
  })
  const page = { ...bare, figures: made.map(({ figure }) => figure) }
  return ok({ text, page, story: storyOf(page), statistics: made.map(({ statistic }) => statistic), faults })
}

function storyOf(page: SessionPage): SessionStory {
  return {
    id: ownStoryId(page, 0),
    known: false,
    verdict: 'confirmed',
    headline: page.name.replace(/\.\w+$/, ''),
    kind: 'article',
    place: null,
    date: page.issued,
    agency: null,
    topic: null,
    printings: [{ page: page.id, pieces: [rawSpan(0, page.length)], status: 'complete' }],
  }
}

interface Table {
  readonly headings: readonly string[]
  readonly columns: readonly (SheetColumn | null)[]
  readonly page: SessionPage
}

function readRow({ row, cells }: SheetRow, { headings, columns, page }: Table): Made | SheetFault {
  if (cells.length !== headings.length)
    return { kind: 'cells', row, found: cells.length, wanted: headings.length }
  const known: Record<string, SheetCell> = {}
  const extra: [string, string][] = []
  cells.forEach((cell, i) => {
    const column = columns[i]
    if (!column) extra.push([headings[i] ?? '', unescaped(cell.text)])
    else if (cell.text.trim() !== '') known[column] ??= cell
  })
  const { label, label_en, time } = known as KnownCells
  if (!label) return { kind: 'no-label', row }
  const number = numberOfRow(row, known as KnownCells)
  if ('kind' in number) return number
  const when = time?.text.trim() ?? ''
  if (when !== '' && !edtfInterval(when)) return { kind: 'bad-time', row, column: 'time', cell: when }
  const figure: JudgedFigure = {
    ...number,
    subject: unescaped(label.text.trim()),
    when: when === '' ? null : { time: when, timeStatus: 'stated' },
    verdict: 'confirmed',
  }
  const statistic: SessionStatistic = {
    id: ownStatisticId(page, figure.start),
    known: false,
    story: ownStoryId(page, 0),
    label: { zh: unescaped(label.text.trim()), en: unescaped(label_en?.text.trim() ?? '') },
    topic: null,
    figures: [{ page: page.id, start: figure.start }],
    decision: null,
    sameAs: [],
    extra,
  }
  return { figure, statistic }
}
