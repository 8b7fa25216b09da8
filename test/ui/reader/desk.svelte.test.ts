import { describe, expect, test, vi } from 'vitest'
import { err, ok, type Result } from '../../../src/base/result'
import { pageId } from '../../../src/model/figure'
import type { HeldPage, PageFault, PageMatch } from '../../../src/model/heldPage'
import { ReadingDesk } from '../../../src/ui/reader/desk.svelte'
import type {
  DeskPorts,
  KeptPage,
  OpenSheets,
  PageStore,
  ReadPage,
  StoreFault,
} from '../../../src/ui/reader/ports'
import { rawSpan } from '../../../src/base/span'
import type { Entry } from '../../../src/ui/reader/review'
import { encodeSession } from '../../../src/ui/reader/session'

const match = (page: string, figure: number): PageMatch => ({
  page: pageId(page),
  how: 'same',
  confidence: 1,
  places: [{ figure, ...rawSpan(figure * 10, figure * 10 + 2), confidence: 1 }],
})

/** Reads the text of a file; `page-a …` is that page, `broken …` is none. */
const readText: ReadPage = async ({ name, bytes }, { onprogress }) => {
  const text = new TextDecoder().decode(bytes)
  onprogress('extract')
  if (text.startsWith('broken')) return err<PageFault>({ kind: 'failed', reason: 'broken' })
  const id = /^page-[a-z]/.exec(text)?.[0]
  const held: HeldPage = {
    name,
    text,
    encoding: 'utf-8',
    unreadable: 0,
    issued: null,
    figures: [],
    match: id ? match(id, id.charCodeAt(5) - 96) : null,
  }
  return ok(held)
}

const noSheets: OpenSheets = async () => err({ kind: 'encrypted' })

function memoryStore(fault?: StoreFault) {
  const rows = new Map<string, KeptPage>()
  const answer = async (act: () => void): Promise<Result<void, StoreFault>> => {
    if (fault) return err(fault)
    return ok(act())
  }
  const store: PageStore = {
    load: async () => (fault ? err(fault) : ok([...rows.values()])),
    save: (page) => answer(() => rows.set(page.name, page)),
    remove: (name) => answer(() => rows.delete(name)),
    clear: () => answer(() => rows.clear()),
  }
  return { rows, store }
}

function deskWith(ports: Partial<DeskPorts> = {}, fault?: StoreFault) {
  const { rows, store } = memoryStore(fault)
  const remember = vi.fn()
  return {
    desk: new ReadingDesk({ read: readText, openSheets: noSheets, store, remember, ...ports }),
    rows,
    remember,
  }
}
const file = (name: string, text: string): File => new File([text], name)

describe('pages at hand', () => {
  test('files are read in their order; the first lies open, and says which pages are at hand', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'page-b'), file('3.txt', 'other')])
    expect(desk.pages.map(({ name }) => name)).toEqual(['1.txt', '2.txt', '3.txt'])
    expect(desk.page?.name).toBe('1.txt')
    expect(desk.atHand).toEqual(['page-a', 'page-b'])
    expect(desk.busy).toBeNull()
  })

  test('a file that is no page is a message, and takes nothing with it', async () => {
    const { desk } = deskWith()
    await desk.add([
      file('1.txt', 'page-a'),
      file('2.txt', 'broken'),
      file('3.txt', ''),
      file('4.txt', 'page-b'),
    ])
    expect(desk.pages.map(({ name }) => name)).toEqual(['1.txt', '4.txt'])
    expect(desk.faults).toEqual([
      { name: '2.txt', fault: { kind: 'failed', reason: 'broken' } },
      { name: '3.txt', fault: { kind: 'empty' } },
    ])
    desk.dismiss()
    expect(desk.faults).toEqual([])
  })

  test('the same text is not laid down twice; another text of the same name gets a number', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'page-a'), file('1.txt', 'page-b')])
    expect(desk.pages.map(({ name }) => name)).toEqual(['1.txt', '1.txt (2)'])
  })

  test('show opens the page of a figure, at the figure, the open page first', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'page-b')])
    expect(desk.show([2])).toBe(true)
    expect([desk.page?.name, desk.at]).toEqual(['2.txt', 20])
    expect(desk.show([1, 2])).toBe(true)
    expect(desk.page?.name).toBe('2.txt')
    expect(desk.show([9])).toBe(false)
    expect([desk.page?.name, desk.at]).toEqual(['2.txt', 20])
  })

  test('a page that is taken away leaves the next one open', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'page-b')])
    if (desk.page) await desk.remove(desk.page)
    expect(desk.page?.name).toBe('2.txt')
    expect(desk.atHand).toEqual(['page-b'])
  })

  test('cancel gives up the file that is read and those that wait, and later files are read again', async () => {
    const read: ReadPage = (given, options) =>
      new TextDecoder().decode(given.bytes).startsWith('hangs')
        ? new Promise((resolve) => {
            options.signal.addEventListener('abort', () => resolve(err({ kind: 'cancelled' })))
          })
        : readText(given, options)
    const { desk } = deskWith({ read })
    const added = desk.add([file('1.txt', 'hangs'), file('2.txt', 'page-b')])
    await vi.waitFor(() => expect(desk.busy).toEqual({ name: '1.txt', stage: 'decode', waiting: 1 }))
    await new Promise((resolve) => setTimeout(resolve))
    desk.cancel()
    await added
    expect(desk.pages).toEqual([])
    expect(desk.faults).toEqual([{ name: '1.txt', fault: { kind: 'cancelled' } }])
    await desk.add([file('3.txt', 'page-c')])
    expect(desk.pages).toHaveLength(1)
  })
})

describe('pages kept on the device', () => {
  test('are kept only where the reader says so, and come back', async () => {
    const { desk, rows, remember } = deskWith()
    await desk.add([file('1.txt', 'page-a')])
    expect(rows.size).toBe(0)
    await desk.keep(true)
    await desk.add([file('2.txt', 'page-b')])
    expect([...rows.keys()]).toEqual(['1.txt', '2.txt'])
    expect(remember).toHaveBeenLastCalledWith(true)
    const later = new ReadingDesk({
      read: readText,
      store: { ...memoryStore().store, load: async () => ok([...rows.values()]) },
      remember,
      openSheets: noSheets,
    })
    await later.restore()
    expect(later.pages).toEqual(desk.pages)
    expect(later.kept).toBe(true)
  })

  test('are forgotten when they are taken away, and all when the reader says so', async () => {
    const { desk, rows } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'page-b')])
    await desk.keep(true)
    if (desk.page) await desk.remove(desk.page)
    expect([...rows.keys()]).toEqual(['2.txt'])
    await desk.keep(false)
    expect(rows.size).toBe(0)
    expect(desk.pages).toHaveLength(1)
  })

  test('a device that is full or forbids it says so, and the pages stay usable', async () => {
    for (const kind of ['full', 'forbidden'] as const) {
      const { desk } = deskWith({}, { kind })
      await desk.add([file('1.txt', 'page-a')])
      await desk.keep(true)
      expect(desk.storeFault).toEqual({ kind })
      expect(desk.pages).toHaveLength(1)
    }
  })
})

describe('what was made of the numbers', () => {
  const entry = (start: number, verdict: Entry['verdict'] = 'confirmed'): Entry => {
    return { start, end: start + 1, label: '户', value: 3, unit: '户', bound: 'eq', verdict }
  }

  test('stands in the order of the text; a later judgement replaces the first, and can be taken back', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'other')])
    const { page } = desk
    if (!page) throw new Error('expected a page')
    await desk.judge(page, 3, entry(3))
    await desk.judge(page, 1, entry(1))
    await desk.judge(page, 3, entry(3, 'rejected'))
    expect(desk.entriesOf(page)).toEqual([entry(1), entry(3, 'rejected')])
    await desk.judge(page, 1, null)
    expect(desk.entriesOf(page)).toEqual([entry(3, 'rejected')])
  })

  test('is kept with the page', async () => {
    const { desk, rows } = deskWith()
    await desk.add([file('1.txt', 'other')])
    await desk.keep(true)
    if (desk.page) await desk.judge(desk.page, 1, entry(1))
    expect(rows.get('1.txt')?.entries).toEqual([entry(1)])
  })

  test('comes back from a saved file, onto a page that already lies there or with its text', async () => {
    const saved = encodeSession([
      { name: '1.txt', text: 'other', entries: [entry(1)] },
      { name: '2.html', text: '<b>text</b>', entries: [] },
    ])
    for (const before of [[], [file('mine.txt', 'other')]]) {
      const { desk } = deskWith()
      await desk.add([...before, file('work.json', saved)])
      expect(desk.pages.map(({ text }) => text)).toEqual(['other', '<b>text</b>'])
      expect(desk.pages[0] && desk.entriesOf(desk.pages[0])).toEqual([entry(1)])
      expect([desk.busy, desk.faults]).toEqual([null, []])
    }
  })

  test('a file that is no session is a message, and the work stays', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'other')])
    if (desk.page) await desk.judge(desk.page, 1, entry(1))
    await desk.add([file('work.json', '{"format":"other"}')])
    expect(desk.faults.map(({ fault }) => fault.kind)).toEqual(['no-session'])
    expect(desk.page && desk.entriesOf(desk.page)).toEqual([entry(1)])
  })
})
