/**
 * Scores and misses as text for a terminal. Knows no extractor; what it prints depends on its
 * arguments alone.
 */
import type { Figure } from '../../src/model/figure'
import type { Expectation } from '../gold/notation'
import { agreementOf, fields, type Field } from './agreement'
import type { Matching } from './match'
import { dueKind, precisionOf, recallOf, share, type Tally } from './measure'

const percent = (part: number): string => `${(100 * part).toFixed(1)}%`
const columns = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(10))).join('')

/** The table of one split. */
export function tallyTable(
  title: string,
  passages: number,
  { kinds, fields: perField, valued }: Tally,
): string {
  const kindLines = Object.entries(kinds)
    .filter(([, count]) => count.rows + count.spurious > 0)
    .map(
      ([kind, count]) =>
      columns([
        kind, count.rows, count.found, count.spurious,
        percent(recallOf(count)), percent(precisionOf(count)), percent(share(count.exact, count.rows)),
      ]), // prettier-ignore
    )
  const fieldLines = fields.map((field) => {
    const { right, scored } = perField[field]
    return columns([field, scored, right, '', percent(share(right, scored))])
  })
  return [
    `${title}: ${passages} passages`,
    columns(['kind', 'rows', 'found', 'spurious', 'recall', 'precision', 'exact']),
    ...kindLines,
    columns(['field', 'scored', 'right', '', 'accuracy']),
    ...fieldLines,
    columns(['valued', valued.scored, valued.right, '', percent(share(valued.right, valued.scored))]),
  ].join('\n')
}

/** One line for each thing that is wrong in a passage, in the order of the text. */
export function missLines(id: string, matching: Matching): string[] {
  const lines: { at: number; line: string }[] = []
  const add = (at: number, what: string, text: string, expected: string, got: string, rule = ''): void => {
    lines.push({
      at,
      line: [id, what, oneLine(text), `expected ${expected}`, `got ${got}`, rule].join(' | '),
    })
  }
  for (const { row, figure } of matching.missed) {
    const got = figure ? `${figure.kind} ${oneLine(figure.text)}` : 'nothing'
    add(row.start, 'missed', row.text, dueKind(row), got, figure?.rule)
  }
  for (const figure of matching.spurious) {
    add(figure.start, 'spurious', figure.text, 'nothing', `${figure.kind} ${figure.value}`, figure.rule)
  }
  for (const { row, figure, answer, exact } of matching.hits) {
    if (!exact) add(row.start, 'span', row.text, oneLine(row.text), oneLine(figure.text), figure.rule)
    const agreement = agreementOf(figure, answer)
    for (const field of fields) {
      if (agreement[field] !== false) continue
      add(row.start, field, row.text, expectedField(answer, field), gotField(figure, field), figure.rule)
    }
  }
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line)
}

function expectedField(answer: Expectation, field: Field): string {
  if (field === 'ends') return `${answer.min}..${answer.max}`
  const expected = field === 'status' ? answer.timeStatus : answer[field]
  return Array.isArray(expected) ? expected.join(' or ') : String(expected)
}

function gotField(figure: Figure, field: Field): string {
  if (field === 'ends') return `${figure.min}..${figure.max}`
  return String(field === 'status' ? figure.timeStatus : figure[field])
}

function oneLine(text: string): string {
  return text.replace(/\r?\n/g, '⏎')
}
