import { describe, expect, test, vi } from 'vitest'
import { mostBytes, mostSessionBytes, takeFile } from '../../../src/ui/reader/takeFile'

describe('takeFile', () => {
  test.each([
    ['page.txt', 'text'],
    ['page.md', 'text'],
    ['page', 'text'],
    ['page.HTM', 'html'],
    ['page.xhtml', 'html'],
    ['html.txt', 'text'],
  ])('%s is taken as %s', async (name, form) => {
    const taken = await takeFile(new File(['文'], name))
    expect(taken).toMatchObject({ ok: true, value: { name, form } })
    expect(taken.ok && new TextDecoder().decode(taken.value.bytes)).toBe('文')
  })

  test('a file of fifty megabytes is refused before a byte of it is read', async () => {
    const file = new File(['x'], 'large.txt')
    Object.defineProperty(file, 'size', { value: 50_000_000 })
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await takeFile(file)).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 50_000_000, most: mostBytes },
    })
    expect(read).not.toHaveBeenCalled()
  })

  test('the work on a large table comes back, though a text as large is refused', async () => {
    const sized = (name: string, size: number): File => {
      const file = new File(['x'], name)
      Object.defineProperty(file, 'size', { value: size })
      return file
    }
    expect((await takeFile(sized('work.json', mostBytes + 1))).ok).toBe(true)
    expect((await takeFile(sized('table.csv', mostBytes + 1))).ok).toBe(false)
    expect((await takeFile(sized('work.json', mostSessionBytes + 1))).ok).toBe(false)
  })

  test('an empty file, and one that cannot be opened', async () => {
    expect(await takeFile(new File([], 'a.txt'))).toEqual({ ok: false, error: { kind: 'empty' } })
    const gone = new File(['x'], 'b.txt')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('moved'))
    expect(await takeFile(gone)).toEqual({ ok: false, error: { kind: 'unreadable', reason: 'moved' } })
  })
})
