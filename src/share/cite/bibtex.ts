/**
 * Stories as BibTeX. `@article` with a journal is what every style knows; `entrysubtype` tells biblatex that
 * it is a newspaper. Knows no text style (format/citation.ts).
 */
import { dayParts } from '../../base/day'
import { pageNumber } from '../../format/locator'
import type { Citable } from '../../format/citation'
import { corpusLabel, issueOf } from './cslJson'

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Masks what TeX would take for a command. */
export function texText(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (char) => special[char] ?? char)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** A key may hold no comma, brace or blank. */
function keyOf(id: string): string {
  return id.replace(/[^\p{L}\p{N}:-]+/gu, '-')
}

/** Cites a story as one entry. */
export function toBibtexEntry(citable: Citable): string {
  const { story, corpus } = citable
  const issue = issueOf(citable)
  const { year, month, day } = dayParts(issue.day)
  const authors = story.byline.length > 0 ? story.byline : [story.agency]
  const text = (value: string): string => `{${texText(value)}}`
  const fields: readonly (readonly [string, string])[] = [
    // Each name in braces of its own: a comma or a blank inside is no border between names.
    ['author', `{${authors.map(text).join(' and ')}}`],
    ['title', `{${text(story.headline)}}`],
    ['journal', text(issue.container)],
    ['year', text(String(year))],
    ['month', months[month - 1] ?? text(String(month))],
    ['day', text(String(day))],
    ['pages', text(issue.pages.map(({ id }) => pageNumber(id)).join(', '))],
    ['language', text('chinese')],
    ['entrysubtype', text('newspaper')],
    ...(corpus ? [['note', text(corpusLabel(corpus))] as const] : []),
  ]
  const lines = fields.filter(([, value]) => value !== '{}').map(([name, value]) => `  ${name} = ${value},\n`)
  return `@article{${keyOf(story.id)},\n${lines.join('')}}\n`
}

/** Cites several stories as the text of a `.bib` file. */
export function toBibtex(sources: readonly Citable[]): string {
  return sources.map(toBibtexEntry).join('\n')
}
