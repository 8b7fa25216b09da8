/** The worker of the desk. Keeps the edition that it was given, and adapts messages. */
import { err, ok, type Result } from '../base/result'
import type { Corpus } from '../model/corpus'
import { doWork } from './doWork'
import { parted } from './rows'
import type { WorkReply, WorkRequest } from './workProtocol'

let edition: Corpus | null = null
const reply = (message: WorkReply): void => self.postMessage(message)
function answer(id: number, result: Result<unknown>): void {
  const { rows, rest } = parted(result)
  rows.forEach((some) => reply({ kind: 'rows', id, rows: some }))
  reply({ kind: 'done', id, result: rest as Result<unknown> })
}

self.addEventListener('message', async ({ data }: MessageEvent<WorkRequest>) => {
  if (data.kind === 'edition') {
    edition = data.edition
    return
  }
  try {
    if (!edition) throw new Error('the edition comes first')
    answer(data.id, ok(await doWork(data, edition)))
  } catch (error) {
    answer(data.id, err(String(error)))
  }
})
