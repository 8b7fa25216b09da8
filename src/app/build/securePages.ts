/**
 * A Vite plugin that gives each page of a build its Content-Security-Policy. It goes last, for it hashes what the others
 * have put in. The development server has none: its own client is a script inside the page.
 */
import type { Plugin } from 'vite'
import { needsOf, withPolicy } from './contentSecurity.ts'

/** Secures the pages of a build. */
export function securePages(): Plugin {
  return {
    name: 'youju-secure-pages',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, needsOf(html)) },
  }
}
