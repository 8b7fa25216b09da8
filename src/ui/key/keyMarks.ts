/** The marks of the hedge key: a short bar for each bound, and two for a dispute. Knows no words. */
import { barShapes } from '../../charts/marks/bar'
import type { Scene, Shape } from '../../charts/scene/scene'
import type { Palette } from '../../charts/theme'
import type { Amount, Bound } from '../../model/figure'

const size = { width: 104, height: 22, bar: 12 } as const
/** Where the value of a sample lies: far enough from the right for every open end. */
const sample = 66

function amountOfBound(bound: Bound): Amount {
  const none = { unit: null, per: null, role: null, basis: null, range: null }
  return { value: sample, min: null, max: null, bound, ...none }
}

function bar(
  bound: Bound,
  y: number,
  height: number,
  style: { colour: string; paper: string },
): readonly Shape[] {
  return barShapes({ amount: amountOfBound(bound), x0: 0, x: (value) => value, y, height, style })
}

const sceneOf = (shapes: readonly Shape[]): Scene => ({
  width: size.width,
  height: size.height,
  groups: [{ statistic: null, box: null, shapes }],
})

/** The mark of a bound. */
export function boundMark(bound: Bound, colours: Palette): Scene {
  return sceneOf(bar(bound, size.height / 2, size.bar, { colour: colours.data, paper: colours.paper }))
}

/** A plain bar in the colour of what was before. */
export function beforeMark(colours: Palette): Scene {
  return sceneOf(bar('eq', size.height / 2, size.bar, { colour: colours.ochre, paper: colours.paper }))
}

/** Two readings of one statistic, the one not adopted in vermilion. */
export function disputeMark(colours: Palette): Scene {
  const { paper } = colours
  const half = size.bar / 2
  return sceneOf([
    ...bar('eq', size.height / 2 - half / 2 - 1, half, { colour: colours.data, paper }),
    { kind: 'rect', x: 0, y: size.height / 2 + 1, width: sample / 2, height: half, fill: colours.vermilion },
  ])
}
