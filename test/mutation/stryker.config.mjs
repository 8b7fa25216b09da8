/**
 * Mutation testing: changes the extractor in small ways and asks whether a test notices.
 * MUTATE=numerals,parsers/hedge.ts picks folders and single files, all three folders without it.
 */
const targets = (process.env.MUTATE ?? 'numerals,parsers,refiners').split(',')

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: targets.map((target) => `src/extract/${target.endsWith('.ts') ? target : `${target}/*.ts`}`),
  testRunner: 'in-one-process',
  plugins: ['./test/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // tables of the lexicon's kind are loaded once; their rows have cases of their own
  concurrency: 1,
  disableBail: false,
  timeoutMS: 15_000,
  tempDirName: 'node_modules/.stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: process.env.REPORT ?? 'node_modules/.stryker-report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  symlinkNodeModules: true,
  ignorePatterns: ['dist', 'test/browser', 'test/ui', '.github'],
}
