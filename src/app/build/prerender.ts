/**
 * A Vite plugin that draws the front page into `index.html` when the app is built, with its style sheet inside, and lets the
 * browser fetch the data along with the script. What draws it draws the frames too. Knows no component.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type IndexHtmlTransformContext, type Plugin } from 'vite'
import type { Drawings, drawingsOf } from '../prerender/entry.ts'
import { readTexts } from './checkedData.ts'
import { withText } from './withText.ts'

const root = resolve(import.meta.dirname, '../../..')

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** Builds the app for Node, and runs it. */
async function draw(): Promise<Drawings> {
  const folder = await mkdtemp(join(root, 'node_modules/.youju-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [svelte({ configFile: false }), withText()],
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
      readonly drawingsOf: typeof drawingsOf
    }
    return await entry.drawingsOf(await readTexts())
  } finally {
    await rm(folder, { recursive: true })
  }
}

let drawing: Promise<Drawings> | undefined

/** The front page and the frames, drawn once in a build. */
export function readDrawings(): Promise<Drawings> {
  drawing ??= draw()
  return drawing
}

/** Parts whose script comes later, but which the build draws. */
const drawnParts =
  /src\/ui\/(?:agreement\/AgreementView|colophon\/Colophon|front\/edited|key\/HedgeKey|overview\/Overview|share\/TakeAway)\.(?:svelte|ts)$/

/** The style sheets of these parts, and of what they import. */
function drawnStyles(bundle: Bundle): ReadonlySet<string> {
  const styles = new Set<string>()
  const visit = (name: string): void => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || chunk.isEntry) return
    chunk.viteMetadata?.importedCss.forEach((style) => styles.add(style))
    chunk.imports.forEach(visit)
  }
  Object.values(bundle).forEach((file) => {
    if (file.type === 'chunk' && drawnParts.test(file.facadeModuleId ?? '')) visit(file.fileName)
  })
  return styles
}

/**
 * The style sheets go into the page: they are small, and a page that waits for a second file is late. Their links stay, disabled
 * and so never fetched, for parts that come on demand ask whether they are there.
 */
function inlineStyles(html: string, bundle: Bundle, more: string): string {
  const inside = (name: string): string => {
    const file = bundle[name]
    const text = file?.type === 'asset' ? String(file.source).trim() : ''
    return `<link rel="stylesheet" disabled crossorigin href="./${name}"><style>${text}</style>\n    `
  }
  const first = new Set<string>()
  const page = html.replace(
    /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g,
    (_, name: string) => (first.add(name), inside(name)),
  )
  const parts = [...drawnStyles(bundle)].filter((name) => !first.has(name))
  return page.replace('</head>', () => `${parts.map(inside).join('')}<style>${more}</style>\n  </head>`)
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
        const { body, css } = (await readDrawings()).page
        return inlineStyles(html, bundle, css)
          .replace('<link rel="icon"', () => `${preloads(bundle)}<link rel="icon"`)
          .replace('<div id="app"></div>', () => `<div id="app" data-drawn>${body}</div>`)
      },
    },
  }
}
