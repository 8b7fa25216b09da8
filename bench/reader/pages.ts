/** Pages of a reader's own that are longer than any newspaper's, made anew each time in the same way. Measures nothing. */
import { newsText } from '../extract/newsText'

/** A file as a reader chooses it. */
export interface LongPage {
  readonly title: string
  readonly file: string
  readonly text: string
}

const units = ['张', '家', '名', '个', '亿元', '公里', '%', '万人'] as const
const years = 14

/** A table of figures: one a row, with its year. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const number = `${i % 3 === 0 ? '约' : ''}${((i * 7919) % 90_000) + 10}${units[i % units.length] ?? ''}`
    return `第${i % 97}区的项目${i},${number},${2010 + (i % years)},统计局`
  })
  return `项目,数字,时间,来源\n${lines.join('\n')}\n`
}

export const longPages: readonly LongPage[] = [
  { title: 'text, 1 MB', file: 'long.txt', text: newsText(1e6, 'news') },
  { title: 'text, 2.9 MB', file: 'longer.txt', text: newsText(2.9e6, 'news') },
  { title: 'table, 1,000 rows', file: 'thousand.csv', text: table(1000) },
  { title: 'table, 10,000 rows', file: 'rows.csv', text: table(10_000) },
]
