import { expect, test } from 'vitest'
import { withoutImports } from '../../../src/app/build/pdfParts'

test.each([
  ['const w = await import(this.workerSrc)', 'this.workerSrc'],
  ['const m = await import(\n  /*webpackIgnore: true*/\n  /*@vite-ignore*/\n  path\n)', 'path'],
])('%s is refused when it runs', async (code, name) => {
  const without = withoutImports(code) ?? ''
  expect(without).not.toContain('import')
  expect(without).toContain(`' + ${name})`)
})

test.each(["await import('./part.js')", 'const text = `await import("${url}")`', 'import.meta.url'])(
  '%s stays',
  (code) => expect(withoutImports(code)).toBeNull(),
)
