/** Figures made by hand for the tests of the metric. Knows no extractor. */
import { rawSpan } from '../../src/base/span'
import { pageId, type Figure } from '../../src/model/figure'

/** A plain quantity of 360个 at the place of its text, with the given fields changed. */
export function sampleFigure(start: number, text: string, more: Partial<Figure> = {}): Figure {
  return {
    ...rawSpan(start, start + text.length),
    page: pageId('sample'),
    text,
    kind: 'quantity',
    value: 360,
    min: 360,
    max: 360,
    bound: 'eq',
    unit: '个',
    per: null,
    role: null,
    basis: null,
    range: null,
    time: null,
    timeStatus: 'unknown',
    timeFrom: null,
    subject: null,
    rule: 'sample',
    ...more,
  }
}
