/** Long words, a share of a whole, and a chart that the filters have emptied. */
import { corpusOf } from '../corpus'
import { galleryCase, panel } from '../galleryCase'

const percent = { unit: '%' }
const corpus = corpusOf([
  {
    id: 'half',
    zh: '境外发言嘉宾在全部发言嘉宾中所占的比例（不含线上参会的嘉宾）',
    en: 'Share of speakers from abroad among all speakers, without those who took part online only',
    text: '近一半',
    amount: { ...percent, value: 50, max: 50, bound: 'lt' },
  },
  { id: 'most', zh: '材料', en: 'Material', text: '高达99%', amount: { ...percent, value: 99 } },
  {
    id: 'deals',
    zh: '意向成交额',
    en: 'Intended deals',
    text: '超过4200亿美元',
    amount: { unit: '美元', value: 420e9, min: 420e9, bound: 'gt' },
  },
])

export const words = galleryCase(
  'words',
  {
    title: {
      zh: '名称再长也不会被截断，更不会压到旁边的数字上，窄屏上名称移到条的上方',
      en: 'However long a name is, it is never cut and never runs into a number; on narrow sheets it moves above its bar',
    },
    subtitle: {
      zh: '样张：占比，%；浅色为全部。金额，美元',
      en: 'A sample: shares, %; the pale track is the whole. US dollars',
    },
    note: { zh: '说明文字也会换行，直到写完为止。', en: 'Notes wrap as well, until all is said.' },
  },
  corpus,
  [
    panel('bars', ['half', 'most'], { whole: 100, label: { zh: '占比', en: 'Shares' } }),
    panel('bars', ['deals'], { label: { zh: '金额', en: 'Money' } }),
  ],
)

export const empty = galleryCase(
  'empty',
  { title: { zh: '空', en: 'Empty' }, subtitle: { zh: '没有数字', en: 'No numbers' } },
  corpus,
  [panel('bars', ['nobody-knows-this'])],
)
