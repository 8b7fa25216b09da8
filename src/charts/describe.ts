/**
 * A chart in words, for readers who do not see it: what it shows, the extremes, what is uncertain, what is disputed.
 * Knows no colour and no place.
 */
import { unreachable } from '../base/assert'
import { formatPages } from '../format/locator'
import type { Language } from '../model/language'
import type { PageId } from '../model/figure'
import {
  chartRows,
  type ChartSpec,
  type RowsPanel,
  type SpecPair,
  type SpecPanel,
  type SpecRow,
} from './spec/spec'

/** The few words that hold a description together. */
interface Joints {
  readonly semicolon: string
  readonly comma: string
  readonly stop: string
  readonly largest: (most: string, least: string) => string
  readonly change: (pair: string, from: string, to: string) => string
  readonly hidden: string
  readonly exact: string
  readonly soft: (some: number, all: number, names: string) => string
  readonly disputed: (name: string, readings: string) => string
  readonly reading: (text: string, pages: string) => string
  readonly undecided: string
}

const joints: Readonly<Record<Language, Joints>> = {
  zh: {
    semicolon: '；',
    comma: '、',
    stop: '。',
    largest: (most, least) => `最大，${most}；最小，${least}`,
    change: (pair, from, to) => `${pair}：由${from}变为${to}`,
    hidden: '未显示的数',
    exact: '全部是确数',
    soft: (some, all, names) => `${all}个数字中${some}个不是确数：${names}`,
    disputed: (name, readings) => `刊本不一致：${name}作${readings}`,
    reading: (text, pages) => `${text}（${pages}）`,
    undecided: '，未作裁定',
  },
  en: {
    semicolon: '; ',
    comma: ', ',
    stop: '. ',
    largest: (most, least) => `Largest, ${most}; smallest, ${least}`,
    change: (pair, from, to) => `${pair}: from ${from} to ${to}`,
    hidden: 'a number that is not shown',
    exact: 'All numbers are exact',
    soft: (some, all, names) => `Not exact, ${some} of ${all}: ${names}`,
    disputed: (name, readings) => `Printings disagree on ${name}: ${readings}`,
    reading: (text, pages) => `${text} (${pages})`,
    undecided: '; nobody could decide',
  },
}

const sizeOf = (row: SpecRow): number => row.amount.value ?? row.amount.max ?? row.amount.min ?? 0
const spokenList = (rows: readonly (SpecRow | null)[], { semicolon }: Joints): string =>
  rows.flatMap((row) => row?.spoken ?? []).join(semicolon)

/** The extremes of many rows; of a few, all of them. */
function rowsText({ kind, rows }: RowsPanel, words: Joints): string {
  if (kind === 'figures' || rows.length <= 3) return spokenList(rows, words)
  const sorted = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a))
  return words.largest(sorted[0]?.spoken ?? '', sorted.at(-1)?.spoken ?? '')
}

const pairText = ({ label, before, after }: SpecPair, words: Joints): string =>
  words.change(label, before?.words ?? words.hidden, after?.words ?? words.hidden)

function panelText(panel: SpecPanel, words: Joints): string {
  const body = (): string => {
    switch (panel.kind) {
      case 'bars':
      case 'points':
      case 'figures':
        return rowsText(panel, words)
      case 'change':
        return panel.pairs.map((pair) => pairText(pair, words)).join(words.semicolon)
      case 'ratio':
        return spokenList([panel.total, panel.groups, panel.mean], words)
      default:
        return unreachable(panel)
    }
  }
  return panel.label === null ? body() : `${panel.label}${words.semicolon}${body()}`
}

function uncertainText(rows: readonly SpecRow[], words: Joints): string {
  const soft = rows.filter(({ amount }) => amount.bound !== 'eq' || amount.value === null)
  if (soft.length === 0) return words.exact
  return words.soft(soft.length, rows.length, soft.map(({ label }) => label).join(words.comma))
}

function disputedText(row: SpecRow, words: Joints, language: Language): string {
  const elsewhere = new Set(row.others.flatMap(({ pages }) => pages))
  const own = row.pages.filter((page) => !elsewhere.has(page))
  const said = (text: string, pages: readonly PageId[]): string =>
    words.reading(text, formatPages(pages, language))
  const readings = [said(row.text, own), ...row.others.map(({ text, pages }) => said(text, pages))]
  return words.disputed(row.label, readings.join(words.comma)) + (row.tied ? words.undecided : '')
}

/** Describes a chart in the language of its spec. */
export function describeChart(spec: ChartSpec): string {
  const { language } = spec
  const words = joints[language]
  const rows = chartRows(spec)
  const end = (part: string): string => part.replace(/[。.]$/, '') + words.stop
  if (rows.length === 0) return end(spec.title).trim()
  const disputed = rows.filter(({ others }) => others.length > 0)
  const parts = [
    spec.title,
    spec.subtitle,
    ...spec.panels.map((panel) => panelText(panel, words)),
    uncertainText(rows, words),
    ...disputed.map((row) => disputedText(row, words, language)),
    spec.note ?? '',
    spec.source,
  ]
  return parts.filter((part) => part !== '').map(end).join('').trim() // prettier-ignore
}
