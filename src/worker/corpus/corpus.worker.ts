/** The worker that opens a corpus: one message for each `more`. Adapts messages, and decides nothing. */
import { buffersOf } from './buffersOf'
import { openCorpus } from './openCorpus'
import type { OpenReply, OpenRequest } from './openProtocol'

let messages: AsyncGenerator<OpenReply, void> | null = null

async function next(): Promise<OpenReply> {
  try {
    const step = await messages?.next()
    return step === undefined || step.done === true ? { kind: 'end' } : step.value
  } catch (error) {
    // A bug of ours, or no memory is left.
    return { kind: 'fault', fault: { kind: 'failed', reason: String(error) } }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<OpenRequest>) => {
  if (data.kind === 'open') messages = openCorpus(data.source)
  const reply = await next()
  // Numbers change their owner instead of being copied; the index of the worker is of no use afterwards.
  const transfer = reply.kind === 'parts' ? buffersOf(reply) : []
  self.postMessage(reply, { transfer })
})
