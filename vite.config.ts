import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { checkedData } from './src/app/build/checkedData.ts'
import { embedPage } from './src/app/build/embedPage.ts'
import { moduleSizes } from './src/app/build/moduleSizes.ts'
import { oneFile } from './src/app/build/oneFile.ts'
import { pdfAlone, pdfParts } from './src/app/build/pdfParts.ts'
import { prerender } from './src/app/build/prerender.ts'
import { publish } from './src/app/build/publish.ts'
import { securePages } from './src/app/build/securePages.ts'
import { serviceWorker } from './src/app/build/serviceWorker.ts'
import { withText } from './src/app/build/withText.ts'

/** Tests that drive a browser over an edition of the app. */
const browserTests = (name: string, edition: 'site' | 'disk', include: string[]) => ({
  extends: true as const,
  test: {
    name,
    environment: 'node' as const,
    include,
    provide: { edition },
    globalSetup: ['test/browser/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

/** One configuration for the app and its tests. `base` is relative: Pages serves from any sub-path. */
export default defineConfig({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    checkedData(),
    withText(),
    prerender(),
    publish(),
    pdfParts(),
    pdfAlone(),
    securePages(),
    oneFile(),
    moduleSizes(),
    serviceWorker(),
    embedPage(),
  ],
  worker: { plugins: () => [pdfAlone()] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Names stand in the first script: each character of a hash costs. Six do for 64 files only.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // What the first load needs anyway compresses better as one, however later parts share it.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          testTimeout: 30_000, // against what hangs, not against a busy machine
          include: ['test/**/*.test.ts'],
          exclude: ['test/ui/**', 'test/app/**', 'test/browser/**'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'ui',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['test/ui/**/*.test.ts', 'test/app/**/*.test.ts'],
        },
      },
      browserTests('browser', 'site', ['test/browser/**/*.test.ts']),
      // The same tests with the one file, but for those that are about a server or the build's other files.
      browserTests('disk', 'disk', [
        'test/browser/{accessibility,address,alternatives,corpora,entering,filters,keyboard,layout,oneFile,ownWork,present,reader,share,sheets}.test.ts',
      ]),
    ],
  },
})
