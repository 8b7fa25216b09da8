/** The worker of the desk. Keeps the edition that it was given, and adapts messages. */
import { err, ok } from '../base/result'
import type { Corpus } from '../model/corpus'
import { doWork } from './doWork'
import type { WorkReply, WorkRequest } from './workProtocol'

let edition: Corpus | null = null
const reply = (message: WorkReply): void => self.postMessage(message)

self.addEventListener('message', async ({ data }: MessageEvent<WorkRequest>) => {
  if (data.kind === 'edition') {
    edition = data.edition
    return
  }
  try {
    if (!edition) throw new Error('the edition comes first')
    reply({ id: data.id, result: ok(await doWork(data, edition)) })
  } catch (error) {
    reply({ id: data.id, result: err(String(error)) })
  }
})
