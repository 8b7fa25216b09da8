/**
 * The height of a drawing as a function of its width, written as its steps: heights only change where a label wraps or a
 * column moves. Knows no chart.
 */

export interface HeightStep {
  /** The least width at which the height holds. */
  readonly from: number
  readonly height: number
}

/** Widths that are looked at first; between two of the same height none is expected to differ. */
const stride = 8

/** Finds the steps between two whole widths. */
export function heightSteps(
  heightAt: (width: number) => number,
  from: number,
  to: number,
): readonly HeightStep[] {
  const steps: HeightStep[] = [{ from, height: heightAt(from) }]
  let before = steps[0]?.height
  for (let width = from + stride; width <= to; width += stride) {
    if (heightAt(width) === before) continue
    for (let at = width - stride + 1; at <= width; at++) {
      const height = heightAt(at)
      if (height !== before) steps.push({ from: at, height })
      before = height
    }
  }
  return steps
}
