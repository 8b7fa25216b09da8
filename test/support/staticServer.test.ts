import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder, type StaticServer } from './staticServer'

const folder = mkdtempSync(join(tmpdir(), 'youju-'))
let server: StaticServer
beforeAll(async () => {
  mkdirSync(join(folder, 'site/assets'), { recursive: true })
  writeFileSync(join(folder, 'site/index.html'), 'front page')
  writeFileSync(join(folder, 'site/assets/a b.js'), 'script')
  writeFileSync(join(folder, 'secret'), 'secret')
  server = await serveFolder(join(folder, 'site'))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/', 200, 'front page'],
  ['/?story=a', 200, 'front page'],
  ['/some/repo/', 200, 'front page'],
  ['/assets/a%20b.js', 200, 'script'],
  ['/some/repo/assets/a%20b.js', 200, 'script'],
  ['/assets', 404, 'not found'],
  ['/other/', 404, 'not found'],
  ['/..%2Fsecret', 404, 'not found'],
])('%s gives %i', async (path, status, body) => {
  const response = await fetch(server.origin + path)
  expect(response.status).toBe(status)
  expect(await response.text()).toBe(body)
})
