/**
 * Datelines: 新华社北京11月4日电, 据新华社…电, 新华社专电, 本报讯; at the head of a story or as its closing line. Works on
 * text without white space; does not know the year.
 *
 *   新华社北京11月4日电（记者 …） → agency 新华社, place 北京, month 11, day 4
 */
import { SignSet } from '../signSet'
import { AGENCY, DATE, DISPATCH, PLACE } from './wire'

export interface PrintedDateline {
  readonly agency: string
  readonly place: string | null
  readonly year: number | null
  /** Null where none is printed (新华社专电). */
  readonly month: number | null
  readonly day: number | null
  /** Range of the date (11月4日) in the text looked at, or null. */
  readonly dateAt: { readonly start: number; readonly end: number } | null
  /** Where the dateline ends in the text looked at. */
  readonly end: number
}

const DATED = `(?:据|综合)?(${AGENCY})(${PLACE})(?:${DATE})(?:${DISPATCH})`
const UNDATED = `(?:据|综合)?(${AGENCY})([\u4e00-\u9fff]{0,4}?)(?:${DISPATCH})`
const atHead = new RegExp(`^[□■●◆]?(?:${DATED})`)
const atHeadUndated = new RegExp(`^[□■●◆]?(?:${UNDATED})`)
const asClosing = new RegExp(`[（(](?:${DATED})[，,]?((?:参与)?记者[^（）()]{2,60})?[）)]$`)
const asBareClosing = new RegExp(`^(?:${DATED})[，,]?((?:参与)?记者.{2,40})?$`)
/** Words that stand between agency and 电 or 讯 in running text: 新华社记者致电. */
const NO_PLACE = /记者|报道|发|评论|社论|讯问|了/

/** The signs that a dispatch is told by: 电, 讯 and 消息. Most paragraphs hold none of them near their beginning. */
const dispatches = new SignSet('电讯消')

const LONGEST_HEAD = 60

/** Reads the dateline that a story's first paragraph begins with. */
export function parseDateline(compact: string): PrintedDateline | undefined {
  if (!dispatches.standIn(compact, 0, Math.min(LONGEST_HEAD, compact.length))) return undefined
  const head = compact.slice(0, LONGEST_HEAD)
  const dated = atHead.exec(head)
  if (dated) return printed(dated, dated.index)
  const undated = atHeadUndated.exec(head)
  if (!undated || NO_PLACE.test(undated[2] ?? '')) return undefined
  return {
    agency: undated[1] ?? '',
    place: undated[2] || null,
    year: null,
    month: null,
    day: null,
    dateAt: null,
    end: undated[0].length,
  }
}

const LONGEST_TAIL = 120

/** Reads the dateline that a story closes with, in brackets at the end of a paragraph or alone on a line. */
export function parseClosing(
  compact: string,
):
  { readonly dateline: PrintedDateline; readonly start: number; readonly byline: string | null } | undefined {
  const bracketed = compact.endsWith('）') || compact.endsWith(')')
  // A closing line without a bracket stands alone and ends with its dispatch or with names.
  if (!bracketed && (compact.length > LONGEST_TAIL || !dispatches.standIn(compact, 0, compact.length)))
    return undefined
  const from = Math.max(0, compact.length - LONGEST_TAIL)
  const tail = compact.slice(from)
  const match = (bracketed ? asClosing.exec(tail) : null) ?? (from === 0 ? asBareClosing.exec(tail) : null)
  if (!match) return undefined
  const start = from + match.index
  return { dateline: printed(match, start), start, byline: match[6] ?? null }
}

function printed(match: RegExpExecArray, offset: number): PrintedDateline {
  const [whole, agency = '', place = '', year, month = '', day = ''] = match
  const date = `${year ? `${year}年` : ''}${month}月${day}日`
  const start = offset + whole.indexOf(date)
  return {
    agency,
    place: place || null,
    year: year ? Number(year) : null,
    month: Number(month),
    day: Number(day),
    dateAt: { start, end: start + date.length },
    end: offset + whole.length,
  }
}
