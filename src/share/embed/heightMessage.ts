/**
 * What a frame tells the page around it: how high its chart is. Both ends of the talk, so that they can't
 * drift apart. The height is that of the content, never of the document: a document that fills its frame
 * would report the frame's own height and grow without end.
 */

export interface HeightMessage {
  readonly youju: 'height'
  /** In CSS px, whole. */
  readonly height: number
}

/** A chart higher than this is no chart: a page must not be blown up by a message. */
export const tallest = 4000

/** Makes the message; null for a height that no page should obey. */
export function heightMessage(height: number): HeightMessage | null {
  const whole = Math.ceil(height)
  return whole > 0 && whole <= tallest ? { youju: 'height', height: whole } : null
}

/** Reads what came in; null where it is not our message. */
export function readHeightMessage(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('youju' in data) || !('height' in data)) return null
  if (data.youju !== 'height' || typeof data.height !== 'number') return null
  return heightMessage(data.height)?.height ?? null
}

/** The frame's side: gives a function that posts a height when it has changed, and only then. */
export function heightReporter(post: (message: HeightMessage) => void): (height: number) => void {
  let last: number | null = null
  return (height) => {
    const message = heightMessage(height)
    if (message === null || message.height === last) return
    last = message.height
    post(message)
  }
}
