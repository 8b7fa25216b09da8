/**
 * What every parser promises, asked at each place of the marked sentences: it stays behind its floor, goes on from its
 * anchor, and where its table of signs would not ask it, it would have found nothing.
 */
import { expect, test } from 'vitest'
import { codeAt } from '../../src/extract/codeAt'
import type { Draft, Parser } from '../../src/extract/draft'
import { readNumeral } from '../../src/extract/numerals/readNumeral'
import { parsers } from '../../src/extract/rules'
import { markedCases } from './marked.cases'

const bare = (marked: string): string => marked.replace(/\{([^|]*)\|[^}]*\}/g, '$1')
const texts = [...new Set(Object.values(markedCases).flatMap((lines) => lines.trim().split('\n')))].map(bare)

interface Asked {
  readonly text: string
  readonly at: number
  readonly floor: number
  readonly behind: number
  readonly draft: Draft | undefined
}

/** Asks a parser at each place that it can begin at, with no room before it, and with all. */
function asked(parser: Parser): readonly Asked[] {
  return texts.flatMap((text) =>
    [...text].flatMap((sign, at) => {
      if (!parser.starts.includes(sign)) return []
      const numeral = readNumeral(text, at)
      const behind = numeral ? codeAt(text, numeral.end) : -1
      return [at, 0].map((floor) => {
        const draft = parser.parse(text, at, { floor, numeral, behind, reach: at })
        return { text, at, floor, behind, draft }
      })
    }),
  )
}

test.each(parsers.map((parser) => [parser.name, parser] as const))('%s keeps its promises', (_, parser) => {
  const { behind: told } = parser
  for (const { text, at, floor, behind, draft } of asked(parser)) {
    if (!draft) continue
    const place = `${text} at ${at}`
    expect(draft.start, place).toBeGreaterThanOrEqual(floor)
    expect(draft.start, place).toBeLessThanOrEqual(at)
    expect(draft.end, place).toBeGreaterThan(at)
    const asks = told === undefined || (behind >= 0 && told.includes(String.fromCharCode(behind)))
    expect(asks, place).toBe(true)
  }
})
