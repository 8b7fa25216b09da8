/** The tests that must notice a changed extractor: its own cases and the marked passages; no page of the press. Vite fills this in. */
export const files = import.meta.glob([
  '/test/extract/**/*.test.ts',
  '/test/gold/marks.test.ts',
  '!**/realPages.test.ts',
])
