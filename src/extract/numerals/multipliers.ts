/**
 * Reads the multipliers behind digits: 万 · 亿 · 万亿 · 百万 · 千亿. Knows which of them begin a unit instead
 * (千克, 百帕, 兆瓦) and stops there.
 */
import { codeAt } from '../codeAt'
import { PhraseTable } from '../parsers/phraseTable'
import { SignSet } from '../signSet'
import { hanziPower } from './digits'

/** What follows a multiplier's character where it is the prefix of a unit: 3千克 is 3 千克, not 3000 克. */
const unitAfter: Readonly<Record<string, string>> = {
  千: '克米瓦伏卡赫帕焦安欧',
  百: '帕分',
  兆: '瓦赫帕字比伏焦',
  万: '分',
}

/** 千字节 and 千比特 are units of storage; 千公里 and 千公顷 are numbers of 公里 and 公顷. */
const longerUnits = ['千字节', '千立方', '千比特']

const units = new PhraseTable([
  ...Object.entries(unitAfter).flatMap(([char, nexts]) => [...nexts].map((next) => char + next)),
  ...longerUnits,
])

const TRILLION = 0x5146 // 兆
/** 3兆元, 2.9兆新台币, 1兆8千亿: elsewhere 兆 is a unit, of what a line carries (500兆宽带). */
const afterTrillion = new SignSet('元美日港欧英新台韩加澳卢人亿万千百余多0123456789一二两三四五六七八九')

function beginsUnit(text: string, at: number): boolean {
  if (codeAt(text, at) === TRILLION && !afterTrillion.has(codeAt(text, at + 1))) return true
  return units.startingAt(text, at) !== undefined
}

export interface Multiplier {
  readonly end: number
  /** The sum of the powers: 12 in 万亿. */
  readonly scale: number
}

/**
 * Reads the multipliers at `at`; `smallest` is the least power allowed, since a hanzi numeral has already
 * taken its own 十, 百 and 千. A bare unit prefix counts as no multiplier.
 */
export function readMultipliers(text: string, at: number, smallest = 1): Multiplier {
  let end = at
  let scale = 0
  let last = 0
  for (;;) {
    const power = hanziPower(codeAt(text, end))
    // 百万, 千亿, 万亿 grow; 亿万 is a figure of speech and no multiplier.
    if (power < smallest || power <= last || beginsUnit(text, end)) return { end, scale }
    scale += power
    last = power
    end++
  }
}
