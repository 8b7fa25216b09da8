/** A tie, a decision, and a reading in another unit, which is said but not drawn. */
import { corpusOf } from '../corpus'
import { galleryCase, panel } from '../galleryCase'

const corpus = corpusOf([
  {
    id: 'tie',
    zh: '未决的数',
    en: 'Undecided',
    text: '14家',
    amount: { value: 14 },
    other: { text: '4家', amount: { value: 4 }, tied: true },
  },
  {
    id: 'decided',
    zh: '已决的数',
    en: 'Decided',
    text: '12余家',
    amount: { value: 12, min: 12, max: 13, bound: 'gt' },
    other: { text: '12家', amount: { value: 12 }, tied: false },
  },
  {
    id: 'huge',
    zh: '大得离谱的读法',
    en: 'A reading far off the axis',
    text: '13家',
    amount: { value: 13 },
    other: { text: '13万家', amount: { value: 130000 }, tied: false },
  },
  {
    id: 'foreign',
    zh: '单位不同的读法',
    en: 'A reading in another unit',
    text: '约8家',
    amount: { value: 8, bound: 'approx' },
    other: { text: '约8千吨', amount: { value: 8, bound: 'approx', unit: '千吨' }, tied: false },
  },
])

export const disputed = galleryCase(
  'disputed',
  {
    title: { zh: '刊本不一的数字用朱色', en: 'Where printings disagree, the ink is vermilion' },
    subtitle: { zh: '样张，家', en: 'A sample, companies' },
    note: { zh: '朱色的读法写明版面。', en: 'Each vermilion reading names its page.' },
  },
  corpus,
  [panel('bars', ['tie', 'decided', 'huge', 'foreign'])],
)
