/** The door of the reader, loaded when it is first needed. */
export { default as ReaderPanel } from './ReaderPanel.svelte'
export { ReadingDesk } from './desk.svelte'
export { browserStore } from './pageStore'
