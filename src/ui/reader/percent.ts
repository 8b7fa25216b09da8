/** A share as a whole percentage. What is not certain is never said to be 100%. */

/** 0.934 → `93%`, 0.999 → `99%`. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.floor(share * 100 + 1e-9)) : 100}%`
}
