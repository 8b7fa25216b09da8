/** Segments of invented pages for tests of matching. */
import { rawSpan } from '../../../src/base/span'
import type { PlacedSegment } from '../../../src/collate/index'
import { pageId } from '../../../src/model/figure'
import { newsPassages } from '../../support/newsPassages'

/** Passage `i` of the invented story, without braces. */
export function passage(i: number): string {
  return (newsPassages[i] ?? '').replace(/[{}]/g, '')
}

/** The passages with these numbers, as paragraphs. */
export function passages(...numbers: readonly number[]): string {
  return numbers.map(passage).join('\n\n')
}

/** A page made of segments: headline (null for a fragment) and text. */
export function page(
  id: string,
  ...parts: readonly (readonly [headline: string | null, text: string])[]
): PlacedSegment[] {
  const text = parts.map(([headline, body]) => `${headline ?? ''}\n\n${body}\n\n`).join('')
  let start = 0
  return parts.map(([headline, body]) => {
    const end = start + (headline ?? '').length + body.length + 4
    const pieces = [rawSpan(start, end)]
    start = end
    const segment = {
      headline,
      deck: null,
      kind: headline === null ? 'fragment' : 'article',
      pieces,
      dateline: null,
      agency: null,
      byline: [],
      continuedOn: null,
    } as const
    return { page: pageId(id), text, segment }
  })
}
