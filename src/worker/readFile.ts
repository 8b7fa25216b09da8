/**
 * Reads one file as a page: bytes → text → figures → which page of the edition it is. Pure but for the hash.
 * Never throws over what a file holds. Knows no worker.
 */
import { err, ok, type Result } from '../base/result'
import { locatePage } from '../corpus'
import { extractPage } from '../extract'
import type { HeldPage, PageFault, ReadingStage } from '../model/heldPage'
import { pageId } from '../model/figure'
import { decodeText } from './decodeText'
import { htmlText } from './htmlText'
import type { ReadRequest } from './protocol'

/** Hex SHA-256 of the UTF-8 bytes, or null: insecure origins have no digest, and pages are known without. */
export async function hashOf(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Reads a file, and says before each stage what comes. */
export async function readFile(
  { name, form, bytes, issued, known }: ReadRequest,
  say: (stage: ReadingStage) => void,
): Promise<Result<HeldPage, PageFault>> {
  say('decode')
  const decoded = decodeText(new Uint8Array(bytes))
  if (!decoded.ok) return decoded
  const { encoding, unreadable } = decoded.value
  const text = form === 'html' ? htmlText(decoded.value.text) : decoded.value.text
  if (text.trim() === '') return err({ kind: 'empty' })
  say('extract')
  const { figures } = extractPage({ id: pageId(name), text, issued })
  say('locate')
  const match = locatePage(text, await hashOf(text), known)
  return ok({ name, text, encoding, issued, unreadable, figures, match })
}
