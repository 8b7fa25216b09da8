/**
 * The frame's pages beside the dashboard, with scripts of their own: neither the dashboard nor a frame waits for what only the
 * other one needs, as it would if they shared their chunks. One page draws any chart, and each chart of the edition has one in
 * each language that is drawn already. Knows nothing of what they show.
 */
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { present } from '../../base/assert.ts'
import { checkedData } from './checkedData.ts'
import { readDrawings } from './prerender.ts'
import { readPublication, readTags } from './publish.ts'
import { securePages } from './securePages.ts'
import { privateMode } from './withText.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Where everything of the frames lies but for the page that draws any chart. */
const folder = 'embed/'

/** What a link to the frame shows. The frame is a page as well, but not the one of `og:url`. */
const linkTags: Plugin = {
  name: 'youju-link-tags',
  transformIndexHtml: {
    order: 'post',
    handler: async () => (await readTags()).filter(({ attrs }) => attrs?.['property'] !== 'og:url'),
  },
}

/** Lays the drawn frames beside their script. */
const drawnFrames: Plugin = {
  name: 'youju-drawn-frames',
  enforce: 'post', // the style sheet is whole
  async generateBundle(_, bundle) {
    const files = Object.values(bundle)
    const chunks = files.filter((file) => file.type === 'chunk')
    const script = chunks.find(({ isEntry, name }) => isEntry && name === 'drawn')
    const styles = files.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source).trim()] : [],
    )
    const { fileName, imports } = present(script, 'the frames have a script')
    const [{ frames }, publication] = await Promise.all([readDrawings(), readPublication()])
    const inFolder = (name: string): string => name.slice(folder.length)
    const parts = { script: inFolder(fileName), imports: imports.map(inFolder), style: styles.join('') }
    publication
      .frames(frames, parts)
      .forEach(({ path, source }) => this.emitFile({ type: 'asset', fileName: path, source }))
  },
}

/** Builds `embed.html` and the drawn frames into the folder of a build, after it. */
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
        plugins: [svelte({ configFile: false }), checkedData(), linkTags, securePages(), drawnFrames],
        build: {
          outDir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          modulePreload: { polyfill: false },
          // In one: a drawn frame holds it, and asks for none.
          cssCodeSplit: false,
          rolldownOptions: {
            input: { embed: resolve(root, 'embed.html'), drawn: resolve(root, 'src/app/embed/drawn.ts') },
            output: {
              entryFileNames: `${folder}[name]-[hash:6].js`,
              chunkFileNames: `${folder}[name]-[hash:6].js`,
              assetFileNames: `${folder}[name]-[hash:6][extname]`,
            },
          },
        },
      })
    },
  }
}
