/** Large figures of different units, with every sort of end and a dispute. */
import { corpusOf } from '../corpus'
import { galleryCase, panel } from '../galleryCase'

const corpus = corpusOf([
  {
    id: 'deals',
    zh: '累计意向成交额',
    en: 'Intended deals',
    text: '超过4200亿美元',
    amount: { unit: '美元', value: 420e9, min: 420e9, bound: 'gt' },
  },
  {
    id: 'events',
    zh: '会议活动',
    en: 'Events',
    text: '近百场',
    amount: { unit: '场', value: 100, bound: 'lt' },
  },
  {
    id: 'hours',
    zh: '审核时限',
    en: 'Time to decide',
    text: '48小时内',
    amount: { unit: '小时', value: 48, max: 48, bound: 'le' },
  },
  { id: 'crowd', zh: '围观者', en: 'Viewers', text: '数千名', amount: { unit: '名', min: 2000, max: 10000 } },
  {
    id: 'tie',
    zh: '两说',
    en: 'Two readings',
    text: '4个',
    amount: { unit: '个', value: 4 },
    other: { text: '14个', amount: { unit: '个', value: 14 }, tied: true },
  },
])

export const figures = galleryCase(
  'figures',
  {
    title: { zh: '无从比较的数字写成大字', en: 'Numbers without a neighbour stand as large figures' },
    subtitle: { zh: '样张，单位各异', en: 'A sample; units differ' },
  },
  corpus,
  [panel('figures', ['deals', 'events', 'hours', 'crowd', 'tie'])],
)
