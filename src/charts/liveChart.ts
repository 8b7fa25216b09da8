/**
 * A scene that ECharts keeps alive in an element of a page. Load it by `import('./liveChart')`: it brings the library.
 */
import type { Language } from '../model/language'
import { startChart } from './echarts'
import { sceneOption } from './option'
import type { Scene } from './scene/scene'

export interface LiveChart {
  /** Draws a scene in the place of the one before. */
  readonly draw: (scene: Scene, language: Language) => void
  readonly dispose: () => void
}

/** Starts ECharts in an element, for a scene of this size. */
export function startLiveChart(
  element: HTMLElement,
  size: { readonly width: number; readonly height: number },
): LiveChart {
  const instance = startChart(element, size)
  return {
    draw: (scene, language) => {
      instance.resize({ width: scene.width, height: scene.height, silent: true })
      instance.setOption(sceneOption(scene, language), { notMerge: true, lazyUpdate: false })
    },
    dispose: () => instance.dispose(),
  }
}
