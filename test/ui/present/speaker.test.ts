import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/ui/present/deck'
import { Speaker, speakerWord, type Channel, type SpeakerWorld } from '../../../src/ui/present/speaker'

/** Windows of one browser: a message reaches every other channel of the name. */
function browser(allowsWindows = true) {
  const channels: { name: string; channel: Channel }[] = []
  const opened: string[] = []
  const world: SpeakerWorld = {
    open: (address) => (allowsWindows ? opened.push(address) : null),
    word: () => `w${opened.length}`,
    channel: (name) => {
      const channel: Channel = {
        onmessage: null,
        postMessage: (data) =>
          channels
            .filter((other) => other.name === name && other.channel !== channel)
            .forEach((other) => other.channel.onmessage?.({ data })),
        close: () =>
          channels.splice(
            channels.findIndex((other) => other.channel === channel),
            1,
          ),
      }
      channels.push({ name, channel })
      return channel
    },
  }
  return { world, opened, channels }
}

const place: Place = { present: 'charts', chart: 'expo-area' }

describe('Speaker', () => {
  test('both windows turn their pages together', () => {
    const { world, opened } = browser()
    const seen: Place[] = []
    const first = new Speaker(world, (at) => seen.push(at))
    expect(first.open('https://x.test/?present=1')).toBe(true)
    const word = speakerWord(new URL(opened[0] ?? '').hash)
    expect(word).toBe('w0')
    const heard: Place[] = []
    const second = new Speaker(world, (at) => heard.push(at))
    second.join(word ?? '')
    first.tell(place)
    second.tell({ present: 'sources', chart: null })
    expect([heard, seen]).toEqual([[place], [{ present: 'sources', chart: null }]])
  })
  test('another talk hears nothing, nor does who has left', () => {
    const { world, channels } = browser()
    const heard: Place[] = []
    const other = new Speaker(world, (at) => heard.push(at))
    other.join('other')
    const first = new Speaker(world, () => undefined)
    first.join('mine')
    first.tell(place)
    other.leave()
    expect([heard, channels.length]).toEqual([[], 1])
  })
  test('what is no place is not heard', () => {
    const { world } = browser()
    const heard: Place[] = []
    new Speaker(world, (at) => heard.push(at)).join('x')
    const channel = world.channel('youju-speaker-x')
    for (const data of [null, 'next', {}, { present: 'all', chart: null }, { present: 'charts', chart: 3 }])
      channel.postMessage(data)
    expect(heard).toEqual([])
  })
  test('says that a window was refused', () => {
    expect(new Speaker(browser(false).world, () => undefined).open('https://x.test/')).toBe(false)
  })
  test.each([
    ['#speaker-ab12', 'ab12'],
    ['', null],
    ['#stories', null],
    ['#speaker-', null],
  ])('the hash %j', (hash, word) => {
    expect(speakerWord(hash)).toBe(word)
  })
})
