/**
 * Serves a folder as a static host does: under `/` and, as GitHub Pages, under a sub-path. Knows no
 * rewriting: what is not a file is 404.
 */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** The sub-path of a project page. */
export const subPath = '/some/repo/'

export interface StaticServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string
  readonly close: () => Promise<void>
}

/** The file that a request path means, if there is one. */
function fileFor(folder: string, pathname: string): string | undefined {
  const below = pathname.startsWith(subPath) ? pathname.slice(subPath.length) : pathname.slice(1)
  const path = join(folder, normalize(`/${decodeURIComponent(below)}`))
  const file = path.endsWith('/') || path === folder ? join(path, 'index.html') : path
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** Starts a server on a free port of this machine. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
