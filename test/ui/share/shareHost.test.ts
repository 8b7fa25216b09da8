import { expect, test } from 'vitest'
import { ShareHost } from '../../../src/ui/share/shareHost.svelte'
import SharePanel from '../../../src/ui/share/SharePanel.svelte'

test('the panel is fetched at the first wish only, and once', async () => {
  let fetched = 0
  const host = new ShareHost(() => Promise.resolve((fetched++, SharePanel)))
  expect(fetched).toBe(0)
  host.open('expo')
  await expect.poll(() => host.panel).toBe(SharePanel)
  host.close()
  expect(host.chart).toBeNull()
  host.open('loans')
  expect(host.chart).toBe('loans')
  expect(fetched).toBe(1)
})

test('what did not come is said, and tried again at the next wish', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(SharePanel)]
  const host = new ShareHost(() => answers.shift() ?? Promise.reject(new Error('asked a third time')))
  host.open('expo')
  await expect.poll(() => host.isMissing).toBe(true)
  host.open('expo')
  await expect.poll(() => host.panel).toBe(SharePanel)
  expect(host.isMissing).toBe(false)
})
