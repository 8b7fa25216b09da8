/**
 * A text that knows where its characters stand on a sheet, as that of a PDF does. Lengths are points, counted from
 * the top left corner of the sheet. Knows neither files nor how the places were found.
 */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A run of characters that stand in one line, evenly: `text.slice(start, end)` fills the box. */
export interface PlacedRun extends Box {
  readonly start: number
  readonly end: number
  /** Written from top to bottom. */
  readonly vertical: boolean
}

export interface PlacedText {
  readonly text: string
  /** Ascending and disjoint; what lies between runs (a line end, a space) stands nowhere. */
  readonly runs: readonly PlacedRun[]
}

/** How wide a character is set, in ems: hanzi and full-width signs fill theirs, letters and digits half of it. */
export function setWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x2e80 && !(code >= 0xff61 && code <= 0xffdc) ? 1 : 0.52
}

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + setWidth(character), 0)

/** The part of a run that shows the characters from `start` to `end`. */
function partOf(text: string, run: PlacedRun, start: number, end: number): Box {
  const all = widthOf(text.slice(run.start, run.end))
  const before = widthOf(text.slice(run.start, start)) / all
  const share = widthOf(text.slice(start, end)) / all
  const { x, y, width, height } = run
  return run.vertical
    ? { x, y: y + before * height, width, height: share * height }
    : { x: x + before * width, y, width: share * width, height }
}

/** Where a stretch of the text stands: a box for each line that it runs over. */
export function boxesOf({ text, runs }: PlacedText, start: number, end: number): readonly Box[] {
  return runs.flatMap((run) => {
    const from = Math.max(start, run.start)
    const to = Math.min(end, run.end)
    return from < to ? [partOf(text, run, from, to)] : []
  })
}
