/**
 * The front page as the build draws it: the default view of the bundled corpus, as HTML that the app wakes up. Runs in Node, in
 * the server build of the app; knows no file.
 */
import { render } from 'svelte/server'
import { assert, present } from '../../base/assert'
import type { ChartSpec } from '../../charts/spec/spec'
import { select } from '../../corpus'
import { defaultView } from '../../model/view'
import type { AddressBar } from '../../state/address'
import { ViewState } from '../../state/view.svelte'
import { stillsKey, type DrawStill } from '../../ui/charts/stills'
import { bringParts } from '../../ui/front/laterParts'
import { frontOf } from '../../ui/front/pictures'
import HedgeKey from '../../ui/key/HedgeKey.svelte'
import IslandPart from '../../ui/waking/IslandPart.svelte'
import { islandsKey, stillOfIsland, type DrawIsland } from '../../ui/waking/islands'
import { zh } from '../../ui/words/zh'
import App from '../App.svelte'
import type { EditionData } from '../edition'
import { drawStill, type Still } from './still'

/** What goes into `index.html`. */
export interface DrawnPage {
  readonly body: string
  readonly css: string
}

/** Widths of the columns on a screen of 1440 px, where pictures are exact. */
const columns = { first: 720, beside: 506, alone: 934, pair: 453 } as const

/** An address without a query, which never changes. */
const noAddress: AddressBar = {
  read: () => '',
  push: () => false,
  replace: () => false,
  listen: () => () => undefined,
}

/** Draws every chart of the front page, by its id. */
function drawStills({ index, charts }: EditionData): ReadonlyMap<string, Still> {
  const front = frontOf(index, charts, select(index, defaultView.query), defaultView.language)
  const lead = front.lead.map(({ spec }, i) => ({ spec, width: i === 0 ? columns.first : columns.beside }))
  const ofStories = front.stories.flatMap(({ pictures }) =>
    pictures.map(({ spec }) => ({ spec, width: pictures.length === 1 ? columns.alone : columns.pair })),
  )
  return new Map(
    [...lead, ...ofStories].map(({ spec, width }: { spec: ChartSpec; width: number }) => [
      spec.id,
      drawStill(spec, width),
    ]),
  )
}

function drawKey(): string {
  const { body } = render(HedgeKey, { props: { words: zh, edition: 'light' }, idPrefix: 'key' })
  return body.replace(/<!--.*?-->/g, '')
}

/** Puts each island in its place; one that stands in another was drawn before it. */
function withIslands(page: string, islands: ReadonlyMap<string, string>): string {
  let placed = page
  for (const [name, html] of [...islands].reverse()) {
    const place = new RegExp(`(data-asleep="${name}"[^>]*>)(</div>)`)
    assert(place.test(placed), `the page has a place for the island ${name}`)
    placed = placed.replace(place, (_, open: string, close: string) => `${open}${html}${close}`)
  }
  return placed
}

/** Draws the page; what stands in an island is drawn by itself, with what its waking up goes by, and put in its place. */
export async function drawPage(edition: EditionData): Promise<DrawnPage> {
  assert(await bringParts(), 'what comes later is part of the build')
  const stills = drawStills(edition)
  const parts = new Map([
    ['key', drawKey()],
    ...[...stills].map(([id, { html }]) => [`chart-${id}`, html] as const),
  ])
  const islands = new Map<string, string>()
  const draw: DrawIsland = (name, children, context) => {
    const { body } = render(IslandPart, { props: { children }, context, idPrefix: name })
    islands.set(name, body)
  }
  const still: DrawStill = (part) =>
    part.startsWith(stillOfIsland('')) ? '' : present(parts.get(part), `${part} was drawn`)
  const { body } = render(App, {
    props: { ...edition, state: new ViewState(noAddress) },
    context: new Map<unknown, unknown>([
      [stillsKey, still],
      [islandsKey, draw],
    ]),
  })
  return { body: withIslands(body, islands), css: [...stills.values()].map(({ css }) => css).join('') }
}
