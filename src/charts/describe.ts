/**
 * A chart in words, for readers who do not see it: what it shows, the extremes, what is uncertain, what is disputed.
 */
import { formatPages } from '../format/locator'
import { chartRows, type ChartSpec, type SpecPanel, type SpecRow } from './spec/spec'

const joiners = { zh: { list: '；', end: '。' }, en: { list: '; ', end: '. ' } } as const

const sizeOf = (row: SpecRow): number => row.amount.value ?? row.amount.max ?? row.amount.min ?? 0

function extremes(panel: SpecPanel, zh: boolean): string {
  if (panel.kind !== 'bars' && panel.kind !== 'points') return ''
  if (panel.rows.length < 2) return panel.rows[0]?.spoken ?? ''
  const sorted = [...panel.rows].sort((a, b) => sizeOf(b) - sizeOf(a))
  const [most, least] = [sorted[0], sorted.at(-1)]
  if (!most || !least) return ''
  return zh
    ? `最大：${most.spoken}；最小：${least.spoken}`
    : `Largest: ${most.spoken}; smallest: ${least.spoken}`
}

function changes(panel: SpecPanel, zh: boolean): string {
  if (panel.kind === 'ratio')
    return [panel.total, panel.groups, panel.mean].flatMap((row) => row?.spoken ?? []).join(zh ? '；' : '; ')
  if (panel.kind !== 'change') return ''
  return panel.pairs
    .map(({ label, before, after }) => {
      const from = before?.text ?? (zh ? '未显示' : 'not shown')
      const to = after?.text ?? (zh ? '未显示' : 'not shown')
      return zh ? `${label}：由${from}变为${to}` : `${label}: from ${from} to ${to}`
    })
    .join(zh ? '；' : '; ')
}

function uncertain(rows: readonly SpecRow[], zh: boolean): string {
  const soft = rows.filter((row) => row.amount.bound !== 'eq' || row.amount.value === null)
  if (soft.length === 0) return zh ? '全部是确数' : 'All numbers are exact'
  return zh
    ? `${rows.length}个数字中${soft.length}个不是确数：${soft.map(({ label }) => label).join('、')}`
    : `${soft.length} of ${rows.length} numbers are not exact: ${soft.map(({ label }) => label).join(', ')}`
}

function disputed(rows: readonly SpecRow[], zh: boolean): string {
  return rows
    .filter(({ others }) => others.length > 0)
    .map((row) => {
      const readings = row.others
        .map(
          ({ text, pages }) =>
            `${text}${zh ? '（' : ' ('}${formatPages(pages, zh ? 'zh' : 'en')}${zh ? '）' : ')'}`,
        )
        .join(zh ? '、' : ', ')
      return zh
        ? `刊本不一致：${row.label}作${row.text}，又作${readings}`
        : `Printings disagree on ${row.label}: ${row.text}, also ${readings}`
    })
    .join(zh ? '；' : '; ')
}

/** Describes a chart in the language of its spec. */
export function describeChart(spec: ChartSpec): string {
  const zh = spec.language === 'zh'
  const { end } = joiners[spec.language]
  const rows = chartRows(spec)
  if (rows.length === 0) return `${spec.title}${end}`.trim()
  const parts = [
    `${spec.title}${zh ? '：' : ': '}${spec.subtitle}`,
    ...spec.panels.map((panel) => extremes(panel, zh) || changes(panel, zh)),
    uncertain(rows, zh),
    disputed(rows, zh),
    spec.note ?? '',
    spec.source,
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[。.]$/, '') + end)
    .join('')
    .trim()
}
