import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../../src/compile/catalogueTable'
import { readPages, readPrintings, readTopics } from '../../src/compile/smallTables'
import { readStories } from '../../src/compile/storyTable'
import { readTable } from '../../src/compile/table'
import { diagnosticLine } from '../../src/model/diagnostic'

const lines = (read: {
  readonly diagnostics: Parameters<typeof diagnosticLine>[0][] | readonly never[]
}): string[] => read.diagnostics.map(diagnosticLine)

describe('readTable', () => {
  test('reads columns in any order, trims cells, passes over blank rows, bears a byte order mark', () => {
    const table = readTable('t.csv', '\uFEFFb,a\n 2 ,1\n\n4,3\n', ['a', 'b'])
    expect(table.rows).toEqual([
      { row: 2, cells: { a: '1', b: '2' } },
      { row: 4, cells: { a: '3', b: '4' } },
    ])
    expect(table.diagnostics).toEqual([])
  })

  test.each([
    ['a\n1\n', 't.csv:1: error: the column b is missing (missing-column)'],
    ['a,b\n1,2,3\n', 't.csv:2: error: the row has 3 cells, the head has 2 (cell-count)'],
    ['a,b,c\n1,2,3\n', 't.csv:1: warning: unknown column: c; it is ignored (unknown-column)'],
    ['', 't.csv:1: error: the column a is missing (missing-column)'],
  ])('complains of %j', (text, complaint) => {
    expect(lines(readTable('t.csv', text, ['a', 'b']) as never)).toContain(complaint)
  })

  test('a quote that never ends is named by its row, and the rows before it are kept', () => {
    const table = readTable('t.csv', 'a,b\n1,2\n"3,4\n', ['a', 'b'])
    expect(table.rows.map((row) => row.row)).toContain(2)
    expect(table.diagnostics.map((d) => d.rule)).toContain('csv-syntax')
  })
})

describe('the small tables', () => {
  test('pages: an issue day or none', () => {
    const read = readPages('pages.csv', 'page,issued,paper\np1,2024-11-05,\np2,,晚报\np3,5 Nov,\n')
    expect(read.entries).toEqual([
      { page: 'p1', issued: '2024-11-05', paper: null },
      { page: 'p2', issued: null, paper: '晚报' },
    ])
    expect(lines(read as never)).toEqual([
      'pages.csv:4: error: issued is no day: 5 Nov; write it as 2024-11-05 (bad-day)',
    ])
  })

  test('topics: an id stands once', () => {
    const read = readTopics('topics.csv', 'id,label_zh,label_en\na,甲,A\na,乙,B\n')
    expect(read.entries).toHaveLength(1)
    expect(lines(read as never)).toEqual([
      'topics.csv:3: error: a already stands in row 2: give this row another id (duplicate-id)',
    ])
  })

  test('printings: known stories and pages, a status, ranges that ascend', () => {
    const text = [
      'story,page,status,ranges',
      's,p,complete,10-20 30-40',
      'x,p,complete,',
      's,q,complete,',
      's,r,half,',
      's,t,complete,40-30',
    ].join('\n')
    const read = readPrintings('printings.csv', text, new Set(['s']), new Set(['p', 'r', 't']))
    expect(read.entries).toEqual([
      {
        row: 2,
        story: 's',
        page: 'p',
        status: 'complete',
        ranges: [
          { start: 10, end: 20 },
          { start: 30, end: 40 },
        ],
      },
    ])
    expect(read.diagnostics.map((d) => [d.row, d.rule])).toEqual([
      [3, 'unknown-story'],
      [4, 'unknown-page'],
      [5, 'bad-status'],
      [6, 'bad-ranges'],
    ])
  })
})

describe('readStories', () => {
  const head = 'id,headline,kind,deck,place,date,agency,byline,topic,summary_zh,summary_en\n'
  test('reads a story', () => {
    const read = readStories(
      'stories.csv',
      `${head}s,标题,article,,上海,2024-11-04,新华社,甲;乙,t,概要,Summary\n`,
      new Set(['t']),
    )
    expect(read.diagnostics).toEqual([])
    expect(read.entries[0]).toMatchObject({
      id: 's',
      byline: ['甲', '乙'],
      deck: null,
      summary: { zh: '概要', en: 'Summary' },
    })
  })
  test.each([
    ['s,标题,article,,,2024-13-04,新华社,,t,概,S', 'bad-day'],
    ['s,标题,poem,,,2024-11-04,新华社,,t,概,S', 'bad-kind'],
    ['s,标题,article,,,2024-11-04,新华社,,u,概,S', 'unknown-topic'],
    ['s,,article,,,2024-11-04,新华社,,t,概,S', 'empty-cell'],
  ])('refuses %s: %s', (row, rule) => {
    const read = readStories('stories.csv', `${head}${row}\n`, new Set(['t']))
    expect(read.entries).toEqual([])
    expect(read.diagnostics.map((d) => [d.row, d.rule])).toEqual([[2, rule]])
  })
})

describe('readCatalogue', () => {
  const columns = [
    'id', 'story', 'figures', 'derive', 'label_zh', 'label_en', 'unit', 'topic', 'time', 'time_status',
    'same_as', 'decision', 'reason_zh', 'reason_en', 'certainty', 'note_zh', 'note_en',
  ] as const // prettier-ignore
  const row = (cells: Partial<Record<(typeof columns)[number], string>>): string =>
    columns
      .map(
        (c) => ({ id: 'a', story: 's', figures: 'p 5家', label_zh: '甲', label_en: 'A', ...cells })[c] ?? '',
      )
      .join(',')
  const read = (...rows: string[]) =>
    readCatalogue('catalogue.csv', [columns.join(','), ...rows].join('\n'), {
      stories: new Set(['s']),
      topics: new Set(['t']),
    })

  test('reads a row with its defaults', () => {
    const { entries, diagnostics } = read(row({}))
    expect(diagnostics).toEqual([])
    expect(entries[0]).toMatchObject({
      id: 'a',
      ground: { kind: 'figures', anchors: [{ page: 'p', text: '5家', nth: null }] },
      topic: null,
      when: null,
      decision: null,
    })
  })

  test('reads a decision with its reason', () => {
    const cells = { decision: '5家', reason_zh: '因', reason_en: 'why', certainty: 'likely' }
    expect(read(row(cells)).entries[0]?.decision).toEqual({
      text: '5家',
      reason: { zh: '因', en: 'why' },
      certainty: 'likely',
    })
  })

  test.each([
    [{ id: 'Big Name' }, 'bad-id'],
    [{ story: 'x' }, 'unknown-story'],
    [{ topic: 'x' }, 'unknown-topic'],
    [{ figures: '' }, 'no-ground'],
    [{ derive: 'a / b' }, 'no-ground'],
    [{ figures: '', derive: 'a/b' }, 'bad-formula'],
    [{ figures: '5家' }, 'bad-anchor'],
    [{ label_en: '' }, 'empty-cell'],
    [{ decision: '5家', certainty: 'likely' }, 'no-reason'],
    [{ decision: '5家', reason_zh: '因', reason_en: 'why' }, 'bad-certainty'],
    [{ certainty: 'likely' }, 'reason-without-decision'],
    [{ note_zh: '注' }, 'one-language'],
    [{ time: '2024', time_status: 'sure' }, 'bad-time-status'],
  ])('refuses %j: %s', (cells, rule) => {
    const { entries, diagnostics } = read(row(cells))
    expect(entries).toEqual([])
    expect(diagnostics.map((d) => [d.row, d.rule])).toEqual([[2, rule]])
  })

  test.each([
    [{ same_as: 'nobody' }, 'unknown-statistic'],
    [{ same_as: 'a' }, 'self-link'],
    [{ figures: '', derive: 'a / nobody' }, 'unknown-statistic'],
  ])('complains of the link %j: %s', (cells, rule) => {
    expect(read(row(cells)).diagnostics.map((d) => d.rule)).toContain(rule)
  })
})
