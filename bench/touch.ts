/**
 * What a first touch costs on a slow line: from the touch to its answer, in a page at rest that has fetched unasked what it
 * does; how many requests that takes, how many of them after one another, and how much comes over the network.
 */
import { loadText } from './circumstances'
import { slowLine } from './load/conditions'
import { spreadOf, spreadText } from './spread'
import { markdownTable } from './table'
import { firstTouches } from './touch/firstTouches'
import { touch, type Touched } from './touch/visit'
import { withBuiltSite } from './builtSite'

const rounds = Number(process.env['ROUNDS'] ?? 5)

/** Part of the name of the only touch that is wanted. */
const only = process.env['TOUCH'] ?? ''

function rowOf(name: string, touched: readonly Touched[]): readonly string[] {
  const middle = (pick: (one: Touched) => number): number => spreadOf(touched.map(pick)).median
  return [
    name,
    spreadText(spreadOf(touched.map(({ milliseconds }) => milliseconds))),
    middle(({ requests }) => requests).toFixed(0),
    middle(({ roundTrips }) => roundTrips).toFixed(0),
    middle(({ kilobytes }) => kilobytes).toFixed(1),
  ]
}

/** Prints the table. */
export async function benchTouch(): Promise<void> {
  await withBuiltSite(
    () => ({}),
    async ({ browser, origin }) => {
      const rows: (readonly string[])[] = []
      for (const one of firstTouches.filter(({ name }) => name.includes(only))) {
        const touched: Touched[] = []
        for (let round = 0; round < rounds; round++)
          touched.push(await touch(browser, `${origin}/`, slowLine, one))
        rows.push(rowOf(one.name, touched))
      }
      console.log(`\n${slowLine.name}; ${rounds} rounds, medians (quartiles); ${loadText()}\n`)
      console.log(markdownTable(['first touch of', 'ms', 'requests', 'round trips', 'KB'], rows))
    },
  )
}
