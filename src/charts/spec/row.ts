/**
 * One statistic as a row of a chart: its words in one language, its readings, the same fact in other stories.
 * Knows nothing of panels and of pixels.
 */
import { present } from '../../base/assert'
import {
  amountOf,
  type Corpus,
  type ReportedStatistic,
  type Statistic,
  type StatisticId,
} from '../../model/corpus'
import { sameClaim, type Amount, type PageId } from '../../model/figure'
import type { Language } from '../../model/language'
import { formatAmount, spokenAmount } from '../../format/amount'
import { roundTo } from '../../format/number'
import { formatWhen } from '../../format/time'
import { unitKind, unitNoun } from '../../format/units'
import type { CorpusLinks } from './corpusLinks'
import type { Companion, SpecReading, SpecRow } from './spec'

/** Says which statistics the filters let through. */
export interface ShownStatistics {
  has(id: StatisticId): boolean
}

/** What rows are made from. */
export interface RowSource {
  readonly corpus: Corpus
  readonly links: CorpusLinks
  readonly language: Language
  readonly shown: ShownStatistics
}

/** From here on an English label counts in M and bn. */
const compactFrom = 1e6

/** Worked-out numbers are said to three digits: nobody printed more. */
const derivedDigits = 3

function formatted(amount: Amount, language: Language): string {
  const large = Math.abs(amount.value ?? amount.max ?? amount.min ?? 0) >= compactFrom
  const style = language === 'zh' || large ? 'compact' : 'exact'
  // The name beside the mark says per what; the number need not say it again.
  return formatAmount(amount, language, { style, hedge: 'sign', per: false })
}

/** The text at a mark: in Chinese what is printed, in English its translation. */
function markText(printed: string, amount: Amount, language: Language): string {
  return language === 'zh' ? printed : formatted(amount, language)
}

function derivedText(statistic: Statistic & { kind: 'derived' }, amount: Amount, language: Language): string {
  const text = formatted(amount, language)
  switch (statistic.formula.operator) {
    case '-':
      return (amount.value ?? 0) > 0 && !text.startsWith('+') ? `+${text}` : text
    case '/':
    case '+':
    case '*':
      return text
  }
}

function pagesOf(corpus: Corpus, figures: readonly number[]): readonly PageId[] {
  const pages = figures.map((i) => present(corpus.figures[i], `figure ${i}`).page)
  return [...new Set(pages)].sort()
}

function reading(source: RowSource, from: ReportedStatistic['readings'][number]): SpecReading {
  return {
    text: markText(from.text, from, source.language),
    printed: from.text,
    amount: from,
    pages: pagesOf(source.corpus, from.figures),
  }
}

/** 特写 of 参展商（特写）; the label itself where it has no bracket. */
function tagOf(label: string): string {
  return /[（(]([^（）()]+)[）)]$/.exec(label)?.[1] ?? label
}

function companionOf(source: RowSource, statistic: Statistic, of: Amount): Companion {
  const amount = amountOf(statistic)
  const label = statistic.label[source.language]
  const adopted = statistic.kind === 'reported' ? statistic.readings[statistic.adopted] : undefined
  return {
    statistic: statistic.id,
    story: statistic.story,
    label,
    tag: tagOf(label),
    text: adopted ? markText(adopted.text, amount, source.language) : formatted(amount, source.language),
    printed: adopted?.text ?? null,
    pages: adopted ? pagesOf(source.corpus, adopted.figures) : [],
    amount,
    agrees: sameClaim(amount, of),
  }
}

const operatorSigns = { '/': '÷', '-': '−', '+': '+', '*': '×' } as const

function formulaText(source: RowSource, statistic: Statistic & { kind: 'derived' }): string {
  const name = (id: StatisticId): string => source.links.byId.get(id)?.label[source.language] ?? id
  const { left, operator, right } = statistic.formula
  return `${name(left)} ${operatorSigns[operator]} ${name(right)}`
}

/** Numbers that were worked out carry no more digits than make sense. */
function rounded(amount: Amount): Amount {
  const { value } = amount
  if (value === null || Number.isInteger(value)) return amount
  return { ...amount, value: roundTo(value, derivedDigits), bound: 'approx' }
}

/** The same fact in other stories; a link holds from either side. */
export function sameFacts({ links }: RowSource, statistic: Statistic): readonly Statistic[] {
  return links.same.get(statistic.id) ?? []
}

/** The name says what is counted: English needs no ‘items’ after the number, but keeps people, yuan and metres. */
function amountWords(amount: Amount, language: Language): string {
  const vague =
    language === 'en' && unitKind(amount.unit) === 'count' && unitNoun(amount.unit, 'en') !== 'people'
  return spokenAmount(amount, language, vague ? '' : undefined)
}

/** Makes the row of a statistic. `taken` are drawn elsewhere in the chart and are no companions. */
export function buildRow(
  source: RowSource,
  statistic: Statistic,
  options: { readonly label?: string | undefined; readonly taken?: ReadonlySet<StatisticId> } = {},
): SpecRow {
  const { language, shown } = source
  const derived = statistic.kind === 'derived'
  const amount = derived ? rounded(statistic.amount) : amountOf(statistic)
  const readings = derived ? [] : statistic.readings.map((from) => reading(source, from))
  const adopted = derived ? undefined : readings[statistic.adopted]
  const label = options.label ?? statistic.label[language]
  const words = amountWords(amount, language)
  const companions = sameFacts(source, statistic).filter(
    ({ id }) => shown.has(id) && options.taken?.has(id) !== true,
  )
  return {
    statistic: statistic.id,
    story: statistic.story,
    label,
    amount,
    text: derived ? derivedText(statistic, amount, language) : (adopted?.text ?? ''),
    printed: adopted?.printed ?? null,
    words,
    spoken: `${label}${language === 'zh' ? '：' : ': '}${words}`,
    time: statistic.time === null ? null : formatWhen(statistic.time, statistic.timeStatus, language),
    pages: [...new Set(readings.flatMap(({ pages }) => pages))].sort(),
    others: readings.filter((one) => one !== adopted),
    tied: statistic.kind === 'reported' && statistic.adoption.kind === 'tied',
    companions: companions.map((other) => companionOf(source, other, amount)),
    formula: derived ? formulaText(source, statistic) : null,
  }
}
