/**
 * Words for suspicions, in both languages of the interface. Knows slips and grounds, no page.
 */
import { unreachable } from '../../base/assert'
import type { Bilingual } from '../../model/corpus'
import type { Slip } from './slip'
import type { Sum } from './sums'

/** Why the suspicion falls on this reading and not on the other one. */
export type Ground =
  | { readonly kind: 'majority'; readonly pages: number; readonly text: string }
  | { readonly kind: 'sum'; readonly sum: Sum; readonly text: string }
  | { readonly kind: 'careless'; readonly here: number; readonly there: number; readonly text: string }
  | { readonly kind: 'open'; readonly text: string }

/** One sentence: the ground, then the slip that would explain the difference. */
export function suspicionWords(ground: Ground, slip: Slip): Bilingual {
  const [why, how] = [groundWords(ground), slipWords(slip)]
  return { zh: `${why.zh}；${how.zh}。`, en: `${why.en}; ${how.en}.` }
}

function groundWords(ground: Ground): Bilingual {
  const { text } = ground
  switch (ground.kind) {
    case 'majority':
      return {
        zh: `另有${ground.pages}个版面作“${text}”`,
        en: `${ground.pages} ${ground.pages === 1 ? 'other page prints' : 'other pages print'} “${text}”`,
      }
    case 'sum': {
      const { parts, total } = ground.sum
      const sum = `${parts[0]} + ${parts[1]} = ${total}`
      return {
        zh: `作“${text}”则同句数字相合（${sum}）`,
        en: `with “${text}” the numbers of the sentence add up (${sum})`,
      }
    }
    case 'careless':
      return {
        zh: `另一版面作“${text}”，本版面独异之处较多（每千字${ground.here}处，对方${ground.there}处）`,
        en: `the other page prints “${text}”, and this page stands alone more often (${ground.here} per 1000 characters, the other ${ground.there})`,
      }
    case 'open':
      return {
        zh: `另一版面作“${text}”，孰误未定`,
        en: `another page prints “${text}”, and which is wrong is open`,
      }
    default:
      return unreachable(ground)
  }
}

function slipWords(slip: Slip): Bilingual {
  switch (slip.kind) {
    case 'hedge':
      return { zh: `疑“${slip.words}”字有脱衍`, en: `“${slip.words}” may have been lost or added` }
    case 'digit':
      return { zh: '疑有一个数字脱漏、衍出或误认', en: 'a digit may have been lost, added or misread' }
    case 'point':
      return { zh: '疑小数点脱漏或误加', en: 'a decimal point may have been lost or added' }
    case 'unit':
      return unitWords(slip.factor)
    case 'magnitude':
      return {
        zh: `数量级相差10的${slip.power}次方，疑倍数词误`,
        en: `the two differ by a factor of 10^${slip.power}: a multiplier may be wrong`,
      }
    case 'mark':
      return { zh: `疑“${slip.mark}”为误入的符号`, en: `“${slip.mark}” may be a stray mark` }
    case 'number':
      return { zh: '数字不同，原因不明', en: 'the numbers differ for no plain reason' }
    default:
      return unreachable(slip)
  }
}

function unitWords(factor: number | null): Bilingual {
  if (factor === null) return { zh: '疑单位误认', en: 'the unit may have been misread' }
  const times = String(Number(factor.toPrecision(6)))
  return {
    zh: `疑单位误认，两者相差${times}倍`,
    en: `the unit may have been misread: the two differ by a factor of ${times}`,
  }
}
