import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/worker/decodeText'
import { inGb18030, inUtf16 } from '../support/encodeText'
import { newsPassages, plainPassage } from '../support/newsPassages'

const text = newsPassages
  .slice(0, 3)
  .map((passage) => plainPassage(passage).text)
  .join('\n')
const utf8 = new TextEncoder().encode(text)

describe('decodeText', () => {
  test.each([
    ['utf-8', utf8],
    ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['gb18030', inGb18030(text)],
    ['utf-16le', inUtf16(text, 'le', true)],
    ['utf-16be', inUtf16(text, 'be', true)],
    ['utf-16le', inUtf16(text, 'le', false)],
    ['utf-16be', inUtf16(text, 'be', false)],
  ] as const)('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text, encoding, unreadable: 0 } })
  })

  test('a short line in GB18030, and plain ASCII', () => {
    expect(decodeText(inGb18030('共有3496家企业参展。'))).toMatchObject({
      value: { text: '共有3496家企业参展。', encoding: 'gb18030' },
    })
    expect(decodeText(new TextEncoder().encode('360 firms'))).toMatchObject({ value: { encoding: 'utf-8' } })
  })

  test('broken UTF-8 stays UTF-8, and what is lost is counted', () => {
    const broken = Uint8Array.from(utf8)
    broken[30] = 0xff
    expect(decodeText(broken)).toMatchObject({ ok: true, value: { encoding: 'utf-8' } })
    const decoded = decodeText(broken)
    expect(decoded.ok && decoded.value.unreadable).toBeGreaterThan(0)
    expect(decoded.ok && decoded.value.text).toContain('1287公里')
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', new TextEncoder().encode(' \n\t'), 'empty'],
    ['a picture', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff), 'binary'],
    ['zeroes', new Uint8Array(4000), 'binary'],
  ])('refuses %s', (_, bytes, kind) => {
    expect(decodeText(bytes)).toEqual({ ok: false, error: { kind } })
  })

  test('has an answer to any bytes, and UTF-8 comes back as it was', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)))
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥，。0-9]+$/), (any) => {
        expect(decodeText(new TextEncoder().encode(any))).toMatchObject({ ok: true, value: { text: any } })
      }),
    )
  })
})
