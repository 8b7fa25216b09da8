/**
 * The one place where the order of the rules is decided. At an anchor every parser that can begin there is
 * asked; the draft that ends last wins, and of equals the one that stands higher here.
 */
import type { Parser, Refiner } from './draft'
import { parseAddress } from './parsers/parseAddress'
import { parseAge } from './parsers/parseAge'
import { parseCode } from './parsers/parseCode'
import { parseDateFigure } from './parsers/parseDateFigure'
import { parseDoubling } from './parsers/parseDoubling'
import { parseFew } from './parsers/parseFew'
import { parseFraction } from './parsers/parseFraction'
import { parseHalf } from './parsers/parseHalf'
import { parseIncidence } from './parsers/parseIncidence'
import { parseLayout } from './parsers/parseLayout'
import { parseLunarDay } from './parsers/parseLunarDay'
import { parseOrdinal } from './parsers/parseOrdinal'
import { parseQuantity } from './parsers/parseQuantity'
import { parseRatio } from './parsers/parseRatio'
import { parseResidue } from './parsers/parseResidue'
import { parseSpokenMoney } from './parsers/parseSpokenMoney'
import { parseSpokenSize } from './parsers/parseSpokenSize'
import { parseWord } from './parsers/parseWord'
import { markNames } from './refiners/markNames'
import { markRates } from './refiners/markRates'
import { markRoles } from './refiners/markRoles'
import { markSubjects } from './refiners/markSubjects'
import { shareUnits } from './refiners/shareUnits'

export const parsers: readonly Parser[] = [
  parseLayout,
  // 翻一番 counts, though 一番 is a word.
  parseDoubling,
  // 正月十五 is a day before it is a word.
  parseLunarDay,
  parseWord,
  // 唐宁街10号 is no day.
  parseAddress,
  parseDateFigure,
  parseOrdinal,
  parseFraction,
  parseRatio,
  parseIncidence,
  // 八旬 and 三块五 as parseQuantity would not read them.
  parseAge,
  parseSpokenMoney,
  parseSpokenSize,
  parseCode,
  parseQuantity,
  parseFew,
  parseHalf,
  // Last: it takes what nobody understood.
  parseResidue,
]

/** Each sees what the one above it has decided. */
export const refiners: readonly Refiner[] = [
  // Units first: a number without one looks like a name.
  shareUnits,
  markNames,
  // Rates look at roles, since a pair of levels shares its denominator.
  markRoles,
  markRates,
  markSubjects,
]
