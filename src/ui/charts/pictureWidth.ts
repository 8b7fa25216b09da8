/**
 * For which width a chart is laid out. On a phone always the same, scaled to its place like a photograph: so the picture that the
 * build drew and the living chart are one on every phone. Anywhere else the width of the place. Knows no chart.
 */

/** The width of a place on a phone of 360 px, the narrowest that is common. */
export const phonePicture = 328

/** Places from this width on are columns. */
export const columnsFrom = 400

/** The width for which a chart is laid out in a place. */
export function pictureWidth(place: number): number {
  return place < columnsFrom ? phonePicture : place
}
