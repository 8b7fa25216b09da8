/** The words of the view of agreement, which come with it. */
import type { Language } from '../../model/language'
import type { Agreement } from '../../corpus'

export interface AgreementWords {
  readonly title: string
  readonly summary: (compared: number, disputed: number) => string
  readonly show: string
  readonly choices: Readonly<Record<'several' | 'disputed' | 'all', string>>
  readonly orders: Readonly<Record<'dispute' | 'story' | 'witnesses', string>>
  readonly cells: Readonly<Record<Agreement, string>>
  readonly nothing: string
  readonly variants: string
  readonly wording: (count: number) => string
  readonly lacking: string
}

export const agreementWords: Readonly<Record<Language, AgreementWords>> = {
  zh: {
    title: '各版面的异同',
    summary: (compared, disputed) =>
      compared === 0
        ? '没有见于多个刊本的数据。'
        : `${compared} 项数据见于多个刊本，其中 ${disputed} 项有出入。`,
    show: '显示',
    choices: { several: '见于多个版面的报道', disputed: '只看有出入的', all: '全部' },
    orders: { dispute: '有出入的在前', story: '按报道', witnesses: '刊出最多的在前' },
    cells: {
      agree: '一致',
      differs: '不同',
      alone: '仅此一版',
      single: '仅此一版',
      absent: '有此文而无此数',
      none: '未刊此文',
    },
    nothing: '没有可比的数据。',
    variants: '字句的异同',
    wording: (count) => `另有字句出入 ${count} 处`,
    lacking: '（无）',
  },
  en: {
    title: 'Where the printings differ',
    summary: (compared, disputed) =>
      compared === 0
        ? 'No statistic stands in several printings.'
        : `${compared} ${compared === 1 ? 'statistic stands' : 'statistics stand'} in several printings; on ${disputed} of them they differ.`,
    show: 'Show',
    choices: { several: 'stories on several pages', disputed: 'only those that differ', all: 'all' },
    orders: { dispute: 'differences first', story: 'by story', witnesses: 'most widely printed first' },
    cells: {
      agree: 'agrees',
      differs: 'differs',
      alone: 'only here',
      single: 'only here',
      absent: 'story without this number',
      none: 'story not printed',
    },
    nothing: 'Nothing to compare.',
    variants: 'Words that differ',
    wording: (count) => `${count} more differences of wording`,
    lacking: '(lacking)',
  },
}
