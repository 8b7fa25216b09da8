/**
 * What a difference is measured against: 同比, 较上年同期, 比汛前. Knows the clause before the amount, not the amount.
 */
import type { Draft } from '../draft'
import { SignSet } from '../signSet'
import { skipFillers, verbs } from './changeWords'

const basisPattern =
  /(同比|环比|[比较](?:上年|上月|上周|上季度?|去年|前年|上一年|上一?届|往年|常年|疫情前|年初|月初|此前|前[一二两三]年|十年前|\d{4}年(?:\d{1,2}月)?)(?:同期|同月|同日|全年|年末|末|底|年底)?)(?=[^同环比较]*$)/

/** 比汛前增加, 较上一交易日回落: whatever stands between 比 or 较 and the verb. */
function comparisonOf(clause: string): string | null {
  const verbEnd = skipFillers(clause, clause.length, 0)
  const verb = verbs.endingAt(clause, verbEnd, 0)
  const found =
    verb === undefined
      ? null
      : /((?<![占之对可])(?!较[大小强弱好快慢多少重长短为])(?!较[高低](?!点))[比较](?![例重率值分赛价])[^比较，。；、]{1,8})$/.exec(
          clause.slice(0, verbEnd - verb.length),
        )
  return (
    found?.[1]?.replace(
      /(?:分别|累计|共|总体|平均|大幅|小幅|仍|又|再|还|已|均|各|净|略|微|同口径|名义|实际)+$/,
      '',
    ) ?? null
  )
}

const comparisons = new SignSet('比较')

/** Says whether 比 or 较 stands in a stretch: without them nothing is compared, and no pattern need be tried. */
function compares(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (comparisons.has(text.charCodeAt(at))) return true
  return false
}

/** The basis that the clause prints before the amount, or null. */
export function basisOf(text: string, draft: Draft, start: number): string | null {
  if (!compares(text, start, draft.start)) return null
  const clause = text.slice(start, draft.start)
  return basisPattern.exec(clause)?.[1] ?? comparisonOf(clause)
}
