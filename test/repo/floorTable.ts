/** The floors of the house (DESIGN section 6): which folder of src/ may import from which. */
export const floors = [
  'base', 'model', 'extract', 'collate', 'corpus', 'compile', 'format', 'charts', 'share', 'state',
  'worker', 'ui', 'app', 'cli', 'data',
] as const // prettier-ignore
export type Floor = (typeof floors)[number]

export const mayImport: Record<Floor, readonly Floor[]> = {
  base: [],
  model: ['base'],
  extract: ['base', 'model'],
  collate: ['base', 'model'],
  corpus: ['base', 'model'],
  compile: ['base', 'model', 'extract', 'collate', 'corpus'],
  format: ['base', 'model'],
  charts: ['base', 'model', 'corpus', 'format'],
  share: ['base', 'model', 'corpus', 'format', 'charts'],
  state: ['base', 'model'],
  worker: ['base', 'model', 'extract', 'collate', 'corpus', 'compile'],
  ui: ['base', 'model', 'corpus', 'format', 'charts', 'share', 'state'],
  app: floors.filter((f) => f !== 'cli' && f !== 'app'),
  cli: floors.filter((f) => !['ui', 'app', 'state', 'worker', 'cli'].includes(f)),
  data: [],
}
