/**
 * The columns that say where a number comes from: the story and its bibliographic data. The headline is
 * cited, no sentence is.
 */
import type { Story } from '../../model/corpus'
import type { Column } from './table'

/** A row that may stand in no known story has empty cells. */
export const storyColumns: readonly Column<Story | null>[] = [
  {
    name: 'story',
    title: { zh: '报道编号', en: 'Story id' },
    description: { zh: '报道的编号', en: 'the id of the story' },
    type: 'string',
    cell: (story) => story?.id ?? null,
  },
  {
    name: 'headline',
    title: { zh: '标题', en: 'Headline' },
    description: { zh: '报道的标题', en: 'the headline of the story' },
    type: 'string',
    cell: (story) => story?.headline ?? null,
  },
  {
    name: 'agency',
    title: { zh: '通讯社', en: 'Agency' },
    description: { zh: '发稿的通讯社', en: 'the agency that sent it' },
    type: 'string',
    cell: (story) => story?.agency ?? null,
  },
  {
    name: 'date',
    title: { zh: '电头日期', en: 'Dateline' },
    description: { zh: '电头的日期', en: "the dateline's day" },
    type: 'date',
    cell: (story) => story?.date ?? null,
  },
]
