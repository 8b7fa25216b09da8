/**
 * A chart as the build draws it into a page: on the front page one picture for a phone and one for a column, in a frame one for
 * each width for which the living chart is laid out there. The style sheet shows the one that fits, and gives it the height that
 * the living chart will have at every width, so that nothing moves when it comes.
 */
import { render } from 'svelte/server'
import { describeChart } from '../../charts/describe'
import { layoutChart } from '../../charts/layout/layoutChart'
import { escapeXml } from '../../charts/renderSvg'
import type { ChartSpec } from '../../charts/spec/spec'
import SceneSvg from '../../ui/charts/SceneSvg.svelte'
import { columnsFrom, framePictures, phonePicture } from '../../ui/charts/pictureWidth'
import { heightSteps } from './heightSteps'

export interface Still {
  readonly html: string
  readonly css: string
}

/** A column may be this much narrower than its picture, which then shrinks. */
const shrink = 0.75

/** Wider than any column of the page. */
const widest = 1400

function picture(spec: ChartSpec, width: number, name: string): string {
  const scene = layoutChart(spec, { width, edition: 'light' })
  const { body } = render(SceneSvg, { props: { scene }, idPrefix: `still-${spec.id}-${name}` })
  // Marks for hydration; nobody wakes a still picture up.
  return `<div class="${name}">${body.replace(/<!--.*?-->/g, '')}</div>`
}

function heightRules(spec: ChartSpec): string {
  const heightAt = (width: number): number => layoutChart(spec, { width, edition: 'light' }).height
  const id = `#still-${spec.id}`
  const columns = heightSteps(heightAt, columnsFrom, widest).map(
    // Widths of places are no whole numbers, and the chart rounds them.
    ({ from, height }) =>
      `@container(min-width:${from - 0.5}px){${id}{aspect-ratio:auto;height:${height}px}}`,
  )
  return `${id}{aspect-ratio:${phonePicture}/${heightAt(phonePicture)}}${columns.join('')}`
}

const withPictures = (spec: ChartSpec, pictures: readonly string[]): string =>
  `<div role="img" aria-label="${escapeXml(describeChart(spec))}">${pictures.join('')}</div>`

/** Draws a chart for a frame, whose place is of any width. */
export function drawFrameStill(spec: ChartSpec): Still {
  const id = `#still-${spec.id}`
  const name = (width: number): string => `at-${width}`
  const steps = framePictures.slice(1).map((width, i) => {
    const before = name(framePictures[i] ?? phonePicture)
    const { height } = layoutChart(spec, { width, edition: 'light' })
    return (
      // The chart rounds the width of its place.
      `@container(min-width:${width - 0.5}px){${id}{aspect-ratio:${width}/${height}}` +
      `${id} .${before}{display:none}${id} .${name(width)}{display:block}}`
    )
  })
  const { height } = layoutChart(spec, { width: phonePicture, edition: 'light' })
  const later = framePictures.slice(1).map((width) => `${id} .${name(width)}`)
  return {
    html: withPictures(
      spec,
      framePictures.map((width) => picture(spec, width, name(width))),
    ),
    css:
      `${id}{aspect-ratio:${phonePicture}/${height}}${id} svg{width:100%;max-width:none}` +
      `${later.join()}{display:none}${steps.join('')}`,
  }
}

/** Draws a chart for a phone and for a column of this width. */
export function drawStill(spec: ChartSpec, column: number): Still {
  const from = Math.max(columnsFrom, Math.round(column * shrink))
  const id = `#still-${spec.id}`
  return {
    html: withPictures(spec, [picture(spec, phonePicture, 'phone'), picture(spec, column, 'column')]),
    css:
      heightRules(spec) +
      // Between a phone and its column a picture keeps its size.
      `@container(min-width:${columnsFrom - 0.5}px){${id} .phone svg{width:${phonePicture}px}}` +
      `@container(min-width:${from}px){${id} .phone{display:none}}` +
      `@container(max-width:${from - 0.01}px){${id} .column{display:none}}` +
      // A column of part of a pixel less: shrunk by that, every letter would be drawn anew.
      `@container(min-width:${column - 0.5}px){${id} .column svg{max-width:none}}`,
  }
}
