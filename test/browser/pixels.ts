/**
 * Compares two screenshots in the browser that took them, so that no library for PNG is needed.
 */
import type { Page } from 'playwright-core'

/** Colours of a pixel that differ by this much in a channel are told apart by nobody. */
const tolerance = 24

/** The share of pixels that differ, 1 where the pictures have different sizes. */
export async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const urls = [a, b].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ([urls, tolerance]) => {
      const pixels = async (url: string): Promise<ImageData> => {
        const image = new Image()
        image.src = url
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height)
      }
      const [one, two] = await Promise.all([pixels(urls[0] ?? ''), pixels(urls[1] ?? '')])
      if (one.width !== two.width || one.height !== two.height) return 1
      let different = 0
      for (let i = 0; i < one.data.length; i += 4) {
        const isFar = [0, 1, 2].some(
          (c) => Math.abs((one.data[i + c] ?? 0) - (two.data[i + c] ?? 0)) > tolerance,
        )
        if (isFar) different++
      }
      return different / (one.width * one.height)
    },
    [urls, tolerance] as const,
  )
}
