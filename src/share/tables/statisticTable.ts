/**
 * The table of statistics: one reported fact a row, with its adopted reading, its bounds, and every other
 * reading with the pages that print it. Knows no file format.
 */
import { isDisputed, type Bilingual, type Corpus, type Statistic } from '../../model/corpus'
import { amountColumns, timeColumns } from './amountColumns'
import { statisticFacts, type Excerpt, type StatisticFacts } from './excerpt'
import { storyColumns } from './storyColumns'
import { liftColumns, listCell, tabulate, type Cell, type Column, type ColumnType, type Table } from './table'

function column(
  name: string,
  title: Bilingual,
  description: Bilingual,
  cell: (row: StatisticFacts) => Cell,
  type: ColumnType = 'string',
): Column<StatisticFacts> {
  return { name, title, description, type, cell }
}

/** `14个 (page-a)` for each reading: the adopted one stands first. */
export function readingTexts(statistic: Statistic, corpus: Corpus): readonly string[] {
  if (statistic.kind === 'derived') return []
  const texts = statistic.readings.map(({ text, figures }) => {
    const pages = new Set(figures.flatMap((i) => corpus.figures[i]?.page ?? []))
    return `${text} (${[...pages].sort().join(', ')})`
  })
  const [adopted] = texts.splice(statistic.adopted, 1)
  return adopted === undefined ? texts : [adopted, ...texts]
}

/** How the reading was chosen, with the certainty of a person's decision. */
function adoptionCell(statistic: Statistic): Cell {
  if (statistic.kind === 'derived') return null
  const { adoption } = statistic
  return adoption.kind === 'decided' ? `decided (${adoption.certainty})` : adoption.kind
}

function formulaCell(statistic: Statistic): Cell {
  if (statistic.kind !== 'derived') return null
  const { left, operator, right } = statistic.formula
  return `${left} ${operator} ${right}`
}

const nameColumns: readonly Column<StatisticFacts>[] = [
  column(
    'id',
    { zh: '编号', en: 'Id' },
    { zh: '数据的编号', en: 'the id of the statistic' },
    ({ statistic }) => statistic.id,
  ),
  column(
    'label_zh',
    { zh: '名称', en: 'Chinese label' },
    { zh: '所计何物', en: 'what is counted, in Chinese' },
    ({ statistic }) => statistic.label.zh,
  ),
  column(
    'label_en',
    { zh: '英文名称', en: 'Label' },
    { zh: '所计何物，英文', en: 'what is counted, in English' },
    ({ statistic }) => statistic.label.en,
  ),
  column(
    'printed',
    { zh: '印出的数字', en: 'As printed' },
    {
      zh: '采用的读法，照印；推算的数据为空',
      en: 'the adopted reading as printed; empty for a derived number',
    },
    ({ printed }) => printed,
  ),
]

const witnessColumns: readonly Column<StatisticFacts>[] = [
  column(
    'pages',
    { zh: '版面', en: 'Pages' },
    { zh: '印出该数据的版面', en: 'the pages that print it' },
    ({ pages }) => listCell(pages),
  ),
  column(
    'disputed',
    { zh: '刊本不一', en: 'Disputed' },
    { zh: '各刊本所印的数字是否不同', en: 'whether printings give different numbers' },
    ({ statistic }) => isDisputed(statistic),
    'boolean',
  ),
  column(
    'adopted',
    { zh: '取舍', en: 'Adoption' },
    {
      zh: 'agreed 一致，majority 从多，decided 编者裁定，tied 未定',
      en: 'agreed, majority, decided by an editor, or tied: nobody has decided',
    },
    ({ statistic }) => adoptionCell(statistic),
  ),
  column(
    'readings',
    { zh: '各读法', en: 'Readings' },
    { zh: '每种读法与其版面，采用者在前', en: 'each reading with its pages, the adopted one first' },
    ({ statistic, corpus }) => listCell(readingTexts(statistic, corpus)),
  ),
  column(
    'same_as',
    { zh: '同一事实', en: 'Same as' },
    { zh: '其他报道中同一事实的编号', en: 'ids of the same fact in other stories' },
    ({ statistic }) => listCell(statistic.sameAs),
  ),
  column(
    'formula',
    { zh: '推算公式', en: 'Formula' },
    { zh: '推算的数据由何得来', en: 'how a derived number was worked out' },
    ({ statistic }) => formulaCell(statistic),
  ),
]

/** All columns of the table of statistics. */
export const statisticColumns: readonly Column<StatisticFacts>[] = [
  ...nameColumns,
  ...liftColumns(amountColumns, ({ amount }: StatisticFacts) => amount),
  ...liftColumns(timeColumns, ({ statistic }: StatisticFacts) => statistic),
  ...liftColumns(storyColumns, ({ story }: StatisticFacts) => story),
  ...witnessColumns,
]

/** The statistics of an excerpt as a table. */
export function statisticTable(excerpt: Excerpt): Table {
  return tabulate(statisticColumns, statisticFacts(excerpt))
}
