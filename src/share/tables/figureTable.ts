/**
 * The table of figures: one printed number a row, with its place on the page. `page` and `start` are its key.
 * Knows no file format.
 */
import { isDisputed, type Bilingual } from '../../model/corpus'
import { amountColumns, timeColumns } from './amountColumns'
import { allFigureFacts, figureFacts, type Excerpt, type FigureFacts } from './excerpt'
import { readingTexts } from './statisticTable'
import { storyColumns } from './storyColumns'
import { liftColumns, listCell, tabulate, type Cell, type Column, type ColumnType, type Table } from './table'

function column(
  name: string,
  title: Bilingual,
  description: Bilingual,
  cell: (row: FigureFacts) => Cell,
  type: ColumnType = 'string',
): Column<FigureFacts> {
  return { name, title, description, type, cell }
}

const placeColumns: readonly Column<FigureFacts>[] = [
  column(
    'page',
    { zh: '版面', en: 'Page' },
    { zh: '所在的版面', en: 'the page that it stands on' },
    ({ figure }) => figure.page,
  ),
  column(
    'start',
    { zh: '起', en: 'Start' },
    { zh: '首字的位置（UTF-16，从0起）', en: 'where it begins, in UTF-16 code units from 0' },
    ({ figure }) => figure.start,
    'integer',
  ),
  column(
    'end',
    { zh: '止', en: 'End' },
    { zh: '末字之后的位置', en: 'where it ends, excluded' },
    ({ figure }) => figure.end,
    'integer',
  ),
  column(
    'printed',
    { zh: '印出的数字', en: 'As printed' },
    { zh: '照印，含其中的空格与换行', en: 'as printed, with line breaks and spaces inside' },
    ({ figure }) => figure.text,
  ),
  column(
    'kind',
    { zh: '类别', en: 'Kind' },
    { zh: 'quantity 数量，date 日期等', en: 'quantity, date, ordinal, name, rhetorical or layout' },
    ({ figure }) => figure.kind,
  ),
  column(
    'statistic',
    { zh: '数据编号', en: 'Statistic' },
    { zh: '所报道的数据', en: 'the statistics that it reports' },
    ({ reports }) => listCell(reports.map(({ statistic }) => statistic.id)),
  ),
  column(
    'label_zh',
    { zh: '名称', en: 'Chinese label' },
    { zh: '所计何物', en: 'what is counted, in Chinese' },
    ({ reports }) => listCell(reports.map(({ statistic }) => statistic.label.zh)),
  ),
  column(
    'label_en',
    { zh: '英文名称', en: 'Label' },
    { zh: '所计何物，英文', en: 'what is counted, in English' },
    ({ reports }) => listCell(reports.map(({ statistic }) => statistic.label.en)),
  ),
]

const witnessColumns: readonly Column<FigureFacts>[] = [
  column(
    'disputed',
    { zh: '刊本不一', en: 'Disputed' },
    { zh: '另有刊本印作别的数字', en: 'whether another printing gives another number' },
    ({ reports }) => reports.some(({ statistic }) => isDisputed(statistic)),
    'boolean',
  ),
  column(
    'adopted',
    { zh: '采用', en: 'Adopted' },
    {
      zh: '其读法是否被采用；不属任何数据则为空',
      en: 'whether its reading was adopted; empty where it reports no statistic',
    },
    ({ reports }) => (reports.length === 0 ? null : reports.some(({ adopted }) => adopted)),
    'boolean',
  ),
  column(
    'readings',
    { zh: '各读法', en: 'Readings' },
    { zh: '各刊本的读法与版面，采用者在前', en: 'each reading with its pages, the adopted one first' },
    ({ reports, corpus }) => listCell(reports.flatMap(({ statistic }) => readingTexts(statistic, corpus))),
  ),
]

/** All columns of the table of figures. */
export const figureColumns: readonly Column<FigureFacts>[] = [
  ...placeColumns,
  ...liftColumns(amountColumns, ({ figure }: FigureFacts) => figure),
  ...liftColumns(timeColumns, ({ figure }: FigureFacts) => figure),
  ...liftColumns(storyColumns, ({ story }: FigureFacts) => story),
  ...witnessColumns,
]

/** The figures behind an excerpt as a table. */
export function figureTable(excerpt: Excerpt): Table {
  return tabulate(figureColumns, figureFacts(excerpt))
}

/** Every figure of the corpus as a table. */
export function allFiguresTable(excerpt: Pick<Excerpt, 'index'>): Table {
  return tabulate(figureColumns, allFigureFacts(excerpt.index))
}
