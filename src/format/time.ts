/**
 * EDTF times for people: `2024-10` → 2024年10月 / Oct 2024; intervals, open ends, quarters, `~` and `?`.
 * Knows no calendar arithmetic; what it can't read stays as it is written.
 */
import { unreachable } from '../base/assert'
import type { TimeStatus } from '../model/figure'
import type { Language } from '../model/language'

type Qualifier = '' | '~' | '?' | '%'

interface Moment {
  /** Null where the page leaves it open (`XXXX-03-18`). */
  readonly year: number | null
  /** 1 to 12, or an EDTF season (21–24), quarter (33–36) or half (40–41), or null. */
  readonly part: number | null
  readonly day: number | null
  readonly qualifier: Qualifier
}

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const partsZh: Readonly<Record<number, string>> = {
  21: '春季', 22: '夏季', 23: '秋季', 24: '冬季',
  33: '第一季度', 34: '第二季度', 35: '第三季度', 36: '第四季度', 40: '上半年', 41: '下半年',
} // prettier-ignore

const partsEn: Readonly<Record<number, string>> = {
  21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter',
  33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4', 40: 'first half of', 41: 'second half of',
} // prettier-ignore

function parseMoment(text: string): Moment | undefined {
  const match = /^(\d{4}|XXXX(?=-))(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text)
  if (!match) return undefined
  const part = match[2] === undefined ? null : Number(match[2])
  const isMonth = part !== null && part >= 1 && part <= 12
  if (part !== null && !isMonth && partsZh[part] === undefined) return undefined
  if (match[3] !== undefined && !isMonth) return undefined
  return {
    year: match[1] === 'XXXX' ? null : Number(match[1]),
    part,
    day: match[3] === undefined ? null : Number(match[3]),
    qualifier: (match[4] ?? '') as Qualifier,
  }
}

const isMonth = (part: number): boolean => part <= 12

const yearZh = ({ year }: Moment): string => (year === null ? '' : `${year}年`)
const yearEn = ({ year }: Moment): string => (year === null ? '' : ` ${year}`)

function momentZh(moment: Moment): string {
  const { part, day } = moment
  if (part === null) return yearZh(moment)
  return `${yearZh(moment)}${isMonth(part) ? `${part}月` : (partsZh[part] ?? '')}${day === null ? '' : `${day}日`}`
}

function momentEn(moment: Moment): string {
  const { part, day } = moment
  if (part === null) return yearEn(moment).trim()
  const name = isMonth(part) ? monthsEn[part - 1] : partsEn[part]
  return `${day === null ? '' : `${day} `}${name}${yearEn(moment)}`
}

function qualified(text: string, qualifier: Qualifier, language: Language): string {
  const zh = language === 'zh'
  switch (qualifier) {
    case '':
      return text
    case '~':
      return zh ? `约${text}` : `c. ${text}`
    case '?':
      return zh ? `${text}（存疑）` : `${text} (uncertain)`
    case '%':
      return zh ? `约${text}（存疑）` : `c. ${text} (uncertain)`
    default:
      return unreachable(qualifier)
  }
}

function momentText(moment: Moment, language: Language): string {
  return qualified(language === 'zh' ? momentZh(moment) : momentEn(moment), moment.qualifier, language)
}

/** Says a shared year or month once: 2024年11月5日至10日, 5–10 Nov 2024. */
function interval(from: Moment, to: Moment, language: Language): string {
  const plain = from.qualifier === '' && to.qualifier === ''
  const sameYear = plain && from.year === to.year && from.part !== null && to.part !== null
  const sameMonth = sameYear && from.part === to.part && from.day !== null && to.day !== null
  if (language === 'zh') {
    const end = momentText(to, 'zh')
    if (sameMonth) return `${momentText(from, 'zh')}至${to.day}日`
    return `${momentText(from, 'zh')}至${sameYear ? end.slice(yearZh(to).length) : end}`
  }
  if (sameMonth) return `${from.day}–${momentText(to, 'en')}`
  const start = momentText(from, 'en')
  return `${sameYear ? start.slice(0, start.length - yearEn(from).length) : start} – ${momentText(to, 'en')}`
}

/** Writes an EDTF time. */
export function formatTime(edtf: string, language: Language): string {
  const text = dated(edtf, language)
  if (text === edtf || !edtf.includes('XXXX')) return text
  return language === 'zh' ? `${text}（年份不明）` : `${text} (year unknown)`
}

function dated(edtf: string, language: Language): string {
  const [left = '', right] = edtf.split('/')
  const zh = language === 'zh'
  const from = parseMoment(left)
  if (right === undefined) return from ? momentText(from, language) : edtf
  const to = parseMoment(right)
  if (from && to) return interval(from, to, language)
  const open = (side: string): boolean => side === '' || side === '..'
  if (from && open(right)) return zh ? `${momentText(from, 'zh')}起` : `since ${momentText(from, 'en')}`
  if (to && open(left)) return zh ? `截至${momentText(to, 'zh')}` : `up to ${momentText(to, 'en')}`
  return edtf
}

/** A time with the mark of how it is known; a dash where it is not. */
export function formatWhen(time: string | null, status: TimeStatus, language: Language): string {
  if (time === null) return '—'
  const text = formatTime(time, language)
  if (status !== 'inferred') return text
  return language === 'zh' ? `${text}（推算）` : `${text} (inferred)`
}
