/**
 * Verbs and nouns of change: they tell a difference (增长6.7%) from a level, and its direction. Data only.
 */

/** What rises. Behind them 至, 到 or 为 leads to the new level instead. */
export const risingVerbs = [
  '增长', '增加', '上升', '上涨', '提高', '提升', '上调', '扩大', '回升', '反弹', '攀升', '走高', '上扬', '净增', '增', '涨', '扩招', '放量', '升温', '调升', '涨价', '提价', '增持', '加息', '多增', '多赚', '增发', '升', '多', '高出', '高', '贵', '快', '加快', '增多', '跃升', '飙升', '猛增', '激增', '递增', '劲增', '大增', '大涨', '调高', '上浮', '延长', '拓展', '扩展', '扩容', '高涨', '暴涨', '收涨', '拉升', '抬升', '走强', '升值', '累计增长', '增产', '增收', '多出', '提速', '上行', '加大', '调增', '飙涨', '收高', '收升', '劲升', '急升',
] as const // prettier-ignore

/** What falls: its change is negative. */
export const fallingVerbs = [
  '下降', '减少', '下跌', '降低', '回落', '下滑', '缩小', '萎缩', '收窄', '下调', '减', '降', '跌', '缩减', '压减', '压缩', '缩短', '少', '低', '慢', '降温', '缩量', '降价', '下行', '便宜', '降息', '降准', '回撤', '调贬', '调降', '减持', '减排', '少增', '净减', '裁员', '放缓', '锐减', '骤降', '骤减', '暴跌', '大跌', '大降', '收跌', '走低', '贬值', '下挫', '负增长', '减碳', '砍', '砍掉', '砍去', '砍单', '裁', '裁掉', '裁减', '压降', '调减', '核减', '贬', '精简', '削减', '调低', '下浮', '滑落', '跌落', '递减', '减产', '减收', '下探', '缩水', '重挫', '劲挫', '急跌', '狂跌', '收低', '走弱', '急挫', '降幅', '跌幅', '减幅',
] as const // prettier-ignore

/** Nouns that name the size of a rise. */
export const risingNouns = ['增幅', '涨幅', '升幅', '增量'] as const
/** Nouns that name the size of a fall. */
export const fallingNouns = ['降幅', '跌幅', '减幅'] as const

/** Verbs of reduction that take their object before the amount: 减少碳排放2亿吨, 减排二氧化碳30万吨. */
export const reducingVerbs = [
  '减少',
  '减排',
  '削减',
  '压减',
  '裁减',
  '裁掉',
  '砍掉',
  '砍去',
  '缩减',
  '核减',
  '调减',
] as const

/** Transitive: 下调6.5%的利率 tells the level of the rate, not by how much it is cut. */
export const transitiveVerbs = ['下调', '上调', '提高', '降低', '削减', '扩大', '缩小', '调高', '调低', '压缩', '缩减', '增加', '减少', '减', '增', '延长', '缩短', '拓展'] as const // prettier-ignore

/** Verbs that only lead to a new level: 调整为, 改为, 达到. */
export const settingVerbs = ['调整', '改', '变', '变更', '修改', '修订', '恢复', '放宽', '收紧', '转', '优化', '更改', '调', '提', '扩', '缩', '延', '拉长', '推进', '推高', '压', '拓宽', '跃', '跳', '炒', '突破', '发展', '壮大', '成长', '扩种', '扩面', '扩建', '增补', '整合', '合并', '归并'] as const // prettier-ignore
