import { describe, expect, test } from 'vitest'
import { readFile } from '../../src/worker/readFile'
import { inGb18030 } from '../support/encodeText'
import { edition, pressPages } from '../support/locateScore'
import { plainPassage } from '../support/newsPassages'

const text = plainPassage((pressPages[0] ?? []).join('\n\n') + '\n\n').text
const utf8 = new TextEncoder().encode(text)
const digest = await crypto.subtle.digest('SHA-256', utf8)
const sha256 = Buffer.from(digest).toString('hex')
const known = edition.map((page, i) => (i === 0 ? { ...page, sha256 } : page))

function read(bytes: Uint8Array, form: 'text' | 'html' = 'text') {
  const stages: string[] = []
  const request = { name: 'a.txt', form, bytes: Uint8Array.from(bytes).buffer, issued: null, known }
  return readFile(request, (stage) => stages.push(stage)).then((result) => ({ result, stages }))
}

describe('readFile', () => {
  test('a page of the edition is known by its hash, in whatever encoding it comes', async () => {
    for (const bytes of [utf8, inGb18030(text)]) {
      const { result, stages } = await read(bytes)
      expect(result).toMatchObject({ ok: true, value: { text, match: { page: 'page-0', how: 'same' } } })
      expect(stages).toEqual(['decode', 'extract', 'locate'])
    }
  })

  test('an HTML copy is known by its numbers; every figure and place is where it says', async () => {
    const html = `<html><head><title>x</title></head><body>${text
      .split('\n\n')
      .map((line) => `<p>${line.replace('1287', '<b>1287</b>')}</p>`)
      .join('')}<script>1287</script></body></html>`
    const { result } = await read(new TextEncoder().encode(html), 'html')
    if (!result.ok) throw new Error('expected a page')
    const { match, figures, text: taken } = result.value
    expect(match).toMatchObject({ page: 'page-0', how: 'copy' })
    expect(taken).not.toContain('<')
    figures.forEach((figure) => expect(taken.slice(figure.start, figure.end)).toBe(figure.text))
    expect(match?.places.map(({ start, end }) => taken.slice(start, end))).toContain('1287公里')
  })

  test('a text that nobody knows still gives its figures', async () => {
    const { result } = await read(new TextEncoder().encode('全县新建公路约180公里，惠及近3万人。'))
    expect(result).toMatchObject({ ok: true, value: { match: null } })
    expect(result.ok && result.value.figures.map((figure) => figure.text)).toEqual(['约180公里', '近3万人'])
  })

  test('a file without text is refused before anything is extracted', async () => {
    expect(await read(new Uint8Array())).toEqual({
      result: { ok: false, error: { kind: 'empty' } },
      stages: ['decode'],
    })
    const { result } = await read(new TextEncoder().encode('<script>1</script>'), 'html')
    expect(result).toEqual({ ok: false, error: { kind: 'empty' } })
  })
})
