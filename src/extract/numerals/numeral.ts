/**
 * The result of reading a numeral, whatever its script. A numeral is the number alone: hedges before it,
 * units and words behind it belong to the parsers.
 *
 *   36万多 → value 360000, step 10000, fuzz over
 */

/**
 * How the numeral itself blurs its value. `over`: 多/余 stand in it; `about`: 来; `span`: two digits in a row
 * (七八十); `vague`: no point at all (数千, 十几, 几十亿).
 */
export type Fuzz = 'none' | 'over' | 'about' | 'span' | 'vague'

export interface Numeral {
  readonly end: number
  /** The printed point, or null. */
  readonly value: number | null
  /** The ends of a span or of a vague numeral; null otherwise. */
  readonly low: number | null
  readonly high: number | null
  readonly fuzz: Fuzz
  /** Place value of the last printed digit that is not zero: 1000 in 1.5万, 10 in 120. */
  readonly step: number
  readonly script: 'arabic' | 'hanzi'
  /** How many digits are printed before the first multiplier; 0 where it is a multiplier alone (百). */
  readonly digits: number
  /** The power of ten of the multipliers behind it: 4 in 36万, 0 in 36. */
  readonly scale: number
}

/** Where a numeral stands after its digits, before 多, 余 and multipliers. */
export interface DigitRun {
  readonly end: number
  readonly mantissa: number
  readonly exponent: number
  readonly digits: number
}
