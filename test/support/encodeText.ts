/** Text → bytes in the encodings that the platform only reads. For tests of files. */
import { present } from '../../src/base/assert'

function gbTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = [lead, trail]
      const text = decoder.decode(Uint8Array.from(bytes))
      if (text.length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, bytes)
    }
  return table
}

/** In GB18030, as far as two bytes a character reach. */
export function inGb18030(text: string): Uint8Array {
  const table = gbTable()
  const bytes = [...text].flatMap((c) =>
    c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : present(table.get(c), `${c} has two bytes in GB18030`),
  )
  return Uint8Array.from(bytes)
}

/** In UTF-16, with or without a byte order mark. */
export function inUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < whole.length; i++) view.setUint16(2 * i, whole.charCodeAt(i), order === 'le')
  return bytes
}
