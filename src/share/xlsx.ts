/**
 * An excerpt as a workbook of three sheets: data (statistics or figures), sources, readme. Headers are in the
 * reader's language, the readme explains each column. Load it on demand: it brings a ZIP library.
 */
import type { Corpus } from '../model/corpus'
import type { Language } from '../model/language'
import type { Excerpt } from './tables/excerpt'
import { figureTable } from './tables/figureTable'
import { sourceTable } from './tables/sourceTable'
import { statisticTable } from './tables/statisticTable'
import type { ColumnHead, Table } from './tables/table'
import { corpusLabel } from './cite/cslJson'
import { rightsNote } from './rights'
import type { Sheet } from './workbook/sheet'
import { writeWorkbook } from './workbook/writeWorkbook'

export interface WorkbookOptions {
  readonly language: Language
  /** What a row of the data sheet is. */
  readonly rows: 'statistics' | 'figures'
  /** The address of the view, for the readme. */
  readonly address: string
}

const words = {
  zh: {
    data: '数据', sources: '来源', readme: '说明', item: '项目', meaning: '含义',
    file: '有据：报纸上的数字与出处', view: '此表的来历', rights: '权利', column: '列', corpus: '语料',
  },
  en: {
    data: 'data', sources: 'sources', readme: 'readme', item: 'Item', meaning: 'Meaning',
    file: 'Youju: reported numbers with their sources', view: 'Where this table comes from', rights: 'Rights', column: 'Column', corpus: 'Corpus',
  },
} as const // prettier-ignore

function tableSheet(name: string, table: Table, language: Language): Sheet {
  return { name, header: table.columns.map(({ title }) => title[language]), rows: table.rows }
}

function readmeSheet(
  columns: readonly ColumnHead[],
  { origin }: Corpus,
  { language, address }: WorkbookOptions,
): Sheet {
  const text = words[language]
  const colon = language === 'zh' ? '：' : ': '
  return {
    name: text.readme,
    header: [text.item, text.meaning],
    rows: [
      [text.file, null],
      [text.view, address],
      ...(origin ? [[text.corpus, corpusLabel(origin)]] : []),
      [text.rights, rightsNote[language]],
      ...columns.map(({ title, description, name }) => [
        `${text.column}${colon}${title[language]}`,
        `${description[language]} (${name})`,
      ]),
    ],
    wrap: true,
  }
}

/** Writes the workbook of an excerpt. */
export function toXlsx(excerpt: Excerpt, options: WorkbookOptions): Uint8Array<ArrayBuffer> {
  const { language } = options
  const data = options.rows === 'figures' ? figureTable(excerpt) : statisticTable(excerpt)
  const sources = sourceTable(excerpt)
  const text = words[language]
  return writeWorkbook([
    tableSheet(text.data, data, language),
    tableSheet(text.sources, sources, language),
    readmeSheet(
      [...data.columns, ...sources.columns.filter((c) => !data.columns.some((d) => d.name === c.name))],
      excerpt.index.corpus,
      options,
    ),
  ])
}
