/**
 * The frame's page beside the dashboard, built by itself: neither page waits for what only the other one needs, as
 * it would if they shared their chunks. Knows nothing of what it shows.
 */
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { checkedData } from './checkedData.ts'
import { readTags } from './publish.ts'
import { securePages } from './securePages.ts'
import { privateMode } from './withText.ts'

const root = resolve(import.meta.dirname, '../../..')

/** What a link to the frame shows. The frame is a page as well, but not the one of `og:url`. */
const linkTags: Plugin = {
  name: 'youju-link-tags',
  transformIndexHtml: {
    order: 'post',
    handler: async () => (await readTags()).filter(({ attrs }) => attrs?.['property'] !== 'og:url'),
  },
}

/** Builds `embed.html` into the folder of a build, after it. */
export function embedPage(): Plugin {
  let outDir = 'dist'
  return {
    name: 'youju-embed-page',
    apply: (config, { command, mode }) => command === 'build' && mode !== privateMode && !config.build?.ssr,
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: async () => {
      await build({
        root,
        base: './',
        configFile: false,
        logLevel: 'warn',
        plugins: [svelte({ configFile: false }), checkedData(), linkTags, securePages()],
        build: {
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          modulePreload: { polyfill: false },
          rolldownOptions: { input: resolve(root, 'embed.html') },
        },
      })
    },
  }
}
