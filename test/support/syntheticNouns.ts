/** What the statistics of synthetic corpora count: data alone, made up. The sizes are those that newspapers print. */

export interface Noun {
  readonly zh: string
  readonly en: string
  readonly unit: string
  /** The power of ten around which its numbers lie, and how far they scatter. */
  readonly power: number
  readonly scatter: number
}

export const nouns: readonly Noun[] = [
  { zh: '参展商', en: 'exhibitors', unit: '家', power: 2.6, scatter: 0.8 },
  { zh: '注册企业', en: 'registered firms', unit: '家', power: 4, scatter: 1 },
  { zh: '志愿者', en: 'volunteers', unit: '人', power: 4.2, scatter: 1.2 },
  { zh: '旅客', en: 'travellers', unit: '人次', power: 5.5, scatter: 1 },
  { zh: '就业人员', en: 'people employed', unit: '人', power: 5, scatter: 1 },
  { zh: '代表', en: 'delegates', unit: '名', power: 2.3, scatter: 0.6 },
  { zh: '新产品', en: 'novelties', unit: '项', power: 2, scatter: 0.7 },
  { zh: '专利', en: 'patents', unit: '项', power: 3, scatter: 0.8 },
  { zh: '排污口', en: 'outfalls', unit: '个', power: 3.2, scatter: 0.9 },
  { zh: '服务站', en: 'service points', unit: '个', power: 2.4, scatter: 0.8 },
  { zh: '服务队伍', en: 'teams', unit: '支', power: 1.8, scatter: 0.7 },
  { zh: '展区面积', en: 'floor space', unit: '平方米', power: 4.6, scatter: 0.7 },
  { zh: '播种面积', en: 'sown area', unit: '公顷', power: 5, scatter: 0.8 },
  { zh: '成交额', en: 'turnover', unit: '元', power: 8.5, scatter: 1.2 },
  { zh: '贷款额度', en: 'loan limit', unit: '元', power: 4.3, scatter: 0.5 },
  { zh: '投资额', en: 'investment', unit: '美元', power: 8, scatter: 1 },
  { zh: '占比', en: 'share', unit: '%', power: 1.4, scatter: 0.3 },
  { zh: '增速', en: 'growth rate', unit: '%', power: 0.7, scatter: 0.3 },
  { zh: '里程', en: 'length', unit: '公里', power: 2, scatter: 0.7 },
  { zh: '覆盖城市', en: 'cities covered', unit: '座', power: 1.2, scatter: 0.4 },
]

export const places = [
  ['上海', 'Shanghai'],
  ['北京', 'Beijing'],
  ['成都', 'Chengdu'],
  ['武汉', 'Wuhan'],
  ['广州', 'Guangzhou'],
  ['西安', 'Xi’an'],
  ['沈阳', 'Shenyang'],
  ['南京', 'Nanjing'],
  ['杭州', 'Hangzhou'],
  ['长沙', 'Changsha'],
  ['昆明', 'Kunming'],
  ['兰州', 'Lanzhou'],
] as const

export const topics = [
  { id: 'expo', label: { zh: '会展', en: 'Fairs' } },
  { id: 'society', label: { zh: '社会', en: 'Society' } },
  { id: 'education', label: { zh: '教育', en: 'Education' } },
  { id: 'law', label: { zh: '法治', en: 'Law' } },
  { id: 'consumption', label: { zh: '消费', en: 'Consumption' } },
  { id: 'river', label: { zh: '生态', en: 'Rivers' } },
  { id: 'transport', label: { zh: '交通', en: 'Transport' } },
  { id: 'markets', label: { zh: '金融', en: 'Markets' } },
] as const
