/**
 * A small corpus made by hand for tests of the floors above compile/: every bound, a dispute, a tie,
 * a pair of before and after, a derived mean, a link between stories. Its pages do not exist.
 */
import { parseDay } from '../../src/base/day'
import { present } from '../../src/base/assert'
import { rawSpan } from '../../src/base/span'
import {
  statisticId,
  storyId,
  type Adoption,
  type Corpus,
  type DerivedStatistic,
  type Reading,
  type ReportedStatistic,
  type Story,
} from '../../src/model/corpus'
import { pageId, type Amount, type Bound, type Figure, type Role } from '../../src/model/figure'

const day = (text: string) => present(parseDay(text), `a day: ${text}`)

const figures: Figure[] = []

interface Print {
  readonly page: string
  readonly text: string
  readonly value: number | null
  readonly bound?: Bound
  readonly unit: string | null
  readonly per?: string
  readonly role?: Role
  readonly min?: number
  readonly max?: number
  readonly time?: string
}

function amount(print: Print): Amount {
  const bound = print.bound ?? 'eq'
  const floor = bound === 'eq' || bound === 'gt' || bound === 'ge' ? print.value : null
  const ceiling = bound === 'eq' || bound === 'lt' || bound === 'le' ? print.value : null
  return {
    value: print.value,
    min: print.min ?? floor,
    max: print.max ?? ceiling,
    bound,
    unit: print.unit,
    per: print.per ?? null,
    role: print.role ?? null,
    basis: null,
    range: null,
  }
}

let cursor = 100
function reading(prints: readonly Print[]): Reading {
  const first = present(prints[0], 'at least one print')
  const indices = prints.map((print) => {
    cursor += 50
    figures.push({
      ...rawSpan(cursor, cursor + print.text.length),
      ...amount(print),
      page: pageId(print.page),
      text: print.text,
      kind: 'quantity',
      time: print.time ?? null,
      timeStatus: print.time ? 'stated' : 'unknown',
      timeFrom: null,
      subject: null,
      rule: 'sample',
    })
    return figures.length - 1
  })
  return { ...amount(first), text: first.text, figures: indices, suspicion: null }
}

function reported(
  id: string,
  story: string,
  topic: string,
  zh: string,
  en: string,
  readings: readonly (readonly Print[])[],
  more: Partial<Pick<ReportedStatistic, 'sameAs' | 'absent' | 'note'>> & {
    readonly adoption?: Adoption
  } = {},
): ReportedStatistic {
  const made = readings.map(reading)
  const time = readings[0]?.[0]?.time ?? null
  return {
    kind: 'reported',
    id: statisticId(id),
    story: storyId(story),
    topic,
    label: { zh, en },
    time,
    timeStatus: time ? 'stated' : 'unknown',
    sameAs: more.sameAs ?? [],
    note: more.note ?? null,
    readings: made,
    adopted: 0,
    adoption: more.adoption ?? { kind: 'agreed' },
    variants: [],
    absent: more.absent ?? [],
  }
}

const p = (
  page: string,
  text: string,
  value: number | null,
  unit: string | null,
  more: Partial<Print> = {},
): Print => ({
  page,
  text,
  value,
  unit,
  ...more,
})

const statistics = [
  reported(
    'exhibitors',
    'fair',
    'expo',
    '参展商',
    'Exhibitors',
    [[p('page-a', '3496家', 3496, '家'), p('page-b', '3496家', 3496, '家')]],
    {
      sameAs: [statisticId('exhibitors-caption')],
    },
  ),
  reported(
    'groups',
    'fair',
    'expo',
    '行业交易团',
    'Industry trading groups',
    [[p('page-a', '14个', 14, '个')], [p('page-b', '4个', 4, '个')]],
    { adoption: { kind: 'tied' } },
  ),
  reported(
    'area',
    'fair',
    'expo',
    '企业展面积',
    'Enterprise hall area',
    [[p('page-a', '36万多平方米', 360000, '平方米', { bound: 'gt', min: 360000, max: 370000 })]],
    { absent: [pageId('page-b')] },
  ),
  reported('volunteers', 'service', 'society', '注册志愿者', 'Registered volunteers', [
    [
      p('page-a', '2.37亿', 237000000, '人', { time: '2024-10' }),
      p('page-b', '2.37亿', 237000000, '人', { time: '2024-10' }),
    ],
  ]),
  reported('teams', 'service', 'society', '志愿服务队伍', 'Volunteer teams', [
    [p('page-a', '135万支', 1350000, '支', { time: '2024-10' })],
  ]),
  reported(
    'associations',
    'service',
    'society',
    '脱钩的行业协会',
    'Associations separated',
    [
      [p('page-b', '7万余家', 70000, '家', { bound: 'gt', min: 70000, max: 80000 })],
      [p('page-a', '7万家', 70000, '家')],
    ],
    {
      adoption: {
        kind: 'decided',
        reason: { zh: '多数刊本有“余”', en: 'most printings have 余' },
        certainty: 'likely',
      },
    },
  ),
  reported('proposals', 'service', 'society', '政策建议', 'Policy proposals', [
    [p('page-a', '近6.5万项', 65000, '项', { bound: 'lt' })],
  ]),
  reported('matches', 'service', 'society', '招商项目', 'Investment projects', [
    [p('page-a', '约3.3万个', 33000, '个', { bound: 'approx' })],
  ]),
  reported('loan-before', 'loans', 'education', '本专科生额度（原）', 'Undergraduate limit (before)', [
    [p('page-b', '不超过16000元', 16000, '元', { bound: 'le', role: 'before', per: '年' })],
  ]),
  reported('loan-after', 'loans', 'education', '本专科生额度（新）', 'Undergraduate limit (after)', [
    [
      p('page-b', '不超过20000元', 20000, '元', {
        bound: 'le',
        role: 'after',
        per: '年',
        time: '2024-09/..',
      }),
    ],
  ]),
  reported(
    'exhibitors-caption',
    'caption',
    'expo',
    '参展商（图片说明）',
    'Exhibitors (caption)',
    [[p('page-c', '超3000家', 3000, '家', { bound: 'gt' })]],
    { sameAs: [statisticId('exhibitors')] },
  ),
  reported('spectators', 'caption', 'expo', '围观人数', 'Viewers', [
    [p('page-c', '数千名', null, '名', { bound: 'approx', min: 2000, max: 10000 })],
  ]),
]

const teamSize: DerivedStatistic = {
  kind: 'derived',
  id: statisticId('team-size'),
  story: storyId('service'),
  topic: 'society',
  label: { zh: '平均每支队伍人数', en: 'Mean volunteers per team' },
  time: '2024-10',
  timeStatus: 'inferred',
  sameAs: [],
  note: null,
  amount: amount({ page: '', text: '', value: 237 / 1.35, unit: '人', per: '支', bound: 'approx' }),
  formula: { left: statisticId('volunteers'), operator: '/', right: statisticId('teams') },
}

function story(id: string, headline: string, date: string, topic: string, pages: readonly string[]): Story {
  return {
    id: storyId(id),
    headline,
    deck: null,
    kind: id === 'caption' ? 'caption' : 'article',
    place: '上海',
    date: day(date),
    agency: '新华社',
    byline: [],
    topic,
    summary: { zh: `${headline}的概要。`, en: `A summary of ${id}.` },
    printings: pages.map((page) => ({
      page: pageId(page),
      pieces: [rawSpan(0, 3000)],
      status: 'complete' as const,
    })),
    variants: [],
  }
}

const page = (id: string, issued: string) => ({
  id: pageId(id),
  sha256: id.padEnd(64, '0'),
  length: 3000,
  issued: day(issued),
  paper: null,
  counts: { quantity: 8, date: 3, ordinal: 1, name: 2, rhetorical: 1, layout: 0 },
})

/** The sample. Figures are numbered by statistic, not by page, which readers must not rely on. */
export const sampleCorpus: Corpus = {
  version: 1,
  pages: [page('page-a', '2024-11-05'), page('page-b', '2024-11-05'), page('page-c', '2024-11-06')],
  topics: [
    { id: 'expo', label: { zh: '进博会', en: 'Import Expo' } },
    { id: 'society', label: { zh: '社会工作', en: 'Social work' } },
    { id: 'education', label: { zh: '教育', en: 'Education' } },
  ],
  stories: [
    story('fair', '博览会看点', '2024-11-04', 'expo', ['page-a', 'page-b']),
    story('service', '社会服务综述', '2024-11-04', 'society', ['page-a', 'page-b']),
    story('loans', '贷款政策调整', '2024-11-04', 'education', ['page-b']),
    story('caption', '博览会图片', '2024-11-05', 'expo', ['page-c']),
    story('rules', '管理办法发布', '2024-11-05', 'education', ['page-c']),
  ],
  figures,
  statistics: [...statistics, teamSize],
  contradictions: [],
}
