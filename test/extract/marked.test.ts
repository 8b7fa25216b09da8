import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/extract/index'
import { pageId } from '../../src/model/figure'
import { parsePassages } from '../gold/readGold'
import { matchRows } from '../score/match'
import { missLines } from '../score/report'
import { markedCases } from './marked.cases'

function misses(marked: string): readonly string[] {
  return parsePassages(`=== marked dev issued 2024-11-05\n${marked}`).flatMap(({ id, text, issued, rows }) =>
    missLines(id, matchRows(rows, extractPage({ id: pageId(id), text, issued }).figures)),
  )
}

describe.each(Object.entries(markedCases))('%s', (_, lines) => {
  test.each(lines.trim().split('\n'))('%s', (marked) => expect(misses(marked)).toEqual([]))
})
