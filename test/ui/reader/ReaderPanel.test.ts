import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { present } from '../../../src/base/assert'
import { err, ok } from '../../../src/base/result'
import { indexCorpus } from '../../../src/corpus'
import type { Statistic } from '../../../src/model/corpus'
import { pageId, type PageId } from '../../../src/model/figure'
import { encodeSession } from '../../../src/model/sessionJson'
import { ReadingDesk } from '../../../src/ui/reader/desk.svelte'
import ReaderPanel from '../../../src/ui/reader/ReaderPanel.svelte'
import { workWords } from '../../../src/ui/reader/work/workWords'
import { wordsIn } from '../../../src/ui/words'
import { settledWork } from '../../support/directWork'
import { blankEdition, confirmedOf, textOf } from '../../support/ownPages'
import '../support/browserStubs'

const said = workWords.zh.statistics
const [a, b] = [pageId('own-a'), pageId('own-b')]
const nameOf = (page: PageId): string => `${page}.txt`
const fileOf = (page: PageId): File => new File([textOf(page)], nameOf(page))

async function deskWith(files: readonly File[]) {
  const { work, settle } = settledWork(blankEdition)
  const done = async () => ok(undefined)
  const desk = new ReadingDesk({
    edition: blankEdition,
    work,
    read: async ({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      return ok({ name, text, encoding: 'utf-8', unreadable: 0, issued: null, figures: [], match: null })
    },
    openSheets: async () => err({ kind: 'encrypted' }),
    store: { load: async () => ok([]), save: done, remove: done, clear: done },
    remember: () => undefined,
  })
  await desk.add(files)
  await settle()
  const judge = async (page: PageId, text: string): Promise<void> => {
    desk.work.run({ kind: 'judge', page, figure: confirmedOf(page, text), replaces: null })
    await settle()
  }
  return { desk, settle, judge }
}

/** Both pages print the first story, and say its number otherwise. */
async function deskOfTwo() {
  const made = await deskWith([fileOf(a), fileOf(b)])
  const asked = present(made.desk.work.compiled?.recognised[0], 'the story on two pages is asked about')
  made.desk.work.run({ kind: 'join-stories', into: asked.as.id, from: asked.story })
  await made.settle()
  await made.judge(a, '418户')
  return made
}

function show(desk: ReadingDesk, statistic?: Statistic) {
  const props = {
    words: wordsIn.zh,
    index: indexCorpus(present(desk.work.corpus, 'there are own statistics')),
    desk,
    onopen: vi.fn(),
    onfiles: vi.fn(),
    onclose: vi.fn(),
  }
  const { rerender } = render(ReaderPanel, { ...props, statistic })
  return { open: (other: Statistic) => rerender({ ...props, statistic: other }) }
}
const part = (): HTMLElement => screen.getByRole('region', { name: workWords.zh.label, hidden: true })
const button = (name: string): HTMLButtonElement => within(part()).getByRole('button', { name, hidden: true })
const toStatistics = (): Promise<void> =>
  userEvent.click(within(part()).getByText(workWords.zh.tabs.statistics))
const marked = (): HTMLElement => present(document.querySelector<HTMLElement>('mark[aria-current]'), 'a mark')

afterEach(() => void vi.restoreAllMocks())

describe('the numbers of a statistic on two own pages', () => {
  test('each opens its page at the number, marked and in sight, and the button keeps the focus', async () => {
    const { desk, judge } = await deskOfTwo()
    await judge(b, '481户')
    show(desk)
    await toStatistics()
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    await userEvent.click(button(said.lookOn('481户', nameOf(b))))
    expect([desk.page?.name, marked().textContent]).toEqual([nameOf(b), '481户'])
    await vi.waitFor(() => expect(scrolled.mock.instances).toContain(marked()))
    expect(document.activeElement).toBe(button(said.look('481户')))
    await userEvent.click(button(said.lookOn('418户', nameOf(a))))
    expect([desk.page?.name, marked().textContent]).toEqual([nameOf(a), '418户'])
  })

  test('one that nobody has judged opens too; where its button goes with the list, the work has the focus', async () => {
    const { desk } = await deskOfTwo()
    show(desk)
    await toStatistics()
    const { proposed } = workWords.zh.form.verdicts
    await userEvent.click(button(`${said.lookOn('481户', nameOf(b))} · ${proposed}`))
    expect([desk.page?.name, marked().textContent]).toEqual([nameOf(b), '481户'])
    await vi.waitFor(() => expect(document.activeElement).toBe(part()))
  })

  test('one of which the page is not at hand can’t be opened, and says what would help', async () => {
    const { desk: before, judge } = await deskOfTwo()
    await judge(b, '481户')
    const saved = encodeSession({ session: before.work.session, texts: new Map() })
    const { desk, settle } = await deskWith([new File([saved], 'work.json'), fileOf(a)])
    show(desk)
    await toStatistics()
    const other = button(said.lookOn('481户', nameOf(b)))
    expect(other.disabled).toBe(true)
    expect(document.getElementById(other.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      said.notAtHand(nameOf(b)),
    )
    expect(button(said.look('418户')).disabled).toBe(false)
    await desk.add([fileOf(b)])
    await settle()
    expect(other.disabled).toBe(false)
  })
})

describe('a statistic that is opened from a chart', () => {
  test('is shown on the own page that it stands on, whichever lies open', async () => {
    const { desk, judge } = await deskWith([fileOf(a), fileOf(b)])
    await judge(a, '46条')
    await judge(b, '481户')
    const [onA, onB] = desk.work.corpus?.statistics ?? []
    const { open } = show(desk, present(onA, 'a statistic of the first page'))
    expect(desk.page?.name).toBe(nameOf(a))
    await vi.waitFor(() => expect(marked().textContent).toBe('46条'))
    await open(present(onB, 'a statistic of the second page'))
    await vi.waitFor(() => expect([desk.page?.name, marked().textContent]).toEqual([nameOf(b), '481户']))
    await open(present(onA, 'the first again'))
    await vi.waitFor(() => expect([desk.page?.name, marked().textContent]).toEqual([nameOf(a), '46条']))
  })

  test('leaves the place where it stands a second time on one page', async () => {
    const { desk, judge, settle } = await deskWith([fileOf(a)])
    await judge(a, '46条')
    await judge(a, '418户')
    const [into, from] = desk.work.session.statistics
    desk.work.run({ kind: 'merge', into: present(into, 'one').id, from: present(from, 'another').id })
    await settle()
    desk.lookAt(a, confirmedOf(a, '418户').start)
    show(desk, present(desk.work.corpus?.statistics[0], 'both in one'))
    await vi.waitFor(() => expect(marked().textContent).toBe('418户'))
  })
})
