/** The door of the floor: files are read as pages and as corpora, away from the page that the reader uses. */
export { askWorker, type AskOptions, type PageWorker } from './askWorker'
export { startWorker } from './startWorker'
export type { FileForm, ReadReply, ReadRequest } from './protocol'
export { askCorpus, type OpenedCorpus } from './corpus/askCorpus'
export { startCorpusWorker } from './corpus/startCorpusWorker'
export type { CorpusSource } from './corpus/openProtocol'
export { startWork } from './startWork'
export { workClient, type AskWork, type DeskWorker } from './workClient'
