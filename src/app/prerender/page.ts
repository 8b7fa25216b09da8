/**
 * The front page as the build draws it: the default view of the bundled corpus, as HTML that the app wakes up. Runs in Node, in
 * the server build of the app; knows no file.
 */
import { render } from 'svelte/server'
import { present } from '../../base/assert'
import type { ChartSpec } from '../../charts/spec/spec'
import { select } from '../../corpus'
import { defaultView } from '../../model/view'
import type { AddressBar } from '../../state/address'
import { ViewState } from '../../state/view.svelte'
import AgreementView from '../../ui/agreement/AgreementView.svelte'
import { stillsKey, type DrawStill } from '../../ui/charts/stills'
import { frontOf } from '../../ui/front/pictures'
import HedgeKey from '../../ui/key/HedgeKey.svelte'
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

function drawAgreement({ index }: EditionData): string {
  const props = { words: zh, index, selection: select(index, defaultView.query), onopen: () => undefined }
  return render(AgreementView, { props }).body.replace(/<!--.*?-->/g, '')
}

function drawKey(): string {
  const { body } = render(HedgeKey, { props: { words: zh, edition: 'light' }, idPrefix: 'key' })
  return body.replace(/<!--.*?-->/g, '')
}

/** Draws the page. */
export function drawPage(edition: EditionData): DrawnPage {
  const stills = drawStills(edition)
  const parts = new Map([
    ['agreement', drawAgreement(edition)],
    ['key', drawKey()],
    ...[...stills].map(([id, { html }]) => [`chart-${id}`, html] as const),
  ])
  const still: DrawStill = (part) => present(parts.get(part), `${part} was drawn`)
  const state = new ViewState(noAddress)
  const { body } = render(App, {
    props: { ...edition, state },
    context: new Map([[stillsKey, still]]),
  })
  return { body, css: [...stills.values()].map(({ css }) => css).join('') }
}
