/**
 * The citation of everything that a chart or an excerpt draws on: one source or many, in any form that a
 * reader may need. Every source is cited, each once.
 */
import { unreachable } from '../../base/assert'
import { cite, type Citable } from '../../format/citation'
import type { Corpus, StoryId } from '../../model/corpus'
import { toBibtex } from './bibtex'
import { toCslJson } from './cslJson'

export const citationForms = ['gbt7714', 'zh', 'en', 'csl-json', 'bibtex'] as const
export type CitationForm = (typeof citationForms)[number]

/** The stories to be cited, in the order given; unknown and repeated ones are left out. */
export function citables(corpus: Corpus, ids: readonly StoryId[]): readonly Citable[] {
  const byId = new Map(corpus.stories.map((story) => [story.id, story]))
  return [...new Set(ids)].flatMap((id) => {
    const story = byId.get(id)
    return story ? [{ story, pages: corpus.pages, ...(corpus.origin && { corpus: corpus.origin }) }] : []
  })
}

/** Several references are numbered, one stands alone. */
function numbered(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] ?? '') : lines.map((line, i) => `[${i + 1}] ${line}`).join('\n')
}

/** Cites all sources in one form; empty where there is none. */
export function citeAll(sources: readonly Citable[], form: CitationForm): string {
  switch (form) {
    case 'gbt7714':
    case 'zh':
    case 'en':
      return numbered(sources.map((source) => cite(source, form)))
    case 'csl-json':
      return toCslJson(sources)
    case 'bibtex':
      return toBibtex(sources)
    default:
      return unreachable(form)
  }
}
