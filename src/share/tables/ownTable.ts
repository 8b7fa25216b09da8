/**
 * A reader's own statistics as a table that opens here again: names, the number as printed and as it is read, where it
 * stands, and every column of a spreadsheet that nobody knows here, as it came. Knows no file.
 */
import type { Corpus } from '../../model/corpus'
import type { Figure } from '../../model/figure'
import type { Session, SessionPage, SessionStatistic } from '../../model/session'
import { tabulate, type Cell, type Column, type ColumnType, type Table } from './table'

interface OwnRow {
  readonly statistic: SessionStatistic
  readonly figure: Figure
  readonly page: SessionPage
}

type Plain = readonly [name: string, zh: string, en: string, type: ColumnType, cell: (row: OwnRow) => Cell]

const plain: readonly Plain[] = [
  ['label', '项目', 'Label', 'string', ({ statistic }) => statistic.label.zh],
  ['label_en', '英文名', 'Label in English', 'string', ({ statistic }) => statistic.label.en],
  ['printed', '原文写法', 'As printed', 'string', ({ figure }) => figure.text.replace(/\s+/g, '')],
  ['value', '数值', 'Value', 'number', ({ figure }) => figure.value],
  ['min', '至少', 'At least', 'number', ({ figure }) => figure.min],
  ['max', '至多', 'At most', 'number', ({ figure }) => figure.max],
  ['bound', '确切程度', 'Firmness', 'string', ({ figure }) => figure.bound],
  ['unit', '单位', 'Unit', 'string', ({ figure }) => figure.unit],
  ['per', '每', 'Per', 'string', ({ figure }) => figure.per],
  ['time', '时间', 'Time', 'string', ({ figure }) => figure.time],
  ['page', '版面', 'Page', 'string', ({ page }) => page.name],
  ['start', '起', 'Start', 'integer', ({ figure }) => figure.start],
  ['end', '止', 'End', 'integer', ({ figure }) => figure.end],
] // prettier-ignore

const columns = plain.map(([name, zh, en, type, cell]): Column<OwnRow> => ({
  name,
  type,
  title: { zh, en },
  description: { zh, en },
  cell,
}))

function extraColumn(name: string): Column<OwnRow> {
  const title = { zh: name, en: name }
  const cell = ({ statistic }: OwnRow): Cell =>
    statistic.extra.find(([column]) => column === name)?.[1] ?? null
  return { name, type: 'string', title, description: title, cell }
}

/** The place columns of a table that came back would grow with each round: their own place says it better. */
const placeColumns = ['page', 'start', 'end']

/** The statistics as rows, one for each number that they stand on, in the order of the pages. */
export function ownTable(session: Session, corpus: Corpus): Table {
  const figures = new Map(corpus.figures.map((figure) => [`${figure.page}@${figure.start}`, figure]))
  const rows = session.statistics.flatMap((statistic) =>
    statistic.figures.flatMap((ref): OwnRow[] => {
      const figure = figures.get(`${ref.page}@${ref.start}`)
      const page = session.pages.find(({ id }) => id === ref.page)
      return figure && page ? [{ statistic, figure, page }] : []
    }),
  )
  const extra = [...new Set(session.statistics.flatMap((one) => one.extra.map(([name]) => name)))]
  const fresh = extra.filter((name) => !placeColumns.includes(name))
  return tabulate([...columns, ...fresh.map(extraColumn)], rows)
}

/** An empty table to fill in, with two rows that show how. */
export function sheetTemplate(): Table {
  const template = columns.filter(({ name }) => !placeColumns.includes(name))
  const example: Readonly<Record<string, readonly [Cell, Cell]>> = {
    label: ['志愿服务队', '新增岗位'],
    label_en: ['Volunteer teams', 'New jobs'],
    printed: ['约360个', null],
    value: [null, 1200],
    bound: [null, 'ge'],
    unit: [null, '个'],
    time: ['2024-10', '2024'],
  }
  return {
    columns: template,
    rows: [0, 1].map((row) => template.map(({ name }) => example[name]?.[row] ?? null)),
  }
}
