/** The desk's tasks, done: pure but for the hash. Never throws over what a page or a table holds. Knows no worker. */
import { unreachable } from '../base/assert'
import { compileSession, layPage, readSelection, readSheet } from '../compile'
import { extractPage } from '../extract'
import type { Corpus } from '../model/corpus'
import { decodeText } from './decodeText'
import { hashOf } from './readFile'
import type { LaidPage } from '../model/sessionFindings'
import type { Asks, Gives, WorkRequest, WorkTask } from './workProtocol'

async function lay(asks: Asks<'lay'>): Promise<LaidPage> {
  const sha256 = await hashOf(asks.text)
  const { figures } = extractPage(asks)
  return { ...layPage({ ...asks, sha256 }), figures }
}

async function sheet({ id, name, bytes }: Asks<'sheet'>): Promise<Gives<'sheet'>> {
  const decoded = decodeText(new Uint8Array(bytes))
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  return readSheet({ id, name, text, sha256: await hashOf(text), issued: null })
}

/** Does one task beside an edition. */
export async function doWork(
  request: Exclude<WorkRequest, { readonly kind: 'edition' }>,
  edition: Corpus,
): Promise<Gives<WorkTask>> {
  switch (request.kind) {
    case 'lay':
      return lay(request.asks)
    case 'compile':
      return compileSession({ ...request.asks, edition })
    case 'number':
      return readSelection(request.asks.text, request.asks.page)
    case 'sheet':
      return sheet(request.asks)
    default:
      return unreachable(request)
  }
}
