/**
 * The contrast of two colours by WCAG 2: (lighter + 0.05) ÷ (darker + 0.05) of relative luminances.
 * Knows only `#rrggbb`.
 */
import { assert } from '../base/assert'

/** One channel of sRGB, 0 to 255, made linear. */
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#rrggbb`, 0 to 1. */
export function luminance(colour: string): number {
  assert(/^#[0-9a-f]{6}$/i.test(colour), `a colour #rrggbb: ${colour}`)
  const channel = (at: number): number => linear(Number.parseInt(colour.slice(at, at + 2), 16))
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** Contrast of two colours, 1 to 21, whatever their order. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}
