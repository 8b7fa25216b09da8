/**
 * A Vite plugin that lays the publication beside the app and its description into `index.html`. The address of the
 * site comes from `SITE`; without it there is no oEmbed, which knows no relative addresses.
 */
import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type { publication, Publication } from './publication.ts'

const source = resolve(import.meta.dirname, '../..')

/** Publishes data and pictures with a build. */
export function publish(site: string | undefined = process.env['SITE']): Plugin {
  let making: Promise<Publication> | undefined
  const made = (): Promise<Publication> =>
    (making ??= runnerImport<{ readonly publication: typeof publication }>(
      resolve(source, 'app/build/publication.ts'),
    ).then(({ module }) => module.publication(resolve(source, 'data'), site)))
  return {
    name: 'youju-publish',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    async generateBundle() {
      const { files } = await made()
      files.forEach(({ path, text }) => this.emitFile({ type: 'asset', fileName: path, source: text }))
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_html, { path }) =>
        path === '/index.html'
          ? [
              {
                tag: 'script',
                attrs: { type: 'application/ld+json' },
                children: (await made()).jsonLd,
                injectTo: 'head',
              },
            ]
          : [],
    },
  }
}
