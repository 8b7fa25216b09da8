/**
 * The apparatus in TEI P5: `app` with `lem` and `rdg`, witnesses in `wit`, numbers as `measure` with
 * what they promise in `atLeast` and `atMost`. Figures only, so there is no running text: each story is
 * a list of entries. An undecided tie has no `lem`.
 */
import type { PageId } from '../../model/figure'
import type { Apparatus, ApparatusReading, Entry } from './apparatus'
import { element, xmlDocument, type XmlElement } from './xml'

const NAMESPACE = 'http://www.tei-c.org/ns/1.0'

/** Writes the apparatus of several stories as one document. */
export function apparatusTei(title: string, apparatuses: readonly Apparatus[]): string {
  const pages = [...new Set(apparatuses.flatMap((apparatus) => apparatus.pages))].sort()
  return xmlDocument(
    element(
      'TEI',
      { xmlns: NAMESPACE },
      header(title, pages),
      element('text', {}, element('body', {}, ...apparatuses.map(story))),
    ),
  )
}

function header(title: string, pages: readonly PageId[]): XmlElement {
  const witnesses = pages.map((page) => element('witness', { 'xml:id': identifier(page) }, page))
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title)),
      element(
        'publicationStmt',
        {},
        element('p', {}, 'Figures as printed, with their witnesses; no running text.'),
      ),
      element('sourceDesc', {}, element('listWit', {}, ...witnesses)),
    ),
    element(
      'encodingDesc',
      {},
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ),
  )
}

function story(apparatus: Apparatus): XmlElement {
  const items = apparatus.entries.map((entry) => element('item', { n: String(entry.n) }, app(entry)))
  const variants = apparatus.variants.map(({ kind, witnesses }) => {
    const readings = witnesses.map(({ text, pages }) =>
      element('rdg', { wit: pointers(pages) }, ...(text === '' ? [] : [text])),
    )
    return element(
      'item',
      {},
      element('app', { type: kind === 'name' ? 'substantive' : 'wording' }, ...readings),
    )
  })
  const all = [...items, ...variants]
  const body = all.length > 0 ? element('list', {}, ...all) : element('p', {})
  return element('div', { type: 'story' }, element('head', {}, apparatus.title), body)
}

function app(entry: Entry): XmlElement {
  const lemma = entry.adoption.kind === 'tied' ? -1 : entry.adopted
  const readings = entry.readings.map((reading, i) => ({ reading, name: i === lemma ? 'lem' : 'rdg' }))
  // The lemma comes first, whichever reading it is.
  const inOrder = [...readings].sort((a, b) => Number(b.name === 'lem') - Number(a.name === 'lem'))
  const absences = entry.absences.map(({ page, lacks }) =>
    element('rdg', { type: lacks === 'figure' ? 'omission' : 'lacuna', wit: pointers([page]) }),
  )
  return element(
    'app',
    { type: entry.readings.length > 1 ? 'substantive' : 'agreed' },
    ...inOrder.flatMap(({ reading, name }) => [
      // The empty text keeps the measure on the line: spaces would belong to the reading.
      element(name, { wit: pointers(reading.pages) }, '', measure(reading)),
      ...notes(reading),
    ]),
    ...absences,
  )
}

function measure(reading: ApparatusReading): XmlElement {
  const number = (value: number | null): string | null => (value === null ? null : String(value))
  const { value, min, max, unit, bound, text } = reading
  const isPoint = bound === 'eq' && value !== null
  return element(
    'measure',
    {
      quantity: isPoint ? number(value) : null,
      unit,
      atLeast: isPoint ? null : number(min),
      atMost: isPoint ? null : number(max),
    },
    text,
  )
}

function notes({ suspicion }: ApparatusReading): XmlElement[] {
  if (!suspicion) return []
  return (['zh', 'en'] as const).map((language) =>
    element('note', { type: 'suspicion', 'xml:lang': language }, suspicion[language]),
  )
}

function pointers(pages: readonly PageId[]): string {
  return pages.map((page) => `#${identifier(page)}`).join(' ')
}

/** A page's id as an XML name; file names may begin with a digit or hold what names may not. */
function identifier(page: PageId): string {
  const name = page.replace(/[^\p{L}\p{N}._-]/gu, '_')
  return /^[\p{L}_]/u.test(name) ? name : `_${name}`
}
