import { describe, expect, test } from 'vitest'
import { pageId } from '../../src/model/figure'
import { emptySession } from '../../src/model/session'
import { doWork } from '../../src/worker/doWork'
import type { Asks, Gives, WorkRequest, WorkTask } from '../../src/worker/workProtocol'
import { blankEdition, hashOf, laidSession, ownTexts, textOf, today } from '../support/ownPages'

const a = pageId('own-a')
const utf8 = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

async function done<Task extends WorkTask>(kind: Task, asks: Asks<Task>): Promise<Gives<Task>> {
  const request = { kind, id: 1, asks } as unknown as Exclude<WorkRequest, { readonly kind: 'edition' }>
  return (await doWork(request, blankEdition)) as Gives<Task>
}

describe('the desk’s tasks', () => {
  test('a page is laid down: its identity, its stories, all its numbers', async () => {
    const laid = await done('lay', { id: a, name: 'a.txt', text: textOf(a), issued: null })
    expect([laid.page.sha256, laid.page.figures]).toEqual([hashOf(textOf(a)), []])
    expect(laid.stories.map(({ headline }) => headline)).toEqual(['临川治水见成效', '湿地公园迎来候鸟'])
    for (const { start, end, text } of laid.figures) expect(textOf(a).slice(start, end)).toBe(text)
  })

  test('a session is compiled beside the edition', async () => {
    const made = await done('compile', { session: laidSession(), texts: ownTexts, held: [], today })
    expect([made.corpus, made.diagnostics]).toEqual([blankEdition, []])
    const empty = await done('compile', { session: emptySession, texts: new Map(), held: [], today })
    expect(empty.corpus).toBe(blankEdition)
  })

  test.each([
    ['约360个', 360],
    ['全县', null],
  ])('%s that somebody marked is read', async (text, value) => {
    expect((await done('number', { page: a, text }))?.value ?? null).toBe(value)
  })

  test('a table is decoded and read; what is none is a fault', async () => {
    const id = pageId('t')
    const good = await done('sheet', { id, name: 't.csv', bytes: utf8('项目,数字\n公路,约180公里\n') })
    expect(good.ok && good.value.statistics.map(({ label }) => label.zh)).toEqual(['公路'])
    const empty = await done('sheet', { id, name: 't.csv', bytes: utf8('') })
    const binary = await done('sheet', {
      id,
      name: 't.csv',
      bytes: new Uint8Array([0, 1, 2, 3, 0, 255]).buffer,
    })
    expect([empty, binary].map((one) => !one.ok && one.error.kind)).toEqual(['empty', 'binary'])
  })
})
