import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { floors, mayImport, type Floor } from './floorTable'

const src = resolve(import.meta.dirname, '../../src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

function floorOf(path: string): string {
  return relative(src, path).split('/')[0] ?? ''
}

/** The relative imports of a source file, resolved; static, dynamic, re-exports and workers. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const pattern = /(?:from\s+|import\s+|import\(\s*|new URL\(\s*)['"](\.[^'"]*)['"]/g
  return [...text.matchAll(pattern)].map((match) => resolve(dirname(path), match[1] ?? ''))
}

const files = filesBelow(src).filter((path) => /\.(ts|svelte)$/.test(path))

describe('floors', () => {
  test('every file of src stands on a known floor', () => {
    const strays = files.filter((path) => !(floors as readonly string[]).includes(floorOf(path)))
    expect(strays.map((path) => relative(src, path))).toEqual([])
  })

  test('a floor imports only from the floors listed for it', () => {
    const wrong = files.flatMap((path) => {
      const floor = floorOf(path) as Floor
      return importsOf(path)
        .filter((target) => !relative(src, target).startsWith('..'))
        .filter((target) => floorOf(target) !== floor && !mayImport[floor].includes(floorOf(target) as Floor))
        .map((target) => `${relative(src, path)} imports ${relative(src, target)}`)
    })
    expect(wrong).toEqual([])
  })

  test('the table has no cycle', () => {
    const seen = new Set<Floor>()
    const visit = (floor: Floor, path: readonly Floor[]): void => {
      expect(path).not.toContain(floor)
      if (seen.has(floor)) return
      mayImport[floor].forEach((below) => visit(below, [...path, floor]))
      seen.add(floor)
    }
    floors.forEach((floor) => visit(floor, []))
  })

  test('the README prints the same table', () => {
    const readme = readFileSync(resolve(src, '../README.md'), 'utf8')
    const rows = [...readme.matchAll(/^\| `(\w+)\/` \|[^|]*\| ([^|]*?) \|$/gm)]
    const printed = Object.fromEntries(rows.map((row) => [row[1], row[2]]))
    const names = (floor: Floor): string => {
      const list = mayImport[floor]
      const missing = floors.filter((f) => !list.includes(f) && f !== floor)
      if (list.length > floors.length / 2) return `all but ${missing.map((f) => `\`${f}\``).join(', ')}`
      return list.length === 0 ? '–' : list.map((f) => `\`${f}\``).join(', ')
    }
    expect(printed).toEqual(Object.fromEntries(floors.map((floor) => [floor, names(floor)])))
  })
})
