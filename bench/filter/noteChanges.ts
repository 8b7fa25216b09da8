/**
 * How long a page takes from an input to the frame that shows what it asked for. The clock begins with the event's own time,
 * so waiting for a busy page counts; it ends after the frame in which every sign is there. Knows nothing of what is asked.
 */
import type { Page } from 'playwright-core'
import type { Shown } from './expected'

/** Milliseconds. */
export interface Noted {
  /** From the input to the painted frame in which everything in sight shows what was asked for. */
  readonly change: number
  /** From the input to the frame in which what is out of sight does so, too. */
  readonly whole: number
  /** The longest task since the page was asked to note; zero where none was over 50. */
  readonly longest: number
}

/** A page has its first picture late, and in one task: that is the time of loading any page. */
export interface LongTasks {
  readonly beforePicture: number
  readonly after: number
}

interface Notes {
  tasks: LongTasks
  readonly next: (wanted: Shown) => void
  result: Promise<Pick<Noted, 'change' | 'whole'>>
}

/** Runs in the page before anything else; knows nothing from outside. */
function takeNotes(patience: number): void {
  const none: LongTasks = { beforePicture: 0, after: 0 }
  const inputs = ['click', 'keydown', 'input', 'change'] as const
  let began: number | null = Number.NaN // null while an input is awaited
  const note = ({ timeStamp }: Event): void => {
    if (began === null) began = timeStamp
  }
  for (const type of inputs) window.addEventListener(type, note, { capture: true })
  const find = <E extends Element>(selector: string): E | null => document.querySelector<E>(selector)
  const chart = '#chart-distribution [role="img"]'
  const table = 'table[aria-rowcount]'
  const isInSight = (selector: string): boolean => {
    const place = find(selector)?.getBoundingClientRect()
    return place !== undefined && place.top < innerHeight && place.bottom > 0
  }
  const counts = ({ live }: Shown): boolean =>
    find('[aria-live="polite"].numbers')?.textContent?.trim() === live
  const draws = (wanted: Shown): boolean => find(chart)?.getAttribute('aria-label') === wanted.chart
  // A table out of sight has no rows.
  const lists = ({ rows, order }: Shown): boolean => {
    const row = find<HTMLElement>(`${table} tr[data-statistic]`)
    const isRight = row === null || order[Number(row.ariaRowIndex) - 2] === row.dataset['statistic']
    return isRight && find(table)?.getAttribute('aria-rowcount') === rows
  }
  // A message is answered once the frame is out.
  const afterFrame = (): Promise<number> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - (began ?? 0))
      port2.postMessage(null)
    })
  const frameIn = (shows: () => boolean): Promise<number> => {
    const asked = performance.now()
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (performance.now() - asked > patience) reject(new Error(`no such frame; input at ${began}`))
        else if (began === null || !shows()) requestAnimationFrame(look)
        else resolve(afterFrame())
      }
      requestAnimationFrame(look)
    })
  }
  const next = (wanted: Shown): void => {
    began = null
    notes.tasks = none
    const [chartInSight, tableInSight] = [isInSight(chart), isInSight(table)]
    const change = frameIn(
      () => counts(wanted) && (!chartInSight || draws(wanted)) && (!tableInSight || lists(wanted)),
    )
    const whole = frameIn(() => counts(wanted) && draws(wanted) && lists(wanted))
    notes.result = Promise.all([change, whole]).then(([inSight, all]) => ({ change: inSight, whole: all }))
  }
  const notes: Notes = { tasks: none, next, result: Promise.resolve({ change: 0, whole: 0 }) }
  Object.assign(window, { notes })
  new PerformanceObserver((list) => {
    const picture = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity
    for (const { startTime, duration } of list.getEntries()) {
      const when = startTime < picture ? 'beforePicture' : 'after'
      notes.tasks = { ...notes.tasks, [when]: Math.max(notes.tasks[when], duration) }
    }
  }).observe({ type: 'longtask', buffered: true })
}

/** Makes a page note; before it goes anywhere. */
export async function watchChanges(page: Page): Promise<void> {
  // tsx names functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (made) => made')
  await page.addInitScript(takeNotes, 20_000)
}

/** Long tasks are told a little after their end. */
const told = 150

/** The longest tasks since the last question or change. */
export async function longestTasks(page: Page): Promise<LongTasks> {
  await page.waitForTimeout(told)
  return page.evaluate(() => {
    const { notes } = window as unknown as { notes: Notes }
    const { tasks } = notes
    notes.tasks = { beforePicture: 0, after: 0 }
    return tasks
  })
}

/** Makes one change and waits for its frames. */
export async function noted(page: Page, wanted: Shown, act: () => Promise<void>): Promise<Noted> {
  await page.evaluate((one) => (window as unknown as { notes: Notes }).notes.next(one), wanted)
  await act()
  const frames = await page.evaluate(() => (window as unknown as { notes: Notes }).notes.result)
  return { ...frames, longest: (await longestTasks(page)).after }
}
