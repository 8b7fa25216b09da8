// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { partOf } from '../../../../src/app/build/oneFile/part'

const files = new Set(['assets/a.js', 'assets/b.js', 'assets/c.worker.js', 'assets/d.wasm'])
const part = (code: string) => partOf('assets/a.js', code, files)

describe('a script of a build', () => {
  test.each([
    ['import{x}from"./b.js";x()', 'import{x}from"part://assets/b.js";x()'],
    ['import"./b.js"', 'import"part://assets/b.js"'],
    ['export*from"./b.js"', 'export*from"part://assets/b.js"'],
    ['export{x}from"./b.js"', 'export{x}from"part://assets/b.js"'],
  ])('%s needs the other part at once', (code, rewritten) => {
    expect(part(code)).toEqual({ code: rewritten, needs: ['assets/b.js'], asks: [], starts: [] })
  })

  test.each([
    ['import("./b.js").then(x)', 'youjuParts.bring("assets/b.js").then(x)', 'assets/b.js'],
    ['import(`./b.js`)', 'youjuParts.bring("assets/b.js")', 'assets/b.js'],
    [
      'new Worker(new URL(new URL(`c.worker.js`,import.meta.url).href,``+import.meta.url))',
      'new Worker(new URL(youjuParts.at("assets/c.worker.js").href,``+import.meta.url))',
      'assets/c.worker.js',
    ],
    ['new URL("d.wasm",import.meta.url)', 'youjuParts.at("assets/d.wasm")', 'assets/d.wasm'],
  ])('%s asks for it later', (code, rewritten, asked) => {
    const { asks, starts, ...rest } = part(code)
    expect(rest).toEqual({ code: rewritten, needs: [] })
    expect(code.startsWith('import') ? asks : starts).toEqual([asked])
  })

  test.each([
    'const s=`import("./b.js")`',
    'new URL("./b.js",location.href)',
    'new Map([["./b.js",import.meta.url]])',
    'export{x};var x=1',
  ])('%s stays as it is', (code) => expect(part(code)).toEqual({ code, needs: [], asks: [], starts: [] }))

  test('fetches nothing ahead', () => {
    const code = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./b.js"])))=>i.map(i=>d[i]);f()'
    expect(part(code).code).toBe('const __vite__mapDeps=()=>[];f()')
  })

  test.each([
    ['import "./nowhere.js"', './nowhere.js'],
    ['import(`./nowhere.js`)', './nowhere.js'],
    ['import(name)', 'imports by name'],
    ['new URL("./nowhere.css",import.meta.url)', './nowhere.css'],
    ['import {', 'can be parsed'],
  ])('%s stops the build', (code, reason) => expect(() => part(code)).toThrow(reason))
})
