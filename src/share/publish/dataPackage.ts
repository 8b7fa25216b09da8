/**
 * The published data as a Data Package (version 2): figures.csv, statistics.csv and corpus.json with their
 * schemas, sizes and checksums. Knows no folder and writes no file: it gives paths and texts.
 */
import { encodeCorpus } from '../../model/corpusJson'
import type { Excerpt } from '../tables/excerpt'
import { allFiguresTable } from '../tables/figureTable'
import { statisticTable } from '../tables/statisticTable'
import type { ColumnHead, Table } from '../tables/table'
import { wholeCorpus } from '../tables/excerpt'
import { sha256 } from '../contentHash'
import { toCsv } from '../csv'
import { dataLicence, rightsNote } from '../rights'

export interface PublishedFile {
  /** From the folder of the package. */
  readonly path: string
  readonly text: string
}

const profile = 'https://datapackage.org/profiles/2.0'

interface TableRule {
  readonly name: string
  readonly description: string
  readonly key: string | readonly string[]
  readonly required: readonly string[]
}

const rules = {
  figures: {
    name: 'figures',
    description: 'Every number as printed, with its place on the page and what it says.',
    key: ['page', 'start'],
    required: ['page', 'start', 'end', 'printed', 'kind', 'bound'],
  },
  statistics: {
    name: 'statistics',
    description: 'Each reported fact once, with its adopted reading and all others.',
    key: 'id',
    required: ['id', 'label_zh', 'label_en', 'bound', 'story'],
  },
} as const satisfies Readonly<Record<string, TableRule>>

function fieldOf({ name, title, description, type }: ColumnHead, required: boolean): object {
  return {
    name,
    type,
    title: title.en,
    description: description.en,
    'title:zh': title.zh,
    'description:zh': description.zh,
    ...(required && { constraints: { required: true } }),
  }
}

function schemaOf(table: Table, rule: TableRule): object {
  return {
    $schema: `${profile}/tableschema.json`,
    fields: table.columns.map((column) => fieldOf(column, rule.required.includes(column.name))),
    missingValues: [''],
    primaryKey: rule.key,
  }
}

/** What a file is, whatever is in it. The hash names its method, as the standard asks. */
async function fileFacts({ path, text }: PublishedFile): Promise<object> {
  const bytes = new TextEncoder().encode(text).length
  return { path, encoding: 'utf-8', bytes, hash: `sha256:${await sha256(text)}` }
}

async function tableResource(file: PublishedFile, table: Table, rule: TableRule): Promise<object> {
  return {
    name: rule.name,
    type: 'table',
    description: rule.description,
    ...(await fileFacts(file)),
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { lineTerminator: '\r\n' },
    schema: schemaOf(table, rule),
  }
}

async function corpusResource(file: PublishedFile): Promise<object> {
  const description = 'The whole corpus: pages, stories, printings, figures, statistics, decisions.'
  return {
    name: 'corpus',
    description,
    ...(await fileFacts(file)),
    format: 'json',
    mediatype: 'application/json',
  }
}

/** Makes all files of the package. `homepage` is the site's address, or null where it has none yet. */
export async function dataPackage(
  index: Excerpt['index'],
  homepage: string | null,
): Promise<readonly PublishedFile[]> {
  const excerpt = wholeCorpus(index)
  const [figures, statistics] = [allFiguresTable(excerpt), statisticTable(excerpt)]
  const figureFile = { path: 'figures.csv', text: toCsv(figures) }
  const statisticFile = { path: 'statistics.csv', text: toCsv(statistics) }
  const corpusFile = { path: 'corpus.json', text: encodeCorpus(index.corpus) }
  const descriptor = {
    $schema: `${profile}/datapackage.json`,
    name: 'youju',
    title: 'Youju: reported numbers with their sources · 有据',
    description: `${rightsNote.en} ${rightsNote.zh}`,
    ...(homepage !== null && { homepage }),
    version: await sha256(corpusFile.text),
    licenses: [dataLicence],
    keywords: ['news', 'statistics', 'provenance', 'China'],
    resources: [
      await tableResource(figureFile, figures, rules.figures),
      await tableResource(statisticFile, statistics, rules.statistics),
      await corpusResource(corpusFile),
    ],
  }
  const descriptorFile = { path: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` }
  return [descriptorFile, figureFile, statisticFile, corpusFile]
}
