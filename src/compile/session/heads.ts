/** The columns of the catalogue's tables, in the order in which a new table has them. */
import type { TableName } from '../material'
import { correctionColumns } from '../correctionsTable'

export const tableHeads: Readonly<Record<TableName | 'corrections', readonly string[]>> = {
  pages: ['page', 'issued', 'paper'],
  topics: ['id', 'label_zh', 'label_en'],
  stories: ['id', 'headline', 'kind', 'deck', 'place', 'date', 'agency', 'byline', 'topic', 'summary_zh', 'summary_en'],
  printings: ['story', 'page', 'status', 'ranges'],
  catalogue: [
    'id', 'story', 'figures', 'derive', 'label_zh', 'label_en', 'unit', 'topic', 'time', 'time_status',
    'same_as', 'decision', 'reason_zh', 'reason_en', 'certainty', 'note_zh', 'note_en',
  ],
  corrections: correctionColumns,
} // prettier-ignore
