/**
 * The text of a sheet in the order in which it is read, with the place of every character: items → lines → columns →
 * paragraphs. Pure. Knows no PDF.
 */
import { unreachable } from '../../../base/assert'
import type { PlacedRun, PlacedText } from '../../../model/placedText'
import { columnsOf } from './columns'
import { jointOf, setOf, type Joint } from './joints'
import { right, type Line, type TextItem } from './line'
import { linesOf } from './lines'

export type { TextItem } from './line'

/** In ems: between letters and digits such a gap is a space. */
const SPACE = 0.18
const endsInLetter = /[A-Za-z\d,.;:%)]$/
const beginsWithLetter = /^[A-Za-z\d(]/

/** A text that grows, with its places. */
class Growing {
  text = ''
  readonly runs: PlacedRun[] = []

  add({ text, x, y, width, height, vertical }: TextItem): void {
    const start = this.text.length
    this.text += text
    this.runs.push({ start, end: this.text.length, x, y, width, height, vertical })
  }

  /** A word that a line end has cut is whole again. */
  dropHyphen(): void {
    this.text = this.text.slice(0, -1)
    const last = this.runs.pop()
    if (!last || last.end - last.start < 2) return
    const share = (last.end - last.start - 1) / (last.end - last.start)
    this.runs.push({ ...last, end: last.end - 1, width: last.width * share })
  }
}

/** Lines of hanzi cut numbers where they end. */
const isCutNumber = (before: string, after: string): boolean => /\d[,.-]?$/.test(before) && /^\d/.test(after)
const isSpaced = (before: string, after: string): boolean =>
  endsInLetter.test(before) && beginsWithLetter.test(after)

function addLine(grown: Growing, { items }: Line): void {
  items.forEach((item, i) => {
    const before = items[i - 1]
    const gap = before ? item.x - right(before) : 0
    if (before && gap > SPACE * item.size && isSpaced(before.text, item.text)) grown.text += ' '
    grown.add(item)
  })
}

function addJoint(grown: Growing, joint: Joint, next: string): void {
  switch (joint) {
    case 'apart':
      grown.text += '\n\n'
      return
    case 'new':
      grown.text += '\n'
      return
    case 'beside':
      grown.text += ' '
      return
    case 'joined':
      if (/[A-Za-z][-\u00AD]$/.test(grown.text) && /^[a-z]/.test(next)) grown.dropHyphen()
      else if (isSpaced(grown.text, next) && !isCutNumber(grown.text, next)) grown.text += ' '
      return
    default:
      unreachable(joint)
  }
}

/** Lays the items of a sheet out as text. */
export function layoutText(items: readonly TextItem[]): PlacedText {
  const lines = columnsOf(linesOf(items)).flatMap(setOf)
  const grown = new Growing()
  lines.forEach((set, i) => {
    const before = lines[i - 1]
    if (before) addJoint(grown, jointOf(before, set), set.line.items[0]?.text ?? '')
    addLine(grown, set.line)
  })
  return { text: grown.text, runs: grown.runs }
}
