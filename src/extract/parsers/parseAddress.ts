/**
 * Reads the numbers of an address: 中山路|128号 · 解放路|12弄5号 · 唐宁街|10号. Knows streets by their last
 * character; behind a railway or a motorway 10号 is a day.
 */
import type { Draft, Parser } from '../draft'
import type { Numeral } from '../numerals/numeral'
import { readNumeral } from '../numerals/readNumeral'
import { makeDraft } from './makeDraft'

const streets = '路街巷弄'
const notStreets = /(?:铁路|公路|高铁路|网路|线路|道路|一路|半路|回家路|思路|出路|活路)$/
const links = ['号楼', '号院', '号', '弄', '幢', '栋', '巷', '单元', '室']
const STREET = 3

/** Where the link at `at` ends; undefined where none stands there. */
function linkEnd(text: string, at: number): number | undefined {
  const link = links.find((candidate) => text.startsWith(candidate, at))
  return link === undefined ? undefined : at + link.length
}

const DOCUMENT = 6
/** 国发〔2025〕12号: behind the year in its brackets stands the number of a document. */
const documentBefore = /[〔［【[(（][12]\d{3}[〕］】\])）]$/

function readDocument(text: string, at: number, { end }: Numeral): Draft | undefined {
  if (text[end] !== '号' || !documentBefore.test(text.slice(Math.max(0, at - DOCUMENT), at))) return undefined
  return makeDraft({ start: at, end: end + 1, kind: 'ordinal', rule: 'parseAddress' })
}

/** 302室 is a room; 3室2厅 counts them. */
const ROOM_DIGITS = 3

function readRoom(text: string, at: number, numeral: Numeral): Draft | undefined {
  if (text[numeral.end] !== '室' || numeral.digits < ROOM_DIGITS || numeral.scale > 0) return undefined
  return makeDraft({ start: at, end: numeral.end + 1, kind: 'ordinal', rule: 'parseAddress' })
}

const buildings = ['号楼', '栋', '幢', '座']

/** 17栋2单元, 3号楼2单元502室: a building and an entrance name a door wherever they stand. */
function readDoor(text: string, at: number, { end }: Numeral): Draft | undefined {
  const building = buildings.find((candidate) => text.startsWith(candidate, end))
  const entrance = building === undefined ? undefined : readNumeral(text, end + building.length)
  if (!entrance) return undefined
  const inner = readRoom(text, entrance.end, entrance)
  if (inner) return makeDraft({ start: at, end: inner.end, kind: 'ordinal', rule: 'parseAddress' })
  if (!text.startsWith('单元', entrance.end)) return undefined
  const room = readNumeral(text, entrance.end + 2)
  const door = room && '室号'.includes(text[room.end] ?? '。') ? room.end + 1 : undefined
  return makeDraft({ start: at, end: door ?? entrance.end + 2, kind: 'ordinal', rule: 'parseAddress' })
}

export const parseAddress: Parser = {
  name: 'parseAddress',
  starts: '0123456789一二三四五六七八九十',
  behind: links.map((link) => link.charAt(0)).join(''),
  parse(text, at, { floor, numeral }): Draft | undefined {
    if (!numeral || numeral.fuzz !== 'none' || at - 1 < floor) return undefined
    if (!streets.includes(text[at - 1] ?? ' '))
      return readDocument(text, at, numeral) ?? readRoom(text, at, numeral) ?? readDoor(text, at, numeral)
    if (notStreets.test(text.slice(Math.max(floor, at - STREET), at))) return undefined
    let end = linkEnd(text, numeral.end)
    if (end === undefined) return undefined
    for (;;) {
      const next = readNumeral(text, end)
      const further = next && next.script === 'arabic' ? linkEnd(text, next.end) : undefined
      if (further === undefined) break
      end = further
    }
    return makeDraft({ start: at, end, kind: 'ordinal', rule: 'parseAddress' })
  },
}
