/**
 * The attachment that hands a scene to ECharts. The library is loaded when the drawing comes near the view; each later
 * scene goes to the same instance. Where it can't be loaded, the inline SVG below simply stays. Knows no statistic.
 */
import type { Attachment } from 'svelte/attachments'
import type { EChartsType } from '../../charts/echarts'
import type { ChartOption } from '../../charts/option'
import { whenNear } from './nearView'

export interface Drawing {
  readonly option: ChartOption
  readonly width: number
  readonly height: number
}

/** Draws what `drawing` gives, again whenever that changes. `onready` is called once the first is drawn. */
export function chart(drawing: () => Drawing, onready: () => void): Attachment<HTMLElement> {
  return (node) => {
    let instance = $state.raw<EChartsType | null>(null)
    let gone = false
    const stop = whenNear(node, () => {
      const { width, height } = drawing()
      import('../../charts/echarts').then(
        ({ startChart }) => {
          if (!gone) instance = startChart(node, { width, height })
        },
        // Offline or blocked: the reader already sees the same picture.
        () => undefined,
      )
    })
    $effect(() => {
      if (!instance) return
      const { option, width, height } = drawing()
      instance.resize({ width, height, silent: true })
      instance.setOption(option, { notMerge: true, lazyUpdate: false })
      scaleWithPage(node, width, height)
      onready()
    })
    return () => {
      gone = true
      stop()
      instance?.dispose()
    }
  }
}

/** A sheet of paper is narrower than the screen, and nobody tells ECharts: a view box lets the picture shrink. */
function scaleWithPage(node: HTMLElement, width: number, height: number): void {
  node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`)
}
