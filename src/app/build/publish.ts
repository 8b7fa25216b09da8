/**
 * A Vite plugin that lays the publication beside the app, and into `index.html` its description and what a link to it
 * shows. The address of the site comes from `SITE`; without it what must be absolute is left out or relative.
 */
import { resolve } from 'node:path'
import { runnerImport, type HtmlTagDescriptor, type Plugin } from 'vite'
import type { publication, Publication } from './publication.ts'
import { privateMode } from './withText.ts'

const source = resolve(import.meta.dirname, '../..')

let making: Promise<Publication> | undefined

/** The publication, made once in a build. */
export function readPublication(): Promise<Publication> {
  making ??= runnerImport<{ readonly publication: typeof publication }>(
    resolve(source, 'app/build/publication.ts'),
  ).then(({ module }) => module.publication(resolve(source, 'data'), process.env['SITE']))
  return making
}

/** What a link to a page of the site shows, for its head. */
export async function readTags(): Promise<HtmlTagDescriptor[]> {
  const { tags } = await readPublication()
  return tags.map((attrs) => ({ tag: 'meta', attrs: { ...attrs }, injectTo: 'head' }))
}

/** Publishes data and pictures with a build. */
export function publish(): Plugin {
  return {
    name: 'youju-publish',
    apply: (config, { command, mode }) => command === 'build' && mode !== privateMode && !config.build?.ssr,
    async generateBundle() {
      const { files } = await readPublication()
      files.forEach(({ path, source }) => this.emitFile({ type: 'asset', fileName: path, source }))
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_html, { path }) => {
        if (path !== '/index.html') return []
        const { jsonLd } = await readPublication()
        const attrs = { type: 'application/ld+json' }
        return [...(await readTags()), { tag: 'script', attrs, children: jsonLd, injectTo: 'head' }]
      },
    },
  }
}
