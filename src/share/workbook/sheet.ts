/**
 * One sheet of a workbook as SpreadsheetML: a bold header that stays in sight, columns as wide as their
 * texts, numbers as numbers. Texts are inline strings, so no cell can become a formula. Knows no ZIP.
 */
import type { Cell } from '../tables/table'
import { xmlHead, xmlText } from '../xml'

export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Wraps long texts instead of widening the column; for prose. @defaultValue false */
  readonly wrap?: boolean
  /** Buttons that filter, in the header. @defaultValue true where nothing is wrapped */
  readonly filter?: boolean
}

/** Indices into `cellXfs` of `styles.ts`. */
export const cellStyles = { plain: 0, header: 1, wrapped: 2 } as const

const narrowest = 6
const widest = 60

/** Column 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/** Excel reads `_x0041_` inside a text as a character: such a text must be masked. */
function cellText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

function cellXml(cell: Cell, place: string, style: number): string {
  const at = `r="${place}"${style === cellStyles.plain ? '' : ` s="${style}"`}`
  if (cell === null || cell === '') return ''
  switch (typeof cell) {
    case 'number':
      return `<c ${at}><v>${cell}</v></c>`
    case 'boolean':
      return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`
    default:
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
  }
}

function rowXml(cells: readonly Cell[], row: number, style: number): string {
  const inner = cells.map((cell, i) => cellXml(cell, `${columnName(i)}${row}`, style)).join('')
  return `<row r="${row}">${inner}</row>`
}

/** Widths in digits of the default font; a hanzi takes two. */
function textWidth(cell: Cell): number {
  const text = cell === null ? '' : String(cell)
  const lines = text.split('\n').map((line) => line.replace(/[^\u0000-\u2e7f]/gu, '  ').length)
  return Math.max(0, ...lines)
}

function columnsXml({ header, rows }: Sheet): string {
  const widths = header.map((title, i) => {
    const needed = Math.max(textWidth(title), ...rows.map((row) => textWidth(row[i] ?? null))) + 2
    return Math.min(widest, Math.max(narrowest, needed))
  })
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<cols>${columns.join('')}</cols>`
}

const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>'

/** On paper: across, all columns on one page. */
const printed = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'

/** Writes `xl/worksheets/sheetN.xml`. */
export function sheetXml(sheet: Sheet): string {
  const { header, rows } = sheet
  const body = sheet.wrap === true ? cellStyles.wrapped : cellStyles.plain
  const last = `${columnName(Math.max(0, header.length - 1))}${rows.length + 1}`
  const lines = [
    rowXml(header, 1, cellStyles.header),
    ...rows.map((row, i) => rowXml(row, i + 2, body)),
  ].join('')
  const filter = sheet.wrap === true || sheet.filter === false ? '' : `<autoFilter ref="A1:${last}"/>`
  return (
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>${frozenHead}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}` +
    `<sheetData>${lines}</sheetData>${filter}${printed}</worksheet>`
  )
}
