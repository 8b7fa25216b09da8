import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf, type HeldFigure } from '../../src/corpus/passages'
import { pageId } from '../../src/model/figure'

function held(page: string, text: string, figure: string): HeldFigure {
  const start = text.indexOf(figure)
  return { page: pageId(page), text, start, end: start + figure.length }
}
const shown = (...figures: HeldFigure[]) =>
  passagesOf(figures).map(({ parts }) =>
    parts.map(({ text, kind }) => (kind === 'same' ? text : `[${kind}:${text}]`)).join(''),
  )

describe('passagesOf', () => {
  test('numbers stay whole, differing words are marked on both sides', () => {
    const a = held('a', '旧文。园区去年引进甲国企业4家，另有小店。新文。', '4家')
    const b = held('b', '园区去年引进乙国企业14家，另有小店。', '14家')
    expect(shown(a, b)).toEqual([
      '园区去年引进[differs:甲]国企业[figure:4家]，另有小店',
      '园区去年引进[differs:乙]国企业[figure:14家]，另有小店',
    ])
  })
  test('line breaks, spaces, marks and widths are no difference', () => {
    const a = held('a', '园区，引进企业3家,另有小店。', '3家')
    const b = held('b', '**园区**,引 进企\n业3家，另有小店。', '3家')
    expect(shown(a, b)).toEqual([
      '园区，引进企业[figure:3家],另有小店',
      '园区,引进企业[figure:3家]，另有小店',
    ])
  })
  test('one witness alone has nothing to differ from', () => {
    expect(shown(held('a', '引进企业3家。', '3家'))).toEqual(['引进企业[figure:3家]'])
  })
  test('the parts are the sentence, whatever is compared', () => {
    const words = fc.stringMatching(/^[甲乙丙丁]{0,12}$/)
    fc.assert(
      fc.property(words, words, words, words, (before, after, other, rest) => {
        const a = held('a', `${before}3家${after}`, '3家')
        const b = held('b', `${other}5家${rest}`, '5家')
        expect(passagesOf([a, b]).map(({ parts }) => parts.map((p) => p.text).join(''))).toEqual([
          a.text,
          b.text,
        ])
      }),
    )
  })
})
