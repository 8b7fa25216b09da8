/**
 * Holidays whose day is known: 国庆节, 春节, 双十一, with what may follow (假期, 前夕). Knows the names, not the days:
 * those are in `holidayDays.ts`.
 */
import { holidayNames } from './calendarWords'
import type { ParsedPoint, YearRef } from './expression'
import { anchored } from './match'

/** 国庆招待会 and 春节联欢晚会 are names of other things; 春节文化 is no time either. */
const NAME = holidayNames.join('|')
const matchHoliday = anchored(
  `(?:[“"](?<quoted>${NAME})[”"]|(?<bare>${NAME}))(?!联欢|晚会|档|招待|阅兵|申遗|口号|精神|奖)`,
  `“"${holidayNames.map((name) => name.charAt(0)).join('')}`,
)
const matchAround = anchored('小?长?(?:假期|长假|黄金周|假日|期间|前夕|前后|档期)+', '小长假黄期前档')

/** Reads a holiday at a place, under a year already read (or open). */
export function parseHoliday(text: string, at: number, year: YearRef): ParsedPoint | undefined {
  const match = matchHoliday(text, at)
  if (!match) return undefined
  const start = at + match[0].length
  const around = matchAround(text, start)
  const holiday = match.groups?.['quoted'] ?? match.groups?.['bare'] ?? ''
  // “双11” by itself keeps its quotes outside, as other quoted words do.
  if (match.groups?.['quoted'] !== undefined && !around && year.kind === 'open') return undefined
  // 五一 alone may stand in 五一路, 十一 is a number: they need their 假期 or 节.
  if ((holiday === '五一' || holiday === '十一') && !around && !text.startsWith('节', start)) return undefined
  return {
    end: start + (around?.[0].length ?? 0),
    point: { kind: 'holiday', year, holiday, near: around !== null },
  }
}
