import { describe, expect, test } from 'vitest'
import { encodePng, type Encoder, type EncodingWorker } from '../../../src/share/browser/encodePng'

const elsewhere = new Blob(['worker'], { type: 'image/png' })
const here = new Blob(['page'], { type: 'image/png' })
const bitmap = {} as ImageBitmap

/** A canvas that the page can encode, or not. */
const canvasOf = (blob: Blob | null): HTMLCanvasElement =>
  ({ toBlob: (give: BlobCallback) => give(blob) }) as HTMLCanvasElement

/** A worker that answers a picture with one event. */
function encoderThat(answer: Event): Encoder & { readonly steps: string[] } {
  const steps: string[] = []
  const listeners = new Map<string, (event: Event) => void>()
  const worker: EncodingWorker = {
    postMessage: (given, transfer) => {
      steps.push(`asked, ${given === bitmap && transfer[0] === bitmap ? 'given away' : 'copied'}`)
      queueMicrotask(() => listeners.get(answer.type)?.(answer))
    },
    addEventListener: (type, listener) => void listeners.set(type, listener),
    terminate: () => void steps.push('ended'),
  }
  return { steps, copy: async () => bitmap, start: () => worker }
}

describe('encodePng', () => {
  test('has a worker encode, which is ended after', async () => {
    const encoder = encoderThat(new MessageEvent('message', { data: elsewhere }))
    expect(await encodePng(canvasOf(here), encoder)).toBe(elsewhere)
    expect(encoder.steps).toEqual(['asked, given away', 'ended'])
  })

  test.each([
    ['gives nothing', new MessageEvent('message', { data: null })],
    ['does not start', new Event('error')],
    ['can not answer', new Event('messageerror')],
  ])('a worker that %s is ended, and the page encodes', async (_, answer) => {
    const encoder = encoderThat(answer)
    expect(await encodePng(canvasOf(here), encoder)).toBe(here)
    expect(encoder.steps.at(-1)).toBe('ended')
  })

  test('the page encodes where workers are forbidden, and where nothing can be copied', async () => {
    const able = encoderThat(new MessageEvent('message', { data: elsewhere }))
    const forbidden = (): never => {
      throw new DOMException('no workers here', 'SecurityError')
    }
    expect(await encodePng(canvasOf(here), { ...able, start: forbidden })).toBe(here)
    expect(
      await encodePng(canvasOf(here), { ...able, copy: () => Promise.reject(new Error('no copy')) }),
    ).toBe(here)
    expect(able.steps).toEqual(['ended'])
  })

  test('a canvas that nobody can encode gives nothing', async () => {
    const encoder = encoderThat(new MessageEvent('message', { data: null }))
    expect(await encodePng(canvasOf(null), encoder)).toBeNull()
  })
})
