/** The table of sources: one story a row, with its printings and how to cite it. Knows no file format. */
import { cite, type Citable } from '../../format/citation'
import { englishPlace } from '../../format/place'
import type { Bilingual } from '../../model/corpus'
import { excerptStories, type Excerpt } from './excerpt'
import { storyColumns } from './storyColumns'
import { liftColumns, listCell, tabulate, type Cell, type Column, type Table } from './table'

type SourceFacts = Citable

function column(
  name: string,
  title: Bilingual,
  description: Bilingual,
  cell: (row: SourceFacts) => Cell,
): Column<SourceFacts> {
  return { name, title, description, type: 'string', cell }
}

const printingColumns: readonly Column<SourceFacts>[] = [
  column(
    'place',
    { zh: '电头地点', en: 'Place' },
    { zh: '电头的地点', en: "the dateline's place" },
    ({ story }) => story.place,
  ),
  column(
    'place_en',
    { zh: '电头地点（英文）', en: 'Place (English)' },
    { zh: '电头的地点，未收录的照印', en: "the dateline's place; one that is not listed stays as printed" },
    ({ story }) => story.place && englishPlace(story.place),
  ),
  column('byline', { zh: '作者', en: 'Byline' }, { zh: '署名', en: 'its authors' }, ({ story }) =>
    listCell(story.byline),
  ),
  column(
    'printings',
    { zh: '刊本', en: 'Printings' },
    { zh: '刊出的版面与完整程度', en: 'the pages that print it, and how completely' },
    ({ story }) => listCell(story.printings.map(({ page, status }) => `${page} (${status})`)),
  ),
  column(
    'citation',
    { zh: '引文（GB/T 7714）', en: 'Citation (GB/T 7714)' },
    { zh: '参考文献著录', en: 'the reference in the Chinese national style' },
    (source) => cite(source, 'gbt7714'),
  ),
  column(
    'citation_en',
    { zh: '英文引文', en: 'Citation' },
    { zh: '英文著录', en: 'the reference in plain English' },
    (source) => cite(source, 'en'),
  ),
]

const sourceColumns: readonly Column<SourceFacts>[] = [
  ...liftColumns(storyColumns, ({ story }: SourceFacts) => story),
  ...printingColumns,
]

/** The stories behind an excerpt as a table. */
export function sourceTable(excerpt: Excerpt): Table {
  const { pages, origin } = excerpt.index.corpus
  return tabulate(
    sourceColumns,
    excerptStories(excerpt).map((story) => ({ story, pages, ...(origin && { corpus: origin }) })),
  )
}
