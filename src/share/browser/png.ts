/**
 * SVG → PNG by the browser's own canvas. A thin effect: what is drawn and how large is decided before. The
 * browser's parts are handed in, so that a test can refuse each of them.
 */
import { err, ok, type Result } from '../../base/result'
import { pixelSize, type PictureSize, type Scale } from '../picture/presets'
import { encodePng } from './encodePng'

export type PngFault = 'too-large' | 'no-canvas' | 'not-drawn'

/** What is needed of the browser. */
export interface Painter {
  /** Resolves when all fonts of the page are there. */
  readonly fontsReady: () => Promise<unknown>
  /** Loads a picture from SVG text; rejects where the browser can't read it. */
  readonly load: (svg: string) => Promise<CanvasImageSource>
  /** Draws at a size in pixels; null where there is no canvas or it is too large. */
  readonly paint: (image: CanvasImageSource, pixels: PictureSize) => Promise<Blob | null>
}

/** Draws a picture as PNG. */
export async function svgToPng(
  svg: string,
  size: PictureSize,
  scale: Scale,
  painter: Painter,
): Promise<Result<Blob, PngFault>> {
  const pixels = pixelSize(size, scale)
  if (!pixels) return err('too-large')
  try {
    await painter.fontsReady()
    const blob = await painter.paint(await painter.load(svg), pixels)
    return blob ? ok(blob) : err('no-canvas')
  } catch {
    return err('not-drawn')
  }
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

function paintCanvas(image: CanvasImageSource, { width, height }: PictureSize): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  // Here and not in a worker: there is no SVG.
  context.drawImage(image, 0, 0, width, height)
  return encodePng(canvas)
}

/** The painter of the page that this runs in. */
export const pagePainter: Painter = {
  fontsReady: () => document.fonts.ready,
  load: loadImage,
  paint: paintCanvas,
}
