/**
 * The attachment that hands a scene to ECharts. The library is loaded when a reader first touches the drawing; each later
 * scene goes to the same instance. Where it can't be loaded, the inline SVG below simply stays. Knows no statistic.
 */
import type { Attachment } from 'svelte/attachments'
import type { LiveChart } from '../../charts/liveChart'
import type { Scene } from '../../charts/scene/scene'
import type { Language } from '../../model/language'
import { whenTouched } from './whenTouched'

export interface Drawing {
  readonly scene: Scene
  readonly language: Language
}

/** Draws what `drawing` gives, again whenever that changes. `onready` is called once the first is drawn. */
export function chart(drawing: () => Drawing, onready: () => void): Attachment<HTMLElement> {
  return (node) => {
    let live = $state.raw<LiveChart | null>(null)
    let gone = false
    const stop = whenTouched(node.closest('figure') ?? node, () => {
      import('../../charts/liveChart').then(
        ({ startLiveChart }) => {
          const { width, height } = drawing().scene
          if (!gone) live = startLiveChart(node, { width, height })
        },
        // Offline or blocked: the reader already sees the same picture.
        () => undefined,
      )
    })
    $effect(() => {
      if (!live) return
      const { scene, language } = drawing()
      live.draw(scene, language)
      scaleWithPage(node, scene.width, scene.height)
      onready()
    })
    return () => {
      gone = true
      stop()
      live?.dispose()
    }
  }
}

/** A sheet of paper is narrower than the screen, and nobody tells ECharts: a view box lets the picture shrink. */
function scaleWithPage(node: HTMLElement, width: number, height: number): void {
  node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`)
}
