/** The six ends, a band without a point, and a printed range, on one axis and as dots. */
import { corpusOf } from '../corpus'
import { galleryCase, panel } from '../galleryCase'

const corpus = corpusOf([
  { id: 'exact', zh: '确数', en: 'Exact', text: '500家', amount: { value: 500, min: 500, max: 500 } },
  { id: 'about', zh: '约数', en: 'About', text: '约500家', amount: { value: 500, bound: 'approx' } },
  {
    id: 'more',
    zh: '多于',
    en: 'More than',
    text: '超过500家',
    amount: { value: 500, min: 500, bound: 'gt' },
  },
  {
    id: 'odd',
    zh: '多于，有上限',
    en: 'More than, with a limit',
    text: '500多家',
    amount: { value: 500, min: 500, max: 600, bound: 'gt' },
  },
  { id: 'nearly', zh: '接近', en: 'Nearly', text: '近500家', amount: { value: 500, max: 500, bound: 'lt' } },
  {
    id: 'least',
    zh: '至少',
    en: 'At least',
    text: '至少500家',
    amount: { value: 500, min: 500, bound: 'ge' },
  },
  {
    id: 'most',
    zh: '至多',
    en: 'At most',
    text: '不超过500家',
    amount: { value: 500, max: 500, bound: 'le' },
  },
  {
    id: 'band',
    zh: '没有确数',
    en: 'No point',
    text: '数百家',
    amount: { min: 200, max: 1000, bound: 'approx' },
  },
  { id: 'range', zh: '两端', en: 'Two ends', text: '300到400家', amount: { range: { low: 300, high: 400 } } },
])
const all = ['exact', 'about', 'more', 'odd', 'nearly', 'least', 'most', 'band', 'range']

export const ends = galleryCase(
  'ends',
  {
    title: { zh: '条的末端说明数字有多确切', en: 'The end of a bar says how firm the number is' },
    subtitle: { zh: '样张，家', en: 'A sample, companies' },
  },
  corpus,
  [panel('bars', all), panel('points', all, { label: { zh: '同样的数字作点', en: 'The same as dots' } })],
)
