/** The door of the reader, loaded when it is first needed. */
export { default as ReaderPanel } from './ReaderPanel.svelte'
export { ReadingDesk } from './desk.svelte'
export type { OpenSheets } from './ports'
export { browserStore } from './pageStore'
export type { WorkPorts } from './work/workPorts'
