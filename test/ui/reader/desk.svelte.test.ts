import { describe, expect, test, vi } from 'vitest'
import type { Day } from '../../../src/base/day'
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
import { encodeSession } from '../../../src/model/sessionJson'
import { proposalOf } from '../../../src/model/session'
import { keptSessionName } from '../../../src/ui/reader/keptPage'
import { directWork } from '../../support/directWork'
import { blankEdition, ownTexts, quantitiesOf } from '../../support/ownPages'

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
  const world = { edition: blankEdition, work: directWork(blankEdition), openSheets: noSheets }
  return { desk: new ReadingDesk({ ...world, read: readText, store, remember, ...ports }), rows, remember }
}
const file = (name: string, text: string): File => new File([text], name)

describe('pages at hand', () => {
  test('files are read in their order; the first lies open, and says which pages are at hand', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'page-b'), file('3.txt', 'other')])
    expect(desk.pages.map(({ name }) => name)).toEqual(['1.txt', '2.txt', '3.txt'])
    expect(desk.page?.name).toBe('1.txt')
    expect(desk.atHand).toEqual(['page-a', 'page-b', '3'])
    expect(desk.queue.busy).toBeNull()
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
    expect(desk.queue.faults).toEqual([
      { name: '2.txt', fault: { kind: 'failed', reason: 'broken' } },
      { name: '3.txt', fault: { kind: 'empty' } },
    ])
    desk.dismiss()
    expect(desk.queue.faults).toEqual([])
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

  test('lookAt opens a page at hand at a place, and leaves all as it is for one that is not', async () => {
    const { desk } = deskWith()
    await desk.add([file('1.txt', 'page-a'), file('2.txt', 'own')])
    expect(desk.lookAt(pageId('2'), 1)).toBe(true)
    expect([desk.page?.name, desk.at]).toEqual(['2.txt', 1])
    expect(desk.lookAt(pageId('3'), 2)).toBe(false)
    expect([desk.page?.name, desk.at]).toEqual(['2.txt', 1])
    expect(desk.lookAt(pageId('page-a'), 3)).toBe(true)
    expect([desk.page?.name, desk.at]).toEqual(['1.txt', 3])
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
    await vi.waitFor(() => expect(desk.queue.busy).toEqual({ name: '1.txt', stage: 'decode', waiting: 1 }))
    await new Promise((resolve) => setTimeout(resolve))
    desk.queue.cancel()
    await added
    expect(desk.pages).toEqual([])
    expect(desk.queue.faults).toEqual([{ name: '1.txt', fault: { kind: 'cancelled' } }])
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
      edition: blankEdition,
      work: directWork(blankEdition),
      read: readText,
      store: { ...memoryStore().store, load: async () => ok([...rows.values()]) },
      remember,
      openSheets: noSheets,
    })
    await later.restore()
    expect(later.pages).toEqual(desk.pages)
    expect(later.keeping.kept).toBe(true)
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
      expect(desk.keeping.fault).toEqual({ kind })
      expect(desk.pages).toHaveLength(1)
    }
  })
})

describe('the work on own pages', () => {
  const id = pageId('own-a')
  const text = ownTexts.get(id) ?? ''

  async function worked() {
    const made = deskWith()
    await made.desk.add([file('own-a.txt', text)])
    const [figure] = quantitiesOf(id)
    if (!figure) throw new Error('the page has numbers')
    made.desk.work.run({ kind: 'judge', page: id, figure: proposalOf(figure), replaces: null })
    await settled(made.desk)
    return made
  }
  const settled = (desk: ReadingDesk) =>
    vi.waitFor(() => {
      if (desk.work.session.statistics.length > 0 && !desk.work.corpus) throw new Error('not compiled yet')
    })
  const confirmed = (desk: ReadingDesk) =>
    desk.work.session.pages.flatMap(({ figures }) => figures.map((figure) => figure.text))

  test('a page that the edition does not hold is laid down with its stories; a page that it holds is not', async () => {
    const { desk } = deskWith()
    await desk.add([file('own-a.txt', text), file('1.txt', 'page-a')])
    expect(desk.work.session.pages.map(({ name }) => name)).toEqual(['own-a.txt'])
    expect(desk.work.session.stories).toHaveLength(2)
  })

  test('what is confirmed becomes a statistic of the corpus, found in its page', async () => {
    const { desk } = await worked()
    const { corpus } = desk.work
    const [statistic] = corpus?.statistics ?? []
    expect(statistic?.kind === 'reported' && statistic.readings[0]?.text).toBe('46条')
    expect(desk.show([0]) && desk.at).toBe(corpus?.figures[0]?.start)
    expect(desk.heldFigure(0)?.text).toBe(text)
    expect(desk.isAt([0])).toBe(true)
  })

  test('everything is undone and done again, a page that was taken away too', async () => {
    const { desk } = await worked()
    desk.work.undo()
    expect(confirmed(desk)).toEqual([])
    desk.work.redo()
    expect(confirmed(desk)).toEqual(['46条'])
    if (desk.page) await desk.remove(desk.page)
    expect([desk.pages, desk.page, desk.work.session.statistics]).toEqual([[], null, []])
    desk.work.undo()
    expect([desk.pages.length, desk.page?.name, confirmed(desk)]).toEqual([1, 'own-a.txt', ['46条']])
    expect(desk.work.heard).toEqual({ how: 'undone', deed: { kind: 'remove-page', what: 'own-a.txt' } })
  })

  test('is unsaved until a file has it, and again after the next change', async () => {
    const { desk } = await worked()
    expect(desk.work.isUnsaved).toBe(true)
    desk.work.saved()
    expect(desk.work.isUnsaved).toBe(false)
    desk.work.undo()
    desk.work.redo()
    expect(desk.work.isUnsaved).toBe(false)
  })

  test('comes back from a saved file, with its text or onto a page that is dropped again', async () => {
    const { desk: before } = await worked()
    const { session } = before.work
    for (const texts of [ownTexts, new Map<never, never>()]) {
      const { desk } = deskWith()
      await desk.add([file('work.json', encodeSession({ session, texts }))])
      await settled(desk)
      expect(desk.work.corpus?.statistics).toHaveLength(1)
      expect(desk.pages).toHaveLength(texts.size > 0 ? 1 : 0)
      await desk.add([file('again.txt', text)])
      expect([desk.pages.length, confirmed(desk)]).toEqual([1, ['46条']])
      expect(desk.page && desk.work.pageOf(desk.page)?.id).toBe(id)
    }
  })

  test('a saved session keeps the day of the issue, and the times of its pages are read under it', async () => {
    const { desk: before } = await worked()
    const times = ({ work }: ReadingDesk) =>
      work.session.pages.flatMap((page) => work.figuresOf(page)).flatMap(({ time }) => time ?? [])
    expect(times(before)).not.toContain('2019-03-18')
    before.work.datePage(id, '2019-03-19' as Day, null)
    await vi.waitFor(() => expect(times(before)).toContain('2019-03-18'))
    const { session } = before.work
    for (const texts of [ownTexts, new Map<never, never>()]) {
      const { desk } = deskWith()
      await desk.add([file('work.json', encodeSession({ session, texts })), file('again.txt', text)])
      expect(desk.work.session.pages.map(({ issued }) => issued)).toEqual(['2019-03-19'])
      await vi.waitFor(() => expect(times(desk)).toEqual(times(before)))
    }
  })

  test('is kept with the pages and comes back with them', async () => {
    const { desk, rows } = await worked()
    await desk.keep(true)
    expect([...rows.keys()]).toEqual(['own-a.txt', keptSessionName])
    const later = deskWith()
    rows.forEach((row) => later.rows.set(row.name, row))
    await later.desk.restore()
    expect(confirmed(later.desk)).toEqual(['46条'])
  })

  test('a file that is no session is a message, and the work stays', async () => {
    const { desk } = await worked()
    await desk.add([file('work.json', '{"format":"other"}')])
    expect(desk.queue.faults.map(({ fault }) => fault.kind)).toEqual(['no-session'])
    expect(confirmed(desk)).toEqual(['46条'])
  })

  test('a missed number is added with what extraction reads in it; over a judged one it is refused', async () => {
    const { desk } = await worked()
    const [page] = desk.work.session.pages
    const [judged] = page?.figures ?? []
    if (!page || !judged) throw new Error('the page was judged')
    const at = text.indexOf('1.2万名')
    expect(await desk.work.add(page, rawSpan(at, at + 5))).toBe(true)
    expect(desk.work.session.pages[0]?.figures.map((f) => [f.text, f.value])).toContainEqual([
      '1.2万名',
      12000,
    ])
    expect(await desk.work.add(page, rawSpan(judged.start + 1, judged.end + 2))).toBe(false)
  })
})

describe('a table', () => {
  test('is charted row by row, lies on the desk as a page, and is undone as one step', async () => {
    const { desk } = deskWith()
    await desk.add([file('t.csv', '项目,数字,来源\n企业,约360个,甲\n投资,超过4.2亿元,乙\n')])
    await vi.waitFor(() => expect(desk.work.corpus?.statistics).toHaveLength(2))
    expect(desk.pages.map(({ text }) => text.split('\n').length)).toEqual([4])
    desk.work.undo()
    expect([desk.pages, desk.work.session.statistics]).toEqual([[], []])
    desk.work.redo()
    expect(desk.work.session.statistics.map(({ extra }) => extra)).toEqual([
      [['来源', '甲']],
      [['来源', '乙']],
    ])
  })

  test('is compiled once its text is laid down, and once where that never comes', async () => {
    const work = directWork(blankEdition)
    const compile = vi.spyOn(work, 'compile')
    const { desk } = deskWith({ work })
    await desk.add([file('t.csv', '项目,数字\n企业,约360个\n')])
    await vi.waitFor(() => expect(desk.work.corpus?.statistics).toHaveLength(1))
    expect(compile).toHaveBeenCalledOnce()
    const read: ReadPage = async () => err<PageFault>({ kind: 'failed', reason: 'broken' })
    const { desk: other } = deskWith({ work, read })
    await other.add([file('t.csv', '项目,数字\n企业,约360个\n')])
    await vi.waitFor(() => expect(other.work.corpus?.statistics).toHaveLength(1))
    expect(compile).toHaveBeenCalledTimes(2)
  })

  test('with a bad row says which, and takes the others in; one that is no table takes nothing with it', async () => {
    const { desk } = deskWith()
    await desk.add([file('t.csv', '项目,数值\na,1\nb,x\n'), file('u.csv', '项目,数值\na,"1\n')])
    expect(desk.work.troubles.map(({ name, refused, faults }) => [name, refused, faults[0]?.kind])).toEqual([
      ['t.csv', false, 'bad-number'],
      ['u.csv', true, 'quotes'],
    ])
    expect(desk.work.session.statistics).toHaveLength(1)
  })
})
