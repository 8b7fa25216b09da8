/** Before and after: a rise with its difference, a fall, a small step. */
import { statisticId, storyId, type DerivedStatistic } from '../../../../src/model/corpus'
import { corpusOf } from '../corpus'
import { galleryCase, panel } from '../galleryCase'

const yuan = { unit: '元', per: '年' }
const rise: DerivedStatistic = {
  kind: 'derived', id: statisticId('rise'), story: storyId('story'), topic: 'topic',
  label: { zh: '提高', en: 'Rise' }, time: null, timeStatus: 'unknown', sameAs: [], note: null,
  amount: {
    value: 4000, min: null, max: null, bound: 'eq', unit: '元', per: '年', role: null, basis: null, range: null,
  },
  formula: { left: statisticId('new'), operator: '-', right: statisticId('old') },
} // prettier-ignore

const corpus = corpusOf(
  [
    {
      id: 'old',
      zh: '额度（原）',
      en: 'Limit, before',
      text: '不超过16000元',
      amount: { ...yuan, value: 16000, max: 16000, bound: 'le' },
    },
    {
      id: 'new',
      zh: '额度（新）',
      en: 'Limit, after',
      text: '不超过20000元',
      amount: { ...yuan, value: 20000, max: 20000, bound: 'le' },
    },
    { id: 'fee-old', zh: '费用（原）', en: 'Fee, before', text: '9000元', amount: { ...yuan, value: 9000 } },
    {
      id: 'fee-new',
      zh: '费用（新）',
      en: 'Fee, after',
      text: '约2000元',
      amount: { ...yuan, value: 2000, bound: 'approx' },
    },
    {
      id: 'tax-old',
      zh: '小步（原）',
      en: 'A small step, before',
      text: '1000元',
      amount: { ...yuan, value: 1000 },
    },
    {
      id: 'tax-new',
      zh: '小步（新）',
      en: 'A small step, after',
      text: '1100元',
      amount: { ...yuan, value: 1100 },
    },
  ],
  [rise],
)

export const change = galleryCase(
  'change',
  {
    title: { zh: '额度提高4000元', en: 'The limit rises by 4,000 yuan' },
    subtitle: { zh: '样张，元；赭色为原，蓝色为新', en: 'A sample, yuan; ochre is before, blue is now' },
  },
  corpus,
  [panel('change', ['old', 'new', 'fee-old', 'fee-new', 'tax-old', 'tax-new'])],
)
