/**
 * Compares two screenshots in the browser that took them, so that no library for PNG is needed.
 */
import type { Page } from 'playwright-core'

/** Colours of a pixel that differ by this much in a channel are told apart by nobody. */
const tolerance = 24

/** A part of a picture, in its pixels. */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The share of pixels that differ in each region of two pictures, 1 where the pictures have different sizes. */
export async function differences(
  page: Page,
  [a, b]: readonly [Buffer, Buffer],
  regions: readonly Region[],
): Promise<readonly number[]> {
  const urls = [a, b].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ([urls, regions, tolerance]) => {
      const drawn = async (url: string): Promise<OffscreenCanvasRenderingContext2D> => {
        const image = new Image()
        image.src = url
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
          willReadFrequently: true,
        })
        if (!context) throw new Error('no canvas')
        context.drawImage(image, 0, 0)
        return context
      }
      const [one, two] = await Promise.all([drawn(urls[0] ?? ''), drawn(urls[1] ?? '')])
      const { width, height } = one.canvas
      if (width !== two.canvas.width || height !== two.canvas.height) return regions.map(() => 1)
      return regions.map((region) => {
        const [x, y] = [Math.round(region.x), Math.round(region.y)]
        const pixels = [one, two].map((context) =>
          context.getImageData(x, y, Math.round(region.width), Math.round(region.height)),
        )
        const [left = new Uint8ClampedArray(), right = new Uint8ClampedArray()] = pixels.map(
          ({ data }) => data,
        )
        let different = 0
        for (let i = 0; i < left.length; i += 4) {
          const isFar = [0, 1, 2].some((c) => Math.abs((left[i + c] ?? 0) - (right[i + c] ?? 0)) > tolerance)
          if (isFar) different++
        }
        return different / (left.length / 4)
      })
    },
    [urls, regions, tolerance] as const,
  )
}

/** The whole of a picture, by the head of its PNG. */
export function wholeOf(picture: Buffer): Region {
  return { x: 0, y: 0, width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }
}

/** The share of pixels of the whole that differ, 1 where the pictures have different sizes. */
export async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const [share = 1] = await differences(page, [a, b], [wholeOf(a)])
  return share
}
