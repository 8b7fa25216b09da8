/**
 * The frame's page beside the dashboard: a second entry of the build, with its own small bundle. Knows nothing of
 * what it shows.
 */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** Builds `embed.html` beside `index.html`. */
export function embedPage(): Plugin {
  return {
    name: 'youju-embed-page',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: resolve(root, 'index.html'), embed: resolve(root, 'embed.html') },
        },
      },
    }),
  }
}
