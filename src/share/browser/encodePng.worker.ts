/** The worker that encodes one drawn picture as PNG. Knows neither what is drawn nor where it goes. */

async function encode(bitmap: ImageBitmap): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('bitmaprenderer')
  if (!context) return null
  context.transferFromImageBitmap(bitmap)
  return canvas.convertToBlob({ type: 'image/png' })
}

self.addEventListener('message', async ({ data }: MessageEvent<ImageBitmap>) => {
  // Whatever goes wrong here, the page can still encode by itself.
  self.postMessage(await encode(data).catch(() => null))
})
