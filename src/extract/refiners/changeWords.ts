/**
 * The verbs and nouns of change, ready to be looked up beside an amount, and the small words that may stand between
 * a verb and its amount. Knows no amount.
 */
import { fallingNouns, fallingVerbs, risingNouns, risingVerbs, settingVerbs } from '../lexicon/changeVerbs'
import { PhraseTable } from '../parsers/phraseTable'

export const rising = new Set<string>([...risingVerbs, ...risingNouns])
export const verbs = new PhraseTable([...risingVerbs, ...fallingVerbs, ...risingNouns, ...fallingNouns])
export const nouns = new Set<string>([...risingNouns, ...fallingNouns])
/** Verbs of one character that are adjectives or parts of words elsewhere: they count only behind a comparison. */
export const comparing = new Set(['多', '少', '高', '低', '快', '慢', '高出', '贵'])
/** 低至 and 高到 speak of extremes, not of changes. */
export const allVerbs = new PhraseTable(
  [...risingVerbs, ...fallingVerbs, ...settingVerbs].filter(
    (verb) => !comparing.has(verb) && !nouns.has(verb),
  ),
)
/** Between a verb and its amount: 增长了5%, 涨幅达3%. */
const fillers = [
  '了',
  '达到',
  '达',
  '约',
  '为',
  '在',
  '均',
  '近',
  '超',
  '超过',
  '逾',
  '幅度达',
  '幅度为',
  '幅度',
  '率达',
  '可达',
  '将达',
  '的',
]
const fillerTable = new PhraseTable(fillers)
/** Skips fillers leftwards: from the amount to the verb. */
export function skipFillers(text: string, at: number, floor: number): number {
  let end = at
  for (;;) {
    const filler = fillerTable.endingAt(text, end, floor)
    if (filler === undefined) return end
    end -= filler.length
  }
}
