/**
 * Vite plugins for pdf.js: one that lays beside the app what pdf.js fetches when a file asks for it: tables of Chinese, Japanese and
 * Korean encodings, the typefaces that PDF takes for granted, decoders of pictures, and their licences. The development
 * server gives them from where they are. And one that takes out what it would fetch as a script by an address.
 */
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const source = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folders = ['cmaps', 'standard_fonts', 'wasm'] as const
/** The rest stands in for decoders where a browser is too old for them. */
const isNeeded = (name: string): boolean => !name.endsWith('.js')

/** Paths below `pdf/` in the build and below pdf.js. */
function parts(): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(source, folder))
      .filter(isNeeded)
      .map((name) => `${folder}/${name}`),
  )
}

/** Lays the parts into a build. */
export function pdfParts(): Plugin {
  return {
    name: 'youju-pdf-parts',
    apply: (config) => !config.build?.ssr,
    generateBundle() {
      for (const path of parts())
        this.emitFile({ type: 'asset', fileName: `pdf/${path}`, source: readFileSync(join(source, path)) })
    },
    configureServer: ({ middlewares }) => {
      const known = new Set(parts())
      middlewares.use('/pdf', (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/^\/|\?.*$/g, ''))
        if (!known.has(path) || !statSync(join(source, path)).isFile()) return next()
        createReadStream(join(source, path)).pipe(response)
      })
    },
  }
}

/** An import of what a variable names: another worker, decoders for browsers without WebAssembly. */
const importByAddress = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)*([\w.]+)\s*\)/g

/** Says how a script of pdf.js reads without imports by address; null where it has none. */
export function withoutImports(code: string): string | null {
  const without = code.replace(
    importByAddress,
    "Promise.reject(new Error('a script that is not ours: ' + $1))",
  )
  return without === code ? null : without
}

/** pdf.js runs no script but the two that the build has made of it. Goes into the page's plugins and the workers'. */
export function pdfAlone(): Plugin {
  return {
    name: 'youju-pdf-alone',
    apply: 'build',
    transform: (code, id) => (/pdfjs-dist[/\\]build[/\\]/.test(id) ? withoutImports(code) : null),
  }
}
