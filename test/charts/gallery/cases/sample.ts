/** Charts of the sample corpus: the ratio, a companion of another story, a log axis. */
import { sampleCorpus } from '../../../support/sampleCorpus'
import { galleryCase, panel } from '../galleryCase'

export const ratio = galleryCase(
  'ratio',
  {
    title: { zh: '平均每支队伍约176人', en: 'A team has about 176 members' },
    subtitle: { zh: '样张：人数 ÷ 队伍数', en: 'A sample: volunteers ÷ teams' },
  },
  sampleCorpus,
  [panel('ratio', ['volunteers', 'teams', 'team-size'])],
)

export const companion = galleryCase(
  'companion',
  {
    title: { zh: '另一篇报道的说法更松', en: 'Another story says it more loosely' },
    subtitle: { zh: '样张，家', en: 'A sample, companies' },
  },
  sampleCorpus,
  [panel('bars', ['exhibitors'])],
)

export const decades = galleryCase(
  'decades',
  {
    title: { zh: '相差悬殊的数字用对数坐标', en: 'Numbers far apart stand on a log axis' },
    subtitle: { zh: '样张；每格为十倍', en: 'A sample; each step is tenfold' },
  },
  sampleCorpus,
  [
    panel('bars', ['volunteers', 'teams', 'associations', 'proposals', 'matches', 'exhibitors', 'groups'], {
      scale: 'log',
      units: ['人', '支', '家', '项', '个'],
    }),
  ],
)
