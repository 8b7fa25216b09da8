/** Which rows of the agreement table are shown, in which order. Knows no words and no look. */
import type { AgreementRow } from '../../corpus'

export const rowChoices = ['several', 'disputed', 'all'] as const
/** `several`: at least two pages print the story; `disputed`: they disagree; `all`: every statistic. */
export type RowChoice = (typeof rowChoices)[number]

export const rowOrders = ['dispute', 'story', 'witnesses'] as const
/** Disputes first, in the order of the stories, or the most widely printed first. */
export type RowOrder = (typeof rowOrders)[number]

function isChosen(row: AgreementRow, choice: RowChoice): boolean {
  switch (choice) {
    case 'several':
      return row.cells.filter(({ agreement }) => agreement !== 'none').length > 1
    case 'disputed':
      return row.disputed
    case 'all':
      return true
  }
}

/** The rows in view. Sorting is stable: equals keep the order of the stories. */
export function chooseRows(
  rows: readonly AgreementRow[],
  choice: RowChoice,
  order: RowOrder,
): readonly AgreementRow[] {
  const chosen = rows.filter((row) => isChosen(row, choice))
  switch (order) {
    case 'story':
      return chosen
    case 'dispute':
      return [...chosen].sort((a, b) => Number(b.disputed) - Number(a.disputed))
    case 'witnesses':
      return [...chosen].sort((a, b) => b.witnesses - a.witnesses)
  }
}
