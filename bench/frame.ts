/**
 * How long a reader waits for a chart in a frame: the frame that the build drew beside a floor, which is the same page without
 * script, and beside `embed.html`, which draws any chart in the browser. By itself, and five on a slide.
 */
import { withBuiltSite, type BuiltSite, type OtherPages } from './builtSite'
import { loadText } from './circumstances'
import { visitFrames, type FrameVisit } from './frame/visit'
import { slowLine, thisLine, type Conditions } from './load/conditions'
import { floorPage } from './load/pages'
import { spreadOf, spreadText } from './spread'
import { markdownTable, ratioText } from './table'

const rounds = Number(process.env['ROUNDS'] ?? 9)

/** Part of the name of the only condition that is wanted. */
const line = process.env['LINE'] ?? ''

const charts = ['expo-exhibitors', 'volunteers', 'loan-limits', 'social-work-reach', 'expo-chambers'] as const

/** The three ways to show a chart, each with its address. */
const ways = {
  floor: (chart: string) => `/floor/${chart}.html`,
  drawn: (chart: string) => `/embed/${chart}.zh.html`,
  any: (chart: string) => `/embed.html?chart=${chart}`,
} as const
type Way = keyof typeof ways
const names = Object.keys(ways) as readonly Way[]

const slide = (way: Way): string => {
  const frames = charts.map((chart) => `<iframe src="${ways[way](chart)}" width="410" height="380"></iframe>`)
  return `<!doctype html><title>Five</title><body style="margin:0"><h1>Five</h1>${frames.join('')}`
}

const pages: OtherPages = (read) => ({
  ...Object.fromEntries(
    charts.map((chart) => [ways.floor(chart), floorPage(read(`embed/${chart}.zh.html`))]),
  ),
  ...Object.fromEntries(names.map((way) => [`/slide-${way}.html`, slide(way)])),
})

type Runs = Readonly<Record<Way, FrameVisit[]>>

async function measure(
  { browser, origin }: BuiltSite,
  under: Conditions,
  address: (way: Way) => string,
): Promise<Runs> {
  const runs: Runs = { floor: [], drawn: [], any: [] }
  for (let round = -1; round < rounds; round++)
    for (const way of names) {
      const visit = await visitFrames(browser, `${origin}${address(way)}`, under, way !== 'floor')
      if (round >= 0) runs[way].push(visit) // before that the browser warms up
    }
  return runs
}

function rowOf(runs: Runs, name: string, measureOf: (visit: FrameVisit) => number, digits = 0): string[] {
  const [floor, drawn, any] = names.map((way) => spreadOf(runs[way].map(measureOf)))
  const text = (spread: ReturnType<typeof spreadOf> | undefined): string =>
    spread && !Number.isNaN(spread.median) ? spreadText(spread, digits) : '–'
  const ratio = floor && drawn && !Number.isNaN(floor.median) ? ratioText(drawn.median, floor.median) : '–'
  return [name, text(floor), text(drawn), ratio, text(any)]
}

function print(title: string, rows: readonly string[][]): void {
  console.log(`\n${title}; ${rounds} rounds, medians (quartiles); ${loadText()}\n`)
  console.log(markdownTable(['', 'floor', 'drawn', 'ratio', '`embed.html`'], rows))
}

/** Prints two tables for each condition. */
export async function benchFrame(): Promise<void> {
  await withBuiltSite(pages, async (site) => {
    for (const under of [thisLine, slowLine].filter(({ name }) => name.includes(line))) {
      const one = await measure(site, under, (way) => ways[way](charts[0]))
      print(`one frame, ${under.name}`, [
        rowOf(one, 'first paint, ms', (v) => v.firstPaint),
        rowOf(one, 'chart visible, ms', (v) => v.charts),
        rowOf(one, 'chart lives, ms', (v) => v.lives),
        rowOf(one, 'total blocking time, ms', (v) => v.blocking),
        rowOf(one, 'layout shift', (v) => v.shift, 3),
        rowOf(one, 'fetched until the chart is visible, KB', (v) => v.needed, 1),
        rowOf(one, 'fetched in all, KB', (v) => v.fetched, 1),
      ])
      const five = await measure(site, under, (way) => `/slide-${way}.html`)
      print(`five frames, ${under.name}`, [
        rowOf(five, 'all charts visible, ms', (v) => v.charts),
        rowOf(five, 'all charts live, ms', (v) => v.lives),
        rowOf(five, 'total blocking time, ms', (v) => v.blocking),
        rowOf(five, 'fetched until all are visible, KB', (v) => v.needed, 1),
        rowOf(five, 'fetched in all, KB', (v) => v.fetched, 1),
      ])
    }
  })
}
