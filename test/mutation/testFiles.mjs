/** The tests that must notice a changed extractor: its own cases; no page of the press. Vite fills this in. */
export const files = import.meta.glob(['/test/extract/**/*.test.ts', '!**/realPages.test.ts'])
