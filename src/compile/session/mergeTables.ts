/**
 * A session put into the catalogue's tables. Pages are known by their content, whatever their files are called here;
 * rows that are there already are left alone, so that merging twice is merging once; what contradicts a row is an
 * error that names it. Pure: files are the caller's.
 */
import type { Day } from '../../base/day'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import type { PageId } from '../../model/figure'
import type { Session } from '../../model/session'
import type { PageInput, TableFile, TableFiles } from '../material'
import { tableHeads } from './heads'
import { sessionTexts } from './pageTexts'
import { patchTable, type PatchOptions } from './patchTable'
import { sessionRows, type SessionRows, type TableRow } from './rows'
import { writeTable } from './writeTable'

export interface MergeInput {
  /** To complain by. */
  readonly file: string
  readonly session: Session
  readonly pages: readonly PageInput[]
  readonly tables: TableFiles
  /** Where `corrections.csv` would lie. */
  readonly correctionsFile: string
}

export interface Merged {
  readonly tables: Required<TableFiles>
  /** Rows added and changed, by table; tables without either are left out. */
  readonly changes: readonly { readonly file: string; readonly added: number; readonly changed: number }[]
  readonly diagnostics: readonly Diagnostic[]
}

const patches: Readonly<Record<keyof SessionRows, PatchOptions>> = {
  pages: { keys: ['page'] },
  topics: { keys: ['id'], keeps: ['label_zh', 'label_en'] },
  stories: { keys: ['id'], keeps: ['summary_zh', 'summary_en'] },
  printings: { keys: ['story', 'page'] },
  catalogue: { keys: ['id'], lists: ['figures', 'same_as'] },
  corrections: { keys: ['page', 'start'] },
}

/** Merges. With an error among the diagnostics the tables are not to be written. */
export function mergeTables(input: MergeInput): Merged {
  const complaints: Diagnostic[] = []
  const say = (rule: string, message: string): void =>
    void complaints.push(diagnostic('error', rule, input.file, message))
  const session = renamed(input, say)
  const texts = new Map(input.pages.map(({ id, text }) => [id, text]))
  const read = sessionTexts(session, texts)
  const rows = sessionRows(session, {
    found: new Map([...read].map(([id, { found }]) => [id, found])),
    judged: new Map([...read].map(([id, { judged }]) => [id, judged])),
    fallbackDay: noDay,
  })
  for (const { id, headline, date } of rows.stories.map(dated))
    if (date === noDay)
      say('no-date', `the story ${id} (${headline}) has no date: give its page the day of the issue`)
  const ready = withKnown(rows, session)
  const corrections: TableFile = input.tables.corrections ?? {
    file: input.correctionsFile,
    text: writeTable(tableHeads.corrections, []),
  }
  return patched({ ...input.tables, corrections }, ready, complaints)
}

/** Stands for a day that nobody knows; no table ever gets it. */
const noDay = '' as Day

function dated({ id = '', headline = '', date = '' }: TableRow): {
  id: string
  headline: string
  date: string
} {
  return { id, headline, date }
}

/** The session with the names that its pages have here. Statistics on pages that are not here are errors. */
function renamed(
  { session, pages }: MergeInput,
  say: (rule: string, message: string) => void,
): Session {
  const names = new Map<PageId, PageId>()
  for (const { id, name, sha256 } of session.pages) {
    const here = sha256 === null ? undefined : pages.find((page) => page.sha256 === sha256)
    if (here) names.set(id, here.id)
    else if (session.statistics.some(({ figures }) => figures.some(({ page }) => page === id)))
      say('page-missing', `the page ${name} is not in the folder of pages: save its text there as UTF-8 (.txt)`)
  }
  const known = (page: PageId): readonly PageId[] => (names.has(page) ? [names.get(page) ?? page] : [])
  const statistics = session.statistics
    .map((one) => ({ ...one, figures: one.figures.flatMap((ref) => known(ref.page).map((page) => ({ ...ref, page }))) }))
    .filter(({ figures }) => figures.length > 0)
  return {
    ...session,
    pages: session.pages.flatMap((page) => known(page.id).map((id) => ({ ...page, id }))),
    stories: session.stories.map((one) => ({
      ...one,
      printings: one.printings.flatMap((printing) =>
        known(printing.page).map((page) => ({ ...printing, page })),
      ),
    })),
    statistics,
  }
} // prettier-ignore

/** Of stories and statistics that the catalogue has already, only what is new: printings, figures, decisions. */
function withKnown(rows: SessionRows, session: Session): SessionRows {
  const stories = new Set<string>(session.stories.filter((one) => one.known).map(({ id }) => id))
  const statistics = new Set<string>(session.statistics.filter((one) => one.known).map(({ id }) => id))
  const isIn = (known: ReadonlySet<string>, { id = '' }: TableRow): boolean => known.has(id)
  return {
    ...rows,
    stories: rows.stories.filter((row) => !isIn(stories, row)),
    catalogue: rows.catalogue.map((row) => (isIn(statistics, row) ? withoutName(row) : row)),
  }
}

/** A row of a statistic whose names the catalogue has. */
function withoutName({ label_zh: _zh, label_en: _en, topic: _topic, ...rest }: TableRow): TableRow {
  return rest
}

function patched(tables: Required<TableFiles>, rows: SessionRows, complaints: readonly Diagnostic[]): Merged {
  const names = Object.keys(patches) as (keyof SessionRows)[]
  const done = names.map((name) => ({ name, ...patchTable(tables[name], rows[name], patches[name]) }))
  const texts = Object.fromEntries(
    done.map(({ name, text }) => [name, { file: tables[name].file, text }]),
  ) as unknown as Required<TableFiles>
  return {
    tables: texts,
    changes: done
      .filter(({ added, changed }) => added + changed > 0)
      .map(({ name, added, changed }) => ({ file: tables[name].file, added, changed })),
    diagnostics: [...complaints, ...done.flatMap((one) => one.complaints.list)],
  }
}
