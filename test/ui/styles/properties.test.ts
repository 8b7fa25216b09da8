import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tokensCss } from '../../../src/ui/styles/properties'

/** The formatter breaks lines and chooses quotes; neither means anything to CSS. */
const normal = (css: string): string => css.replaceAll('"', "'").replace(/\s+/g, ' ').replaceAll('; }', ';}')

test('tokens.css holds the palette of the charts', () => {
  const css = readFileSync(resolve(import.meta.dirname, '../../../src/ui/styles/tokens.css'), 'utf8')
  expect(normal(css).trim()).toBe(normal(tokensCss()).trim())
})

test('both ways into the dark edition set every property', () => {
  const names = (block: string): string[] => [...block.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name)
  const [, system = '', chosen = ''] = tokensCss()
    .split('color-scheme: dark;')
    .map((part, i) => (i === 0 ? part : (part.split('}')[0] ?? '')))
  expect(names(system).length).toBeGreaterThan(10)
  expect(names(chosen)).toEqual(names(system))
})
