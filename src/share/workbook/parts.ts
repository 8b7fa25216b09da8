/**
 * The parts of a workbook file around its sheets: content types, relations, styles. As small as Excel and
 * LibreOffice accept. Knows no cell.
 */
import { xmlHead, xmlText } from '../xml'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)

/** `[Content_Types].xml`. */
export function contentTypes(sheets: number): string {
  const overrides = numbered(sheets).map(
    (i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  )
  return (
    `${xmlHead}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${overrides.join('')}</Types>`
  )
}

/** `_rels/.rels`. */
export const rootRelations =
  `${xmlHead}<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/** `xl/_rels/workbook.xml.rels`. */
export function workbookRelations(sheets: number): string {
  const relations = numbered(sheets).map(
    (i) => `<Relationship Id="rId${i}" Type="${office}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  )
  const styles = `<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/>`
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${relations.join('')}${styles}</Relationships>`
}

/** `xl/workbook.xml`. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return (
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets></workbook>`
  )
}

/** The fonts that Chinese and other systems have; a missing one is replaced by the program. */
const font = (bold: boolean): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><name val="Microsoft YaHei"/><family val="2"/></font>`

const format = (fontId: number, fillId: number, alignment: string): string =>
  `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyFont="1" applyFill="1" ` +
  `applyAlignment="1"><alignment vertical="top"${alignment}/></xf>`

/** `xl/styles.xml`: plain, header, wrapped, in the order of `cellStyles`. The first two fills are fixed by Excel. */
export const stylesXml =
  `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2">${font(false)}${font(true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF1ECE1"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3">${format(0, 0, '')}${format(1, 2, '')}${format(0, 0, ' wrapText="1"')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
