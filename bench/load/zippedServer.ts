/** Serves pages as a good static host does: everything is zipped beforehand, nothing waits for a disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** All files below a folder by their paths in an address. */
export function filesBelow(folder: string, prefix = '/'): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder).flatMap((name): (readonly [string, Buffer])[] => {
      const path = join(folder, name)
      return statSync(path).isDirectory()
        ? [...filesBelow(path, `${prefix}${name}/`)]
        : [[`${prefix}${name}`, readFileSync(path)]]
    }),
  )
}

export interface ZippedServer {
  readonly origin: string
  readonly close: () => void
}

/** Starts a server for these files on a free port of this machine. */
export async function serveZipped(files: ReadonlyMap<string, Buffer>): Promise<ZippedServer> {
  const zipped = new Map([...files].map(([path, bytes]) => [path, gzipSync(bytes, { level: 9 })]))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = zipped.get(path)
    if (!body) return void response.writeHead(404).end()
    response
      .writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': body.length,
        // As on Pages: what several frames of a page need is fetched once.
        'cache-control': 'max-age=600',
      })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
