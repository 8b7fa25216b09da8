/**
 * Hedges: the words around a numeral that say how firm it is (DESIGN section 4). Data only. Several may
 * stand together; `parsers/hedge.ts` says which one wins.
 */
import type { Bound } from '../../model/figure'

/** Before the numeral, nearest last. The span of the figure takes them in. */
export const hedgesBefore: Readonly<Record<Exclude<Bound, 'eq'>, readonly string[]>> = {
  approx: ['约', '大约', '大概', '大致', '约为', '约占', '约合', '约达', '约有', '大约有', '大概有', '差不多', '差不多有', '~', '～', '≈'],
  gt: ['超', '超过', '超过了', '远超', '远超过', '逾', '年逾', '突破', '突破了', '冲破', '破', '多于', '高于', '大于', '不止', '不只', '＞', '>', '大大超过'],
  lt: ['近', '接近', '将近', '年近', '不到', '还不到', '不足', '尚不足', '未满', '不满', '少于', '低于', '小于', '逼近', '未达', '未到', '不及', '短于', '＜', '<'],
  ge: ['至少', '不少于', '不低于', '不小于', '不下', '不下于', '不得少于', '不得低于', '起码', '最少', '至少有', '不短于', '不弱于', '≥', '少说', '少说也有'],
  le: ['不超过', '不超', '不得超过', '不能超过', '未超过', '不高于', '不得高于', '至多', '最多', '不多于', '不大于', '不逾', '最多不超过', '≤'],
} // prettier-ignore

/** After the unit. `内` and `之内` only after times and lengths (48小时内), which the parser checks. */
export const hedgesAfter: readonly (readonly [text: string, bound: Bound])[] = [
  ['左右', 'approx'], ['上下', 'approx'], ['前后', 'approx'], ['许', 'approx'],
  ['及以上', 'ge'], ['（含）以上', 'ge'], ['(含)以上', 'ge'], ['以上（含）', 'ge'], ['以上(含)', 'ge'], ['或以上', 'ge'],
  ['以上', 'gt'], ['之上', 'gt'], ['开外', 'gt'], ['有余', 'gt'], ['出头', 'gt'], ['挂零', 'gt'], ['以外', 'gt'], ['不止', 'gt'],
  ['及以下', 'le'], ['（含）以下', 'le'], ['(含)以下', 'le'], ['或以下', 'le'], ['以下', 'le'], ['之下', 'le'], ['以内', 'le'], ['之内', 'le'], ['范围内', 'le'], ['范围以内', 'le'], ['封顶', 'le'],
  ['不到', 'lt'], ['不足', 'lt'],
] // prettier-ignore

/** Units behind which a bare 内 is a limit: 48小时内, 500米内. After others it is a place (家内, 国内). */
export const unitsBeforeInside = ['小时', '分钟', '秒', '天', '日', '年', '个月', '周', '米', '公里', '千米', '里', '海里', '厘米', '工作日', '交易日', '月', '星期', '季度', '学期', '元', '万元', '岁'] // prettier-ignore
