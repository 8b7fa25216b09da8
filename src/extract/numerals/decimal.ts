/**
 * Decimal numbers without binary noise: 2.37 and 亿 make 237000000 exactly, never 236999999.99999997.
 * A mantissa (a whole
 * number below 2^53) and a power of ten; knows no text.
 */

const LARGEST_EXACT_POWER = 22
/** Powers of ten are raised once: a look-up costs a tenth. */
const powers = Array.from({ length: LARGEST_EXACT_POWER + 1 }, (_, exponent) => 10 ** exponent)
const fractions = Array.from({ length: LARGEST_EXACT_POWER + 1 }, (_, exponent) => 10 ** -exponent)

/** Ten to a whole power. */
export function powerOfTen(exponent: number): number {
  return (exponent < 0 ? fractions[-exponent] : powers[exponent]) ?? 10 ** exponent
}

/** The number, rounded once: both operands are exact doubles, so the quotient is the nearest double. */
export function toNumber(mantissa: number, exponent: number): number {
  if (exponent === 0 || mantissa === 0) return mantissa
  if (exponent > LARGEST_EXACT_POWER || exponent < -LARGEST_EXACT_POWER)
    return Number(`${mantissa}e${exponent}`)
  return exponent > 0 ? mantissa * powerOfTen(exponent) : mantissa / powerOfTen(-exponent)
}

/** A decimal with its point moved: 1.13 by 8 is 113000000, where a product would be 112999999.99999999. */
export function shifted(value: number, places: number): number {
  return Number(`${value}e${places}`)
}

/** Exponent of the last digit of a mantissa that is not zero: 1200 × 10^0 → 2. */
export function lastPlace(mantissa: number, exponent: number): number {
  if (mantissa === 0) return exponent
  let rest = mantissa
  let place = exponent
  while (rest % 10 === 0) {
    rest /= 10
    place++
  }
  return place
}
