import { createHash } from 'node:crypto'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { present } from '../../../src/base/assert'
import { parseCorpus } from '../../../src/model/corpusJson'
import { dataPackage, type PublishedFile } from '../../../src/share/publish/dataPackage'
import { sampleCorpus } from '../../support/sampleCorpus'
import { sampleIndex } from '../sampleExcerpt'

interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: { readonly required: boolean }
}
interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: string | readonly string[] }
}
interface Descriptor {
  readonly $schema: string
  readonly version: string
  readonly licenses: readonly { readonly name: string }[]
  readonly resources: readonly Resource[]
}

let files: ReadonlyMap<string, string>
let descriptor: Descriptor
const fileText = (path: string): string => present(files.get(path), path)

beforeAll(async () => {
  const made = await dataPackage(sampleIndex, 'https://example.org/')
  files = new Map(made.map(({ path, text }: PublishedFile) => [path, text]))
  descriptor = JSON.parse(fileText('datapackage.json')) as Descriptor
})

/** What a reader of Table Schema would say of a cell. */
function fits(cell: string, { type, constraints }: Field): boolean {
  if (cell === '') return constraints?.required !== true
  switch (type) {
    case 'number':
      return Number.isFinite(Number(cell))
    case 'integer':
      return /^-?\d+$/.test(cell)
    case 'boolean':
      return cell === 'true' || cell === 'false'
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell)
    default:
      return type === 'string'
  }
}

describe('the data package', () => {
  test('says that it is of version 2, and under which licence', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['MIT'])
  })

  test('each resource has its file, with the size and the checksum that are stated', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual([
      'figures.csv',
      'statistics.csv',
      'corpus.json',
    ])
    for (const { path, bytes, hash } of descriptor.resources) {
      const data = Buffer.from(fileText(path), 'utf8')
      expect(bytes).toBe(data.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(data).digest('hex')}`)
    }
  })

  test('the version is the hash of the corpus', () => {
    const corpus = descriptor.resources.find(({ name }) => name === 'corpus')
    expect(`sha256:${descriptor.version}`).toBe(corpus?.hash)
  })

  test.each(['figures', 'statistics'])('%s.csv keeps its schema, row by row', (name) => {
    const { schema } = present(descriptor.resources.find((one) => one.name === name), name) // prettier-ignore
    const { fields, primaryKey } = present(schema, 'a schema')
    const rows = Papa.parse<string[]>(fileText(`${name}.csv`).slice(1), { skipEmptyLines: true }).data
    expect(rows[0]).toEqual(fields.map((field) => field.name))
    const wrong = rows
      .slice(1)
      .flatMap((row) => fields.filter((field, i) => !fits(row[i] ?? '', field)).map((f) => f.name))
    expect(wrong).toEqual([])
    const keys = [primaryKey].flat().map((key) => fields.findIndex((field) => field.name === key))
    const found = rows.slice(1).map((row) => keys.map((i) => row[i]).join('@'))
    expect(new Set(found).size).toBe(found.length)
  })

  test('figures.csv has every figure, also those that no statistic took up', () => {
    const rows = Papa.parse(fileText('figures.csv').slice(1), { header: true, skipEmptyLines: true }).data
    expect(rows).toHaveLength(sampleCorpus.figures.length)
  })

  test('corpus.json is read back as the corpus', () => {
    expect(parseCorpus(fileText('corpus.json'))).toEqual({ ok: true, value: sampleCorpus })
  })

  test('without an address there is none in it', async () => {
    const [first] = await dataPackage(sampleIndex, null)
    expect(first?.text).not.toContain('homepage')
  })
})
