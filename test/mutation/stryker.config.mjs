/**
 * Mutation testing: changes the extractor in small ways and asks whether a test notices.
 * Runs for hours; MUTATE=numerals,parsers/hedge.ts picks folders and single files, all three folders without it.
 */
const targets = (process.env.MUTATE ?? 'numerals,parsers,refiners').split(',')

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: targets.map((target) => `src/extract/${target.endsWith('.ts') ? target : `${target}/*.ts`}`),
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // tables of the lexicon's kind are loaded once; their rows have cases of their own
  concurrency: 2,
  timeoutMS: 20_000,
  tempDirName: 'node_modules/.stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'node_modules/.stryker-report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  symlinkNodeModules: true,
  ignorePatterns: ['dist', 'test/browser', 'test/ui', 'test/gold', '.github'],
}
