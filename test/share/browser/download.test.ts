import { expect, test } from 'vitest'
import { download, type DownloadWorld } from '../../../src/share/browser/download'

function world(follow: DownloadWorld['follow'] = () => undefined): DownloadWorld & {
  readonly blobs: Blob[]
  readonly steps: string[]
} {
  const blobs: Blob[] = []
  const steps: string[] = []
  return {
    blobs,
    steps,
    createAddress: (blob) => `blob:${blobs.push(blob)}`,
    dropAddress: (address) => void steps.push(`drop ${address}`),
    follow: (address, name) => {
      steps.push(`follow ${address} ${name}`)
      follow(address, name)
    },
    later: (run) => {
      steps.push('later')
      run()
    },
  }
}

test('a text is a blob of its type, and its address is dropped later', async () => {
  const one = world()
  expect(download({ name: 'a.csv', type: 'text/csv', data: '数' }, one)).toEqual({ ok: true, value: null })
  expect(one.steps).toEqual(['follow blob:1 a.csv', 'later', 'drop blob:1'])
  expect(one.blobs[0]?.type).toBe('text/csv')
  expect(await one.blobs[0]?.text()).toBe('数')
})

test('a blob goes as it is', () => {
  const one = world()
  const data = new Blob(['x'], { type: 'image/png' })
  download({ name: 'a.png', type: 'image/png', data }, one)
  expect(one.blobs[0]).toBe(data)
})

test('a blocked download is said', () => {
  const one = world(() => {
    throw new Error('blocked')
  })
  expect(download({ name: 'a', type: 't', data: '' }, one)).toEqual({ ok: false, error: 'blocked' })
})
