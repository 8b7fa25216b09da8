/** The worker that reads one page and says how far it is. Adapts messages, and decides nothing. */
import { err } from '../base/result'
import type { ReadReply, ReadRequest } from './protocol'
import { readFile } from './readFile'
import { parted } from './rows'

const reply = (message: ReadReply): void => self.postMessage(message)

self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    const result = await readFile(data, (stage) => reply({ kind: 'progress', stage }))
    const { rows, rest } = parted(result)
    rows.forEach((some) => reply({ kind: 'rows', rows: some }))
    reply({ kind: 'done', result: rest as typeof result })
  } catch (error) {
    // A bug of ours: the reader of files learns of it, and other files can still be read.
    reply({ kind: 'done', result: err({ kind: 'failed', reason: String(error) }) })
  }
})
