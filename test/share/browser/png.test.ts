import { describe, expect, test } from 'vitest'
import { svgToPng, type Painter } from '../../../src/share/browser/png'
import type { PictureSize } from '../../../src/share/picture/presets'

const size = { width: 640, height: 360 }
const blob = new Blob(['png'], { type: 'image/png' })

function painter(more: Partial<Painter> = {}): Painter & { readonly steps: string[] } {
  const steps: string[] = []
  return {
    steps,
    fontsReady: async () => void steps.push('fonts'),
    load: async (svg) => {
      steps.push(`load ${svg}`)
      return {} as CanvasImageSource
    },
    paint: async (_, pixels: PictureSize) => {
      steps.push(`paint ${pixels.width}×${pixels.height}`)
      return blob
    },
    ...more,
  }
}

describe('svgToPng', () => {
  test('waits for the fonts, then draws at the scale', async () => {
    const one = painter()
    expect(await svgToPng('<svg/>', size, 2, one)).toEqual({ ok: true, value: blob })
    expect(one.steps).toEqual(['fonts', 'load <svg/>', 'paint 1280×720'])
  })

  test('draws nothing that no canvas holds', async () => {
    const one = painter()
    expect(await svgToPng('<svg/>', { width: 4096, height: 4096 }, 3, one)).toEqual({
      ok: false,
      error: 'too-large',
    })
    expect(one.steps).toEqual([])
  })

  test('a canvas that gives nothing is said', async () => {
    const one = painter({ paint: async () => null })
    expect(await svgToPng('<svg/>', size, 1, one)).toEqual({ ok: false, error: 'no-canvas' })
  })

  test('a picture that can not be read is said', async () => {
    const one = painter({ load: () => Promise.reject(new Error('decode')) })
    expect(await svgToPng('<svg', size, 1, one)).toEqual({ ok: false, error: 'not-drawn' })
  })
})
