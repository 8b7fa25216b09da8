import { expect, test } from 'vitest'
import { parseMarked } from '../gold/readGold'
import { matchRows } from './match'
import { tally } from './measure'
import { missLines, tallyTable } from './report'
import { sampleFigure } from './sampleFigure'

const { text, rows } = parseMarked('{360\n个|360 家}{5家|5 家}，{7月|d 2024-07 i}，{8月|d 2024-08 i}进一步')
const at = (printed: string) => text.indexOf(printed)
const matching = matchRows(rows, [
  sampleFigure(at('360'), '360'),
  sampleFigure(at('7月'), '7月', { kind: 'date', time: '2024-07', timeStatus: 'inferred' }),
  sampleFigure(at('8月'), '8月', { unit: '月', value: 8 }),
  sampleFigure(at('一步'), '一步', { value: 1 }),
])

test('one line for each fault, in the order of the text, and none for what is right', () => {
  expect(missLines('sample', matching)).toEqual([
    'sample | span | 360⏎个 | expected 360⏎个 | got 360 | sample',
    'sample | unit | 360⏎个 | expected 家 | got 个 | sample',
    'sample | missed | 5家 | expected quantity | got nothing | ',
    'sample | missed | 8月 | expected date | got quantity 8月 | sample',
    'sample | spurious | 8月 | expected nothing | got quantity 8 | sample',
    'sample | spurious | 一步 | expected nothing | got quantity 1 | sample',
  ])
})

test('the table says what was found of each kind and how often each field was right', () => {
  const table = tallyTable('dev', 1, tally([matching]))
  expect(table).toMatch(/^dev: 1 passages$/m)
  expect(table).toMatch(/^quantity +2 +1 +2 +50\.0% +33\.3% +0\.0%$/m)
  expect(table).toMatch(/^date +2 +1 +0 +50\.0% +100\.0% +50\.0%$/m)
  expect(table).toMatch(/^unit +1 +0 +0\.0%$/m)
  expect(table).not.toMatch(/^ordinal/m)
})
