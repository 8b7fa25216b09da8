/**
 * For which width a chart is laid out. On a phone always the same, scaled to its place like a photograph: so the picture that the
 * build drew and the living chart are one on every phone. Elsewhere on the page the width of the place. A frame that the build
 * drew can be of any width, and has a picture for each of a few. Knows no chart.
 */

/** The width of a place on a phone of 360 px, the narrowest that is common. */
export const phonePicture = 328

/** Places from this width on are columns. */
export const columnsFrom = 400

/** The width for which a chart is laid out in a place of a page. */
export function pictureWidth(place: number): number {
  return place < columnsFrom ? phonePicture : place
}

/** The widths of a frame's pictures. */
export const framePictures = [phonePicture, columnsFrom, 480, 570, 680, 820, 1000, 1200] as const

/** The width for which a chart is laid out in a drawn frame: never more than the place has, so that no letter shrinks. */
export function framePicture(place: number): number {
  return framePictures.findLast((width) => width <= place) ?? phonePicture
}

/** Where a chart stands: on a page, or in a frame that the build drew. */
export type Fit = 'page' | 'frame'

/** The width for which a chart is laid out in a place of this width. */
export const widthFor: Readonly<Record<Fit, (place: number) => number>> = {
  page: pictureWidth,
  frame: framePicture,
}
