/**
 * The notes of a slide: every number with the place where it is printed, what printings disagree about, the
 * full citations, the address of the view. Nothing of it needs the network. Knows no library.
 */
import { figuresOf, type CorpusIndex } from '../../corpus/index'
import { formatLocator } from '../../format/locator'
import { chartRows, type ChartSpec, type SpecRow } from '../../charts/spec/spec'
import { describeChart } from '../../charts/describe'
import { citables, citeAll } from '../cite/citeAll'

export interface NotesOptions {
  readonly index: CorpusIndex
  /** The address at which the chart can be seen, or null. */
  readonly address: string | null
}

const words = {
  zh: { numbers: '数字与出处', sources: '来源', view: '查看', derived: '推算', companion: '另一报道作' },
  en: { numbers: 'Numbers and their places', sources: 'Sources', view: 'See', derived: 'worked out', companion: 'another story has' },
} as const // prettier-ignore

/** `参展商：3496家 — 版面 001 · 字 812–817` for each printed place; a derived number names its formula. */
function rowLines(row: SpecRow, spec: ChartSpec, { index }: NotesOptions): readonly string[] {
  const { language } = spec
  const text = words[language]
  const colon = language === 'zh' ? '：' : ': '
  const statistic = index.statisticById.get(row.statistic)
  const head = `${row.label}${colon}${row.printed ?? row.text}`
  const companions = row.companions.map((other) => `    ${text.companion} ${other.text} (${other.label})`)
  if (!statistic || statistic.kind === 'derived')
    return [`${head} — ${text.derived}${colon}${row.formula ?? ''}`]
  const places = figuresOf(index, statistic).map(
    (figure) => `    ${figure.text.replace(/\s+/g, '')} — ${formatLocator(figure.page, figure, language)}`,
  )
  return [head, ...places, ...companions]
}

/** The notes, a line each. */
export function slideNotes(spec: ChartSpec, options: NotesOptions): readonly string[] {
  const text = words[spec.language]
  const sources = citables(options.index.corpus, spec.stories)
  return [
    describeChart(spec),
    '',
    text.numbers,
    ...chartRows(spec).flatMap((row) => rowLines(row, spec, options)),
    '',
    text.sources,
    ...citeAll(sources, 'gbt7714').split('\n'),
    ...citeAll(sources, 'en').split('\n'),
    ...(options.address === null ? [] : ['', `${text.view} ${options.address}`]),
  ]
}
