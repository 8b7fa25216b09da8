/** The door of the floor: files are read as pages, away from the page that the reader uses. */
export { askWorker, type AskOptions, type PageWorker } from './askWorker'
export { startWorker } from './startWorker'
export type { FileForm, ReadReply, ReadRequest } from './protocol'
