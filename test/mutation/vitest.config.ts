import { defineConfig } from 'vitest/config'

/** The tests that must notice a changed extractor: its own cases and laws; no page of the press, no browser. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 30_000,
    include: ['test/extract/**/*.test.ts'],
    exclude: ['test/extract/**/realPages.test.ts'],
  },
})
