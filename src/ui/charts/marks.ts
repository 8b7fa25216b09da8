/** The marks of a chart that can be walked to: where they lie and what is said of them. Draws nothing. */
import { chartRows, type ChartSpec, type Companion, type SpecRow } from '../../charts/spec/spec'
import type { Box, Scene } from '../../charts/scene/scene'
import type { StatisticId } from '../../model/corpus'
import { formatPages } from '../../format/locator'
import type { Words } from '../words'

export interface WalkMark {
  readonly statistic: StatisticId
  readonly box: Box
  /** Label, hedge, number and unit, the dispute, the time and the pages, as one utterance. */
  readonly spoken: string
}

function spokenOf(row: SpecRow, words: Words): string {
  const others = row.others.map((other) => `${other.printed} ${formatPages(other.pages, words.language)}`)
  return [
    row.spoken,
    ...(others.length > 0
      ? [`${words.edition.disputed} ${others.join(words.language === 'zh' ? '、' : ', ')}`]
      : []),
    ...row.companions.map((other) => `${other.label} ${other.printed ?? other.text}`),
    ...(row.time === null ? [] : [row.time]),
    ...(row.formula === null ? [] : [`${words.table.derived} ${row.formula}`]),
    formatPages(row.pages, words.language),
  ]
    .filter((part) => part !== '')
    .join(words.language === 'zh' ? '；' : '; ')
}

const companionSpoken = ({ label, printed, text, pages }: Companion, words: Words): string =>
  [label, printed ?? text, formatPages(pages, words.language)]
    .filter((part) => part !== '')
    .join(words.language === 'zh' ? '；' : '; ')

/** The marks of a scene in the order in which they are drawn; a statistic drawn twice is one mark. */
export function walkMarks(spec: ChartSpec, scene: Scene, words: Words): readonly WalkMark[] {
  const rows = new Map(chartRows(spec).map((row) => [row.statistic, row]))
  const companions = new Map(
    chartRows(spec).flatMap((row) =>
      row.companions.map((other) => [other.statistic, companionSpoken(other, words)] as const),
    ),
  )
  const marks = new Map<StatisticId, WalkMark>()
  for (const { statistic, box } of scene.groups) {
    if (statistic === null || box === null || marks.has(statistic)) continue
    const row = rows.get(statistic)
    const spoken = row ? spokenOf(row, words) : companions.get(statistic)
    if (spoken !== undefined) marks.set(statistic, { statistic, box, spoken })
  }
  return [...marks.values()]
}

/** The marks of a drawing that is shown larger or smaller. */
export function scaled(marks: readonly WalkMark[], scale: number): readonly WalkMark[] {
  if (scale === 1) return marks
  const box = ({ x, y, width, height }: Box): Box => ({
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  })
  return marks.map((mark) => ({ ...mark, box: box(mark.box) }))
}

/** The mark at a point of the drawing; the later one where two overlap, since it lies on top. */
export function markAt(marks: readonly WalkMark[], x: number, y: number): WalkMark | undefined {
  return marks.findLast(
    ({ box }) => box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height,
  )
}
