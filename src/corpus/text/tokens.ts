/**
 * Cuts text into tokens for search. Chinese has no blanks, so it goes in as characters and pairs of
 * neighbours; numbers go in by value; words of an alphabet as they are. Knows no index.
 *
 *   注册3,496家 → 注 册 注册 3496 家
 */
import { arabicNumeral, arabicValue, hanziNumeral, hanziValue } from './numerals'

/** A word or a piece of one; a number, by its value. */
export type Token = string | number

/** One condition on a document: that it holds a token, or a word that begins with it. */
export interface Wanted {
  readonly token: Token
  readonly prefix: boolean
}

/** One word of a search: it is met where all conditions of any one alternative are. */
export type Term = readonly (readonly Wanted[])[]

type Piece =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'hanzi'; readonly run: string }
  | { readonly kind: 'word'; readonly word: string }

/** A number in the groups of `arabicNumeral`, or, in the two behind them, a run of Chinese or a word. */
const piece = new RegExp(`${arabicNumeral.source}|(\\p{Script=Han}+)|(\\p{L}[\\p{L}\\p{M}]*|[%‰])`, 'gu')

function pieces(text: string): Piece[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const found: Piece[] = []
  // Not `matchAll`, which copies the expression for each text.
  for (let match = piece.exec(plain); match; match = piece.exec(plain)) {
    const [, whole, , , , , run, word = ''] = match
    if (whole !== undefined) found.push({ kind: 'number', value: arabicValue(match) })
    else found.push(run !== undefined ? { kind: 'hanzi', run } : { kind: 'word', word })
  }
  return found
}

/** The token of a number; the sign is left out, because 下降2.4% prints none. */
export function numberToken(value: number): number {
  return Math.abs(value)
}

/** Neighbouring pairs; a single character stands for itself. */
function pairs(run: string): string[] {
  const characters = [...run]
  return characters.length < 2 ? characters : characters.slice(1).map((c, i) => `${characters[i] ?? ''}${c}`)
}

/** Below this a Chinese numeral in running text is rarely a number that one looks for (一带一路). */
const leastHanziNumber = 10

/** Gives the tokens under which a text can be found; the same one may come again. */
export function giveTokens(text: string, give: (token: Token) => unknown): void {
  for (const part of pieces(text)) {
    if (part.kind === 'number') give(numberToken(part.value))
    else if (part.kind === 'word') give(part.word)
    else {
      for (const c of part.run) give(c)
      pairs(part.run).forEach(give)
      for (const [numeral] of part.run.matchAll(hanziNumeral)) {
        const value = hanziValue(numeral)
        if (value >= leastHanziNumber) give(numberToken(value))
      }
    }
  }
}

/** All tokens under which a text can be found. */
export function tokensOf(text: string): Set<Token> {
  const tokens = new Set<Token>()
  giveTokens(text, (token) => tokens.add(token))
  return tokens
}

function exactly(token: Token): Wanted {
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
