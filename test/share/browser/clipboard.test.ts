import { describe, expect, test } from 'vitest'
import { copyImage, copyText, type ClipboardWorld } from '../../../src/share/browser/clipboard'

function world(refuse = false): ClipboardWorld & { readonly copied: unknown[] } {
  const copied: unknown[] = []
  const take = async (what: unknown): Promise<void> => {
    if (refuse) throw new DOMException('not allowed', 'NotAllowedError')
    copied.push(what)
  }
  return {
    copied,
    clipboard: { writeText: take, write: take },
    makeItem: (items) => items as unknown as ClipboardItem,
  }
}
const none: ClipboardWorld = { clipboard: undefined, makeItem: undefined }
const png = Promise.resolve(new Blob(['png']))

describe('copyText', () => {
  test('copies', async () => {
    const one = world()
    expect(await copyText('引文', one)).toEqual({ ok: true, value: null })
    expect(one.copied).toEqual(['引文'])
  })
  test('says that it was refused', async () => {
    expect(await copyText('x', world(true))).toEqual({ ok: false, error: 'refused' })
  })
  test('says that there is no clipboard', async () => {
    expect(await copyText('x', none)).toEqual({ ok: false, error: 'unsupported' })
  })
})

describe('copyImage', () => {
  test('hands the promise over, before the picture is there', async () => {
    const one = world()
    expect(await copyImage(png, one)).toEqual({ ok: true, value: null })
    expect(one.copied).toEqual([[{ 'image/png': png }]])
  })
  test('says that it was refused', async () => {
    expect(await copyImage(png, world(true))).toEqual({ ok: false, error: 'refused' })
  })
  test('a browser without pictures in its clipboard is said, also where the picture fails', async () => {
    const one = { ...world(), makeItem: undefined }
    expect(await copyImage(Promise.reject(new Error('no picture')), one)).toEqual({
      ok: false,
      error: 'unsupported',
    })
    expect(one.copied).toEqual([])
  })
})
