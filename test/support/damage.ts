/**
 * Printings with seeded damage: what papers and OCR do to a story, with the truth written down. Knows
 * nothing of collation.
 */
import { present } from '../../src/base/assert'

/** A story to be damaged: paragraphs with figures in braces. */
export type Marked = readonly string[]

/** What one printing did to one figure; `page.slice(start, end)` is the figure as printed there. */
export interface TrueFigure {
  /** Number of the figure in the undamaged story. */
  readonly id: number
  readonly start: number
  readonly end: number
  /** Whether the claim was changed. */
  readonly changed: boolean
}

export interface DamagedPage {
  readonly text: string
  readonly figures: readonly TrueFigure[]
}

export interface Rates {
  /** Of characters: dropped, doubled, replaced or swapped. */
  readonly characters: number
  /** Of characters and of figures: a line break or space put in. */
  readonly breaks: number
  /** Of figures: digit lost or replaced, other unit, lost qualifier. */
  readonly figures: number
  /** Of paragraphs: left out. */
  readonly missing: number
  /** Of printings: fragments out of order, and a fragment printed twice. */
  readonly torn: number
}

/** A random source that gives the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const WRONG = '己已末未士土日目讲字外徐微占乎羊拔技抡'
const units: Readonly<Record<string, string>> = {
  公里: '公顷',
  吨: '克',
  家: '象',
  名: '各',
  元: '无',
  户: '尸',
}

/** Makes one damaged printing. */
export function damagedPage(story: Marked, rates: Rates, random: () => number): DamagedPage {
  let id = 0
  const paragraphs = story.map((marked) =>
    marked.split(/(\{[^}]*\})/).map((part) => {
      const figure = /^\{(.*)\}$/.exec(part)?.[1]
      return figure === undefined ? { text: part, id: -1 } : { text: figure, id: id++ }
    }),
  )
  const kept = paragraphs.filter(() => random() >= rates.missing)
  const page = { text: '', figures: [] as TrueFigure[] }
  for (const paragraph of random() < rates.torn ? tear(kept, random) : kept) {
    for (const part of paragraph) {
      if (part.id < 0) page.text += damagedText(part.text, rates, random)
      else addFigure(page, part.text, part.id, rates, random)
    }
    page.text += '\n\n'
  }
  return page
}

function addFigure(
  page: { text: string; figures: TrueFigure[] },
  printed: string,
  id: number,
  rates: Rates,
  random: () => number,
): void {
  const claim = random() < rates.figures ? damagedClaim(printed, random) : printed
  const text = random() < rates.breaks * 5 ? broken(claim, random) : claim
  page.figures.push({
    id,
    start: page.text.length,
    end: page.text.length + text.length,
    changed: claim !== printed,
  })
  page.text += text
}

/** Out of order: the story cut in three, the parts shuffled, one of them printed twice. */
function tear<T>(paragraphs: readonly T[], random: () => number): T[] {
  const cut = Math.floor(paragraphs.length / 3)
  const parts = [paragraphs.slice(0, cut), paragraphs.slice(cut, 2 * cut), paragraphs.slice(2 * cut)]
  const first = present(parts[Math.floor(random() * 3)], 'a part')
  return [
    ...parts.filter((part) => part !== first).flat(),
    ...first,
    ...(random() < 0.5 ? (parts[0] ?? []) : []),
  ]
}

function damagedText(text: string, rates: Rates, random: () => number): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    const roll = random() / Math.max(rates.characters, 1e-9)
    if (roll < 0.25) continue
    if (roll < 0.5) out += character + character
    else if (roll < 0.75) out += WRONG.charAt(Math.floor(random() * WRONG.length))
    else if (roll < 1 && i + 1 < text.length) out += text.charAt(++i) + character
    else out += character
    if (random() < rates.breaks) out += random() < 0.5 ? '\n' : ' '
  }
  return out
}

function broken(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 1))
  return `${text.slice(0, at)}${random() < 0.5 ? '\n' : ' '}${text.slice(at)}`
}

/** Another claim in the place of `printed`: it always holds a digit and is never the same. */
function damagedClaim(printed: string, random: () => number): string {
  const digits = [...printed.matchAll(/\d/g)].map((match) => match.index)
  const at = present(digits[Math.floor(random() * digits.length)], 'a digit')
  const roll = random()
  const bare = printed.replace(/^(超过|不超过|近|约|逾|超)|[多余]/, '')
  if (roll < 0.2 && bare !== printed) return bare
  const unit = Object.keys(units).find((key) => printed.endsWith(key))
  if (roll < 0.35 && unit) return printed.slice(0, -unit.length) + (units[unit] ?? '')
  if (roll < 0.6 && digits.length > 1) return tidied(printed.slice(0, at) + printed.slice(at + 1), printed)
  const digit = (Number(printed.charAt(at)) + 1 + Math.floor(random() * 8)) % 10
  return tidied(printed.slice(0, at) + String(digit) + printed.slice(at + 1), printed)
}

/** No number begins with a point or ends with one, and 007 is not printed: then a digit is put in front. */
function tidied(claim: string, printed: string): string {
  const sound = /(?<![\d.])(0\.\d|[1-9])/.test(claim) && !/\.(?!\d)/.test(claim)
  return sound && claim !== printed ? claim : printed.replace(/\d/, (digit) => `1${digit}`)
}
