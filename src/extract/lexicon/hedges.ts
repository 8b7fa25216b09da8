/**
 * Hedges: the words around a numeral that say how firm it is (DESIGN section 4). Data only. Several may
 * stand together; `parsers/hedge.ts` says which one wins.
 */
import type { Bound } from '../../model/figure'

/** What denies the comparison behind it: 不宜超过 is a ceiling, 不应低于 a floor, however it is denied. */
const denials = ['不', '没', '没有', '未', '尚未', '还未', '还没', '还没有', '并未', '从未', '均未', '都没有', '不得', '不能', '不应', '不应该', '不宜', '不可', '不会', '不要', '不准', '不许', '不再', '均不', '都不', '也不', '并不', '一般不', '原则上不', '最好不要', '勿', '切勿'] // prettier-ignore
const above = ['超过', '超出', '超', '高于', '高出', '多于', '大于', '突破', '长于', '迟于', '晚于']
const below = ['低于', '少于', '小于', '短于', '早于', '弱于']
/** 没有达到 says that the mark was missed; 不到 and 未满 stand in the lists below. */
const reached = ['达到', '达', '满', '足']
const misses = ['没', '没有', '未', '尚未', '还未', '还没', '还没有', '并未', '均未', '未能']

function denied(words: readonly string[], by: readonly string[]): readonly string[] {
  return words.flatMap((word) => by.map((denial) => denial + word))
}

/** Before the numeral, nearest last. The span of the figure takes them in. */
export const hedgesBefore: Readonly<Record<Exclude<Bound, 'eq'>, readonly string[]>> = {
  approx: ['约', '大约', '大概', '大致', '约为', '约占', '约合', '约达', '约有', '大约有', '大概有', '差不多', '差不多有', '约莫', '约摸', '~', '～', '≈'],
  gt: ['超', '超过', '超过了', '远超', '远超过', '逾', '年逾', '年过', '突破', '突破了', '冲破', '破', '多于', '高于', '大于', '不止', '不只', '＞', '>', '大大超过'],
  lt: ['近', '接近', '将近', '年近', '不到', '还不到', '不足', '尚不足', '不满', '少于', '低于', '小于', '逼近', '直逼', '未到', '没到', '还没到', '尚未到', '不及', '短于', '＜', '<', ...denied(reached, misses)],
  ge: ['至少', '不下', '不下于', '起码', '最少', '至少有', '≥', '少说', '少说也有', ...denied(below, denials)],
  le: ['不超', '至多', '最多', '不逾', '最多不超过', '≤', ...denied(above, denials)],
} // prettier-ignore

/** After the unit. `内` and `之内` only after times and lengths (48小时内), which the parser checks. */
export const hedgesAfter: readonly (readonly [text: string, bound: Bound])[] = [
  ['左右', 'approx'], ['上下', 'approx'], ['前后', 'approx'], ['许', 'approx'],
  ['及以上', 'ge'], ['（含）以上', 'ge'], ['(含)以上', 'ge'], ['以上（含）', 'ge'], ['以上(含)', 'ge'], ['或以上', 'ge'],
  ['以上', 'gt'], ['之上', 'gt'], ['开外', 'gt'], ['有余', 'gt'], ['还多', 'gt'], ['出头', 'gt'], ['挂零', 'gt'], ['以外', 'gt'], ['不止', 'gt'],
  ['及以下', 'le'], ['（含）以下', 'le'], ['(含)以下', 'le'], ['或以下', 'le'], ['以下', 'le'], ['之下', 'le'], ['以内', 'le'], ['之内', 'le'], ['范围内', 'le'], ['范围以内', 'le'], ['封顶', 'le'],
  ['不到', 'lt'], ['不足', 'lt'],
] // prettier-ignore

/** Units behind which a bare 内 is a limit: 48小时内, 500米内. After others it is a place (家内, 国内). */
export const unitsBeforeInside = ['小时', '分钟', '秒', '天', '日', '年', '个月', '周', '米', '公里', '千米', '里', '海里', '厘米', '工作日', '交易日', '月', '星期', '季度', '学期', '元', '万元', '岁'] // prettier-ignore
