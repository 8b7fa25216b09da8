/**
 * What the slide library can't do, done in the ZIP that it wrote: our chart parts and workbooks in place of
 * its own, an East Asian font beside each Latin one, notes in lines. Knows no spec.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { assert, present } from '../../base/assert'
import { zipEpoch } from '../workbook/writeWorkbook'
import { eastAsianFor, faces } from './faces'

/** A chart part and the workbook inside it, in the order in which the charts were added. */
export interface ChartParts {
  readonly xml: string
  readonly workbook: Uint8Array
}

export type Package = Record<string, Uint8Array>

function edit(files: Package, path: RegExp, change: (xml: string) => string): void {
  for (const [name, data] of Object.entries(files))
    if (path.test(name)) files[name] = strToU8(change(strFromU8(data)))
}

/** The library counts its charts over the life of the process: their numbers only say their order. */
function chartPaths(files: Package): readonly string[] {
  const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1])
  const paths = Object.keys(files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
  return paths.sort((a, b) => numberOf(a) - numberOf(b))
}

/** Where the workbook of a chart part lies, as its relations say. */
function workbookPath(files: Package, part: string): string {
  const relations = present(files[part.replace('charts/', 'charts/_rels/') + '.rels'], `relations of ${part}`)
  const target = /Target="\.\.\/(embeddings\/[^"]+\.xlsx)"/.exec(strFromU8(relations))?.[1]
  return `ppt/${present(target, `${part} has a workbook`)}`
}

function putCharts(files: Package, charts: readonly ChartParts[]): void {
  const paths = chartPaths(files)
  assert(paths.length === charts.length, 'the library has made a part for each chart')
  paths.forEach((path, i) => {
    const { xml, workbook } = present(charts[i], 'a chart for each part')
    files[path] = strToU8(xml)
    files[workbookPath(files, path)] = workbook
  })
}

/** The library gives a run one face for all scripts. Order and other attributes stay. */
export function withEastAsianFaces(xml: string): string {
  return xml.replace(
    /(<a:latin typeface="([^"]+)"[^>]*\/>)<a:ea typeface="[^"]*"/g,
    (_, latin: string, face: string) => `${latin}<a:ea typeface="${eastAsianFor(face)}"`,
  )
}

/** The theme's empty East Asian faces: headlines first, then texts. */
export function withThemeFaces(xml: string): string {
  const fill = (part: string, face: string): string =>
    part.replace('<a:ea typeface=""/>', `<a:ea typeface="${face}"/>`)
  return xml
    .replace(/<a:majorFont>[^]*?<\/a:majorFont>/, (part) => fill(part, faces.headline.eastAsian))
    .replace(/<a:minorFont>[^]*?<\/a:minorFont>/, (part) => fill(part, faces.text.eastAsian))
}

/** The library writes all notes into one paragraph, where line ends are only blanks. */
export function withNoteLines(xml: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, notes: string) =>
      notes
        .split(/\r?\n/)
        .map(
          (text) =>
            `<a:p>${text === '' ? '' : `<a:r><a:rPr lang="zh-CN" altLang="en-US" dirty="0"/><a:t>${text}</a:t></a:r>`}</a:p>`,
        )
        .join(''),
  )
}

/** The moment of writing, the one thing in a deck that changes by itself. */
const withTime =
  (time: string): ((xml: string) => string) =>
  (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)

/** Patches a deck. `time` is what it says of its making: an ISO instant. */
export function patchDeck(
  deck: Uint8Array,
  charts: readonly ChartParts[],
  time: string,
): Uint8Array<ArrayBuffer> {
  const files: Package = unzipSync(deck)
  putCharts(files, charts)
  edit(files, /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/, withEastAsianFaces)
  edit(files, /^ppt\/theme\/theme\d+\.xml$/, withThemeFaces)
  edit(files, /^ppt\/notesSlides\/[^/]+\.xml$/, withNoteLines)
  edit(files, /^docProps\/core\.xml$/, withTime(time))
  return zipSync(files, { mtime: zipEpoch, level: 6 })
}
