/** Colours in which a mark is drawn. Knows no shape and no statistic. */
export interface MarkStyle {
  /** The colour of the mark. */
  readonly colour: string
  /** The ground that shows through what is hollow. */
  readonly paper: string
}

/** Places a value on the axis, in px. */
export type Position = (value: number) => number
