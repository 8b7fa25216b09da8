/**
 * The frames as the build draws them: each chart of the edition in each language, as HTML that wakes up by its spec alone. Runs in
 * Node, in the server build of the app; knows no file.
 */
import { render } from 'svelte/server'
import { assert } from '../../base/assert'
import { buildSpec } from '../../charts/spec/buildSpec'
import type { ChartSpec } from '../../charts/spec/spec'
import { languages } from '../../model/language'
import { stillsKey, type DrawStill } from '../../ui/charts/stills'
import { bringWords, wordsFor } from '../../ui/words/shelf.svelte'
import type { EditionData } from '../edition'
import Embed from '../embed/Embed.svelte'
import { drawnFrame } from '../embed/drawnFrame'
import { drawFrameStill } from './still'

/** What goes into the page of a frame. */
export interface DrawnFrame {
  readonly spec: ChartSpec
  readonly body: string
  readonly css: string
}

function drawFrame(spec: ChartSpec): DrawnFrame {
  const { html, css } = drawFrameStill(spec)
  const still: DrawStill = () => html
  const props = { ...drawnFrame(spec, ''), words: wordsFor(spec.language) }
  const { body } = render(Embed, { props, context: new Map([[stillsKey, still]]) })
  return { spec, body, css }
}

/** Draws every chart of an edition. */
export async function drawFrames({ index, charts }: EditionData): Promise<readonly DrawnFrame[]> {
  const there = await Promise.all(languages.map(bringWords))
  assert(there.every(Boolean), 'the words are part of the build')
  return charts.charts.flatMap((definition) =>
    languages.map((language) => drawFrame(buildSpec(definition, index.corpus, { language }))),
  )
}
