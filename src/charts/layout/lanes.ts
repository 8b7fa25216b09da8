/**
 * The lanes of a row: its adopted reading, the readings that other printings give (vermilion), the same fact in other
 * stories (a tint). Decides words and colours of each, not its place.
 */
import type { StatisticId } from '../../model/corpus'
import type { Amount } from '../../model/figure'
import type { Language } from '../../model/language'
import { formatPages } from '../../format/locator'
import type { SpecRow } from '../spec/spec'
import type { Palette } from '../theme'

export interface Lane {
  readonly statistic: StatisticId
  readonly amount: Amount
  readonly text: string
  readonly colour: string
  readonly textColour: string
  /** The main lane of a row is the tallest. */
  readonly main: boolean
  /** Of another unit than the row, so it can be said but not drawn. */
  readonly foreign: boolean
}

/** A reading of a disputed statistic names the pages that print it. */
const witnessed = (text: string, pages: SpecRow['pages'], language: Language): string =>
  `${text} · ${formatPages(pages, language)}`

/** The pages of the adopted reading alone: those of no other. */
function ownPages(row: SpecRow): SpecRow['pages'] {
  const elsewhere = new Set(row.others.flatMap(({ pages }) => pages))
  return row.pages.filter((page) => !elsewhere.has(page))
}

/** The lanes of a row, the adopted reading first. */
export function lanesOf(row: SpecRow, colours: Palette, language: Language): readonly Lane[] {
  const { statistic, amount } = row
  const main: Lane = {
    statistic,
    amount,
    text: row.tied ? witnessed(row.text, ownPages(row), language) : row.text,
    colour: row.tied ? colours.vermilion : colours.data,
    textColour: row.tied ? colours.vermilion : colours.ink,
    main: true,
    foreign: false,
  }
  const others = row.others.map((reading): Lane => ({
    statistic,
    amount: reading.amount,
    text: witnessed(reading.text, reading.pages, language),
    colour: colours.vermilion,
    textColour: colours.vermilion,
    main: row.tied,
    foreign: reading.amount.unit !== amount.unit,
  }))
  const companions = row.companions
    .filter(({ agrees }) => !agrees)
    .map((other): Lane => ({
      statistic: other.statistic,
      amount: other.amount,
      text: `${other.text} · ${other.tag}`,
      colour: colours.dataMid,
      textColour: colours.inkSoft,
      main: false,
      foreign: other.amount.unit !== amount.unit,
    }))
  return [main, ...others, ...companions]
}
