// @vitest-environment node
import { expect, test } from 'vitest'
import { dataScripts, sizesFrom } from '../../../src/app/build/moduleSizes'

const chunk = (fileName: string, imports: string[], sizes: Record<string, number>) => ({
  fileName,
  imports,
  modules: Object.fromEntries(
    Object.entries(sizes).map(([id, renderedLength]) => [
      `/site/${id}`,
      { code: '', renderedLength, renderedExports: [] },
    ]),
  ),
})
const page = chunk('a.js', ['b.js'], { 'src/z.ts': 9, 'src/empty.ts': 0 })
const others = [chunk('b.js', ['a.js'], { 'src/b.ts': 4 }), chunk('late.js', [], { 'src/late.ts': 7 })]

test('counts the modules of the first scripts, in their order, and no later ones', () => {
  expect(Object.entries(sizesFrom(page, [page, ...others], '/site'))).toEqual([
    ['src/b.ts', 4],
    ['src/z.ts', 9],
  ])
})

test('a script of data holds nothing else', () => {
  const corpus = chunk('corpus.js', [], { 'src/data/corpus.json?raw': 9 })
  const mixed = chunk('mixed.js', [], { 'src/data/charts.json?raw': 9, 'src/b.ts': 1 })
  expect(dataScripts([page, corpus, mixed])).toEqual(['corpus.js'])
})
