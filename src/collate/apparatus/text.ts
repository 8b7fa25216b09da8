/**
 * The apparatus as text for people, in the manner of a critical edition: lemma, bracket, rival readings
 * with their witnesses.
 *
 *   12. 4个] page-001 · 14个 page-003? — tied
 */
import type { Language } from '../../model/language'
import { agreement, type Apparatus, type Entry } from './apparatus'

const words = {
  zh: {
    summary: (shared: number, disputed: number) => `${shared}项数据见于多个刊本，其中${disputed}项有出入。`,
    adoption: { agreed: '', majority: '从多数', decided: '编者裁定', tied: '未定' },
    lacks: { passage: '缺该段', figure: '缺该数' },
    name: '专名',
    wording: '文字',
    nothing: '（无）',
  },
  en: {
    summary: (shared: number, disputed: number) =>
      `${shared} statistics stand in several printings; ${disputed} of them differ.`,
    adoption: { agreed: '', majority: 'by majority', decided: 'decided', tied: 'undecided' },
    lacks: { passage: 'lacks the passage', figure: 'omits the figure' },
    name: 'name',
    wording: 'wording',
    nothing: '(nothing)',
  },
} as const

/** Writes an apparatus; a suspected reading bears a question mark and its reason on a line of its own. */
export function apparatusText(apparatus: Apparatus, language: Language): string {
  const w = words[language]
  const { shared, disputed } = agreement(apparatus)
  const variants = apparatus.variants.map(({ kind, witnesses }) => {
    const texts = witnesses.map(({ text, pages }) => `${text === '' ? w.nothing : text} ${pages.join(' ')}`)
    return `${w[kind]}: ${texts.join(' · ')}`
  })
  const lines = [
    `# ${apparatus.title}`,
    apparatus.pages.join(' '),
    w.summary(shared, disputed),
    '',
    ...apparatus.entries.flatMap((entry) => entryLines(entry, language)),
    ...(variants.length > 0 ? ['', ...variants] : []),
  ]
  return `${lines.join('\n')}\n`
}

function entryLines(entry: Entry, language: Language): string[] {
  const w = words[language]
  const adopted = entry.readings[entry.adopted]
  const inOrder = [adopted, ...entry.readings.filter((reading) => reading !== adopted)].flatMap(
    (reading) => reading ?? [],
  )
  const readings = inOrder.map(({ text, pages, suspicion }, i) => {
    return `${text}${i === 0 ? ']' : ''} ${pages.join(' ')}${suspicion ? ' ?' : ''}`
  })
  const absent = entry.absences.map(({ page, lacks }) => `${page} ${w.lacks[lacks]}`)
  const tail = [w.adoption[entry.adoption.kind], ...absent].filter((part) => part !== '').join('; ')
  const reasons = [
    ...(entry.adoption.kind === 'decided' ? [entry.adoption.reason[language]] : []),
    ...inOrder.flatMap(({ text, suspicion }) => (suspicion ? [`${text}: ${suspicion[language]}`] : [])),
  ]
  return [
    `${entry.n}. ${readings.join(' · ')}${tail === '' ? '' : ` — ${tail}`}`,
    ...reasons.map((reason) => `   ${reason}`),
  ]
}
