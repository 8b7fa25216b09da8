/** Office files read back for tests: unzipped, every part parsed as XML, cells by their reference. Needs a DOM. */
import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import { present } from '../../src/base/assert'
import type { Cell } from '../../src/share/tables/table'

export type Parts = Readonly<Record<string, Document>>

/** Parses a part; XML that is not well-formed fails the test. */
export function parseXml(text: string, name = 'xml'): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror'), name).toBeNull()
  return document
}

/** The XML parts of a file. */
export function readParts(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))
  return Object.fromEntries(files.map(([path, data]) => [path, parseXml(strFromU8(data), path)]))
}

/** Reads a sheet as a spreadsheet would: by the references of the cells. */
export function readCells(document: Document | undefined): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>()
  for (const cell of present(document, 'a sheet').querySelectorAll('c')) {
    const text = cell.textContent ?? ''
    const type = cell.getAttribute('t')
    const plain = text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    )
    const value = type === 'b' ? text === '1' : type === 'inlineStr' ? plain : Number(text)
    found.set(cell.getAttribute('r') ?? '', value)
  }
  return found
}

/** All elements with a prefixed name (`c:ser`), in order. */
export function elements(node: Document | Element | undefined, name: string): readonly Element[] {
  return [...present(node, `a part with ${name}`).getElementsByTagName(name)]
}
