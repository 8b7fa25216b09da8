/**
 * Sheets → the bytes of an .xlsx file. fflate zips; everything else is ours, because the common library for
 * it is a hundred times larger. The same sheets give the same bytes. Knows no table of ours.
 */
import { strToU8, zipSync } from 'fflate'
import { contentTypes, rootRelations, stylesXml, workbookRelations, workbookXml } from './parts'
import { sheetXml, type Sheet } from './sheet'

/** The oldest time that a ZIP can hold: a file must not differ because a minute has passed. */
export const zipEpoch = new Date(1980, 0, 1)

/** Writes a workbook. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': rootRelations,
    'xl/workbook.xml': workbookXml(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets.length),
    'xl/styles.xml': stylesXml,
  }
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)
  })
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))
  return zipSync(files, { mtime: zipEpoch, level: 6 })
}
