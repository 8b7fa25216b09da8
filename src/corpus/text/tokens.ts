/**
 * Cuts text into tokens for search. Chinese has no blanks, so it goes in as characters and pairs of
 * neighbours; numbers go in by value; words of an alphabet as they are. Knows no index.
 *
 *   注册3,496家 → 注 册 注册 #3496 家
 */
import { arabicNumeral, arabicValue, hanziNumeral, hanziValue } from './numerals'

/** One condition on a document: that it holds a token, or one that begins with it. */
export interface Wanted {
  readonly token: string
  readonly prefix: boolean
}

/** One word of a search: it is met where all conditions of any one alternative are. */
export type Term = readonly (readonly Wanted[])[]

type Piece =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'hanzi'; readonly run: string }
  | { readonly kind: 'word'; readonly word: string }

const piece = new RegExp(
  `(?<number>${arabicNumeral.source})|(?<hanzi>\\p{Script=Han}+)|(?<word>\\p{L}[\\p{L}\\p{M}]*|[%‰])`,
  'gu',
)

function pieces(text: string): Piece[] {
  const plain = text.normalize('NFKC').toLowerCase()
  return [...plain.matchAll(piece)].map((match): Piece => {
    const { number, hanzi, word = '' } = match.groups ?? {}
    if (number !== undefined) {
      const numeral = arabicNumeral.exec(number)
      return { kind: 'number', value: numeral ? arabicValue(numeral) : Number.NaN }
    }
    return hanzi !== undefined ? { kind: 'hanzi', run: hanzi } : { kind: 'word', word }
  })
}

/** The token of a number; the sign is left out, because 下降2.4% prints none. */
export function numberToken(value: number): string {
  return `#${Math.abs(value)}`
}

/** Neighbouring pairs; a single character stands for itself. */
function pairs(run: string): string[] {
  const characters = [...run]
  return characters.length < 2 ? characters : characters.slice(1).map((c, i) => `${characters[i] ?? ''}${c}`)
}

/** Below this a Chinese numeral in running text is rarely a number that one looks for (一带一路). */
const leastHanziNumber = 10

/** All tokens under which a text can be found. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>()
  for (const part of pieces(text)) {
    if (part.kind === 'number') tokens.add(numberToken(part.value))
    else if (part.kind === 'word') tokens.add(part.word)
    else {
      for (const c of part.run) tokens.add(c)
      for (const pair of pairs(part.run)) tokens.add(pair)
      for (const [numeral] of part.run.matchAll(hanziNumeral)) {
        const value = hanziValue(numeral)
        if (value >= leastHanziNumber) tokens.add(numberToken(value))
      }
    }
  }
  return tokens
}

function exactly(token: string): Wanted {
  return { token, prefix: false }
}

/** A Chinese word as it is written, or, where it has numerals in it, by their values. */
function hanziTerm(run: string): Term {
  const literal = pairs(run).map(exactly)
  const numerals = [...run.matchAll(hanziNumeral)].map(([numeral]) => numberToken(hanziValue(numeral)))
  if (numerals.length === 0) return [literal]
  const rest = run.split(hanziNumeral).filter((between) => between !== '')
  return [literal, [...numerals, ...rest.flatMap(pairs)].map(exactly)]
}

/** The words of a search, all of which a document must meet. */
export function parseSearch(text: string): readonly Term[] {
  return pieces(text).map((part) => {
    if (part.kind === 'number') return [[exactly(numberToken(part.value))]]
    return part.kind === 'word' ? [[{ token: part.word, prefix: true }]] : hanziTerm(part.run)
  })
}
