/**
 * Bytes → text, in whichever of four encodings they are. A byte order mark decides; without one, valid UTF-8;
 * else whichever reading looks most like a newspaper. Knows no file and no page.
 */
import { err, ok, type Result } from '../base/result'
import type { Encoding, PageFault } from '../model/heldPage'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** Characters that could not be read. */
  readonly unreadable: number
}

/** With fewer readable characters it is no text. */
const LEAST_READABLE = 0.9
/** So much of a file tells what it is. */
const SAMPLE = 20_000
/** Half of all Chinese print is made of these and their like; a wrong encoding hits them rarely. */
const familiar = /[，。、“”：；的一是在有年月日了和国人中大不为上个\n]/g
const readable =
  /[\t\n\r\u0020-\u007E\u00A0-\u02AF\u2000-\u206F\u2100-\u27BF\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/g
const lost = '\uFFFD'

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const share = (text: string, pattern: RegExp): number => count(text, pattern) / Math.max(1, text.length)

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // another encoding, or a damaged file
  }
}

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

function likeliest(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE)
  const guesses = (['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = decode(sample, encoding)
    return { encoding, score: share(text, readable) + 4 * share(text, familiar) }
  })
  return guesses.reduce((a, b) => (b.score > a.score ? b : a)).encoding
}

/** Reads bytes as text. A byte order mark is no part of the text. */
export function decodeText(bytes: Uint8Array): Result<DecodedText, PageFault> {
  if (bytes.length === 0) return err({ kind: 'empty' })
  // Zero bytes are valid UTF-8 and stand in no text: then it is UTF-16 or binary.
  const plain = !bytes.subarray(0, SAMPLE).includes(0) && isUtf8(bytes)
  const encoding = markOf(bytes) ?? (plain ? 'utf-8' : likeliest(bytes))
  const text = decode(bytes, encoding)
  if (text.trim() === '') return err({ kind: 'empty' })
  if (share(text.slice(0, SAMPLE), readable) < LEAST_READABLE) return err({ kind: 'binary' })
  return ok({ text, encoding, unreadable: text.split(lost).length - 1 })
}
