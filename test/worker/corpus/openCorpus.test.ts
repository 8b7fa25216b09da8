import { describe, expect, test } from 'vitest'
import { indexCorpus } from '../../../src/corpus'
import { encodeCorpus } from '../../../src/model/corpusJson'
import { openCorpus } from '../../../src/worker/corpus/openCorpus'
import type { OpenReply } from '../../../src/worker/corpus/openProtocol'
import { syntheticCorpus } from '../../support/syntheticCorpus'

const corpus = syntheticCorpus(1200)
const text = encodeCorpus(corpus)

/** Everything that opening a file says. */
async function replies(content: string): Promise<readonly OpenReply[]> {
  const said: OpenReply[] = []
  const source = { kind: 'file', file: new Blob([content]), name: 'some.json' } as const
  for await (const reply of openCorpus(source)) said.push(reply)
  return said
}

const faultOf = async (content: string): Promise<unknown> => {
  const said = (await replies(content)).filter(({ kind }) => kind !== 'progress')
  expect(said).toHaveLength(1) // nothing half
  return said[0]?.kind === 'fault' ? said[0].fault : said[0]
}

describe('openCorpus', () => {
  test('hands over all rows in small pieces, then what is ready', async () => {
    const said = await replies(text)
    const rows = said.filter((reply) => reply.kind === 'rows')
    for (const list of ['stories', 'figures', 'statistics'] as const) {
      const pieces = rows.filter((reply) => reply.rows.list === list).map((reply) => reply.rows.rows)
      expect(pieces.flat()).toEqual(corpus[list])
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(500)
    }
    expect(rows.at(-1)?.share).toBe(1)
    const parts = said.find((reply) => reply.kind === 'parts')
    expect(parts?.parts.columns).toEqual(indexCorpus(corpus).columns)
    expect(said.filter(({ kind }) => kind === 'order')).toHaveLength(7)
  })

  test('says which file it was', async () => {
    const head = (await replies(text)).find((reply) => reply.kind === 'head')
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const sha256 = Buffer.from(digest).toString('hex')
    expect(head?.head.origin).toEqual({ name: 'some.json', sha256 })
    expect(head?.charts).toBeUndefined()
  })

  test('passes on what a file says of charts', async () => {
    const charts = { charts: [] }
    const head = (await replies(JSON.stringify({ ...JSON.parse(text), charts }))).find(
      (reply) => reply.kind === 'head',
    )
    expect(head?.charts).toEqual(charts)
  })

  test.each([
    ['', { kind: 'empty' }],
    [text.slice(0, -40), { kind: 'not-json' }],
    ['{"format":"other"}', { kind: 'not-corpus' }],
    [text.replace('"version":1', '"version":9'), { kind: 'version', found: '9', expected: 1 }],
    [
      text.replaceAll('"story":"story-1"', '"story":"gone"'),
      { kind: 'broken', issues: [{ message: 'unknown story: gone' }] },
    ],
  ])('a file with a fault gives that fault and nothing else', async (content, fault) => {
    const found = await faultOf(content)
    expect(found).toMatchObject(fault.kind === 'broken' ? { kind: 'broken' } : fault)
    if (fault.kind === 'broken') expect(JSON.stringify(found)).toContain('unknown story: gone')
  })
})
