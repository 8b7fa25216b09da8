/**
 * A Vite plugin that draws the front page into `index.html` when the app is built, with its style sheet inside, and lets the
 * browser fetch the data along with the script. Knows no component.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type IndexHtmlTransformContext, type Plugin } from 'vite'
import type { pageOf } from '../prerender/entry.ts'
import { readTexts } from './checkedData.ts'

const root = resolve(import.meta.dirname, '../../..')

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** Builds the app for Node, and runs it. */
async function drawnPage(): Promise<ReturnType<typeof pageOf>> {
  const folder = await mkdtemp(join(root, 'node_modules/.youju-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [svelte({ configFile: false })],
      ssr: { noExternal: true },
      build: {
        ssr: 'src/app/prerender/entry.ts',
        outDir: folder,
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    })
    const entry = (await import(pathToFileURL(join(folder, 'entry.mjs')).href)) as {
      readonly pageOf: typeof pageOf
    }
    return entry.pageOf(await readTexts())
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * The style sheet goes into the page: it is small, and a page that waits for a second file is late. The link stays, disabled and so
 * never fetched, for parts that come on demand ask whether it is there.
 */
function inlineStyles(html: string, bundle: Bundle, more: string): string {
  return html.replace(
    /<link rel="stylesheet"([^>]*href="\.\/([^"]+)"[^>]*)>/,
    (link, rest: string, name: string) => {
      const file = bundle[name]
      if (file?.type !== 'asset') return link
      const styles = [String(file.source).trim(), more].map((text) => `<style>${text}</style>`)
      return [`<link rel="stylesheet" disabled${rest}>`, ...styles].join('\n    ')
    },
  )
}

/** Data that the entry asks for as soon as it runs. */
function preloads(bundle: Bundle): string {
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk' && /src\/data\/\w+\.json\?raw$/.test(file.facadeModuleId ?? ''))
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">\n    `)
    .join('')
}

/** Draws the front page of a build. */
export function prerender(): Plugin {
  return {
    name: 'youju-prerender',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle, path }) => {
        if (!bundle || path !== '/index.html') return html
        const { body, css } = await drawnPage()
        return inlineStyles(html, bundle, css)
          .replace('<link rel="icon"', () => `${preloads(bundle)}<link rel="icon"`)
          .replace('<div id="app"></div>', () => `<div id="app" data-drawn>${body}</div>`)
      },
    },
  }
}
