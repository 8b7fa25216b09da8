/**
 * Units that measure (千克, 元, 小时), as against words that count (家, 个, 名). Data only. Within a
 * dimension `factor` turns a number into the dimension's base; a unit that isn't listed counts things.
 */
export interface Measure {
  readonly dimension: string
  readonly factor: number
}

const rows: readonly (readonly [dimension: string, factor: number, units: string])[] = [
  ['mass', 1, '千克 公斤 kg'],
  ['mass', 0.001, '克'],
  ['mass', 1_000, '吨'],
  ['mass', 1_000_000, '千吨'],
  ['length', 1, '米'],
  ['length', 0.01, '厘米'],
  ['length', 0.001, '毫米'],
  ['length', 1_000, '公里 千米'],
  ['area', 1, '平方米'],
  ['area', 1_000_000, '平方公里 平方千米'],
  ['area', 10_000, '公顷'],
  // 15 亩 are one hectare.
  ['area', 10_000 / 15, '亩'],
  ['volume', 1, '立方米'],
  ['volume', 0.001, '升'],
  ['time', 1, '秒 秒钟'],
  ['time', 60, '分钟'],
  ['time', 3_600, '小时'],
  ['time', 86_400, '天 日'],
  ['month', 1, '个月'],
  ['month', 12, '年'],
  ['share', 1, '%'],
  ['share', 0.1, '‰'],
  // Points are differences of shares, not shares.
  ['points', 1, '百分点 个百分点'],
  ['points', 0.01, 'bp'],
  ['ratio', 1, '倍'],
  ['yuan', 1, '元 人民币'],
  ['us-dollar', 1, '美元'],
  ['euro', 1, '欧元'],
  ['yen', 1, '日元'],
  ['pound', 1, '英镑'],
  ['hk-dollar', 1, '港元'],
  ['rouble', 1, '卢布'],
  ['rupee', 1, '卢比'],
  ['energy', 1, '千瓦时 度'],
  ['power', 1, '千瓦'],
  ['age', 1, '岁 周岁'],
]

/** Units that measure, by their printed form. */
export const measures: ReadonlyMap<string, Measure> = new Map(
  rows.flatMap(([dimension, factor, units]) =>
    units.split(' ').map((unit): [string, Measure] => [unit, { dimension, factor }]),
  ),
)
