/** Witnesses and amounts for tests of collation, from short texts of our own. */
import { present } from '../../src/base/assert'
import { rawSpan } from '../../src/base/span'
import type { Collation, Group, Witness } from '../../src/collate/index'
import { pageId, type Figure } from '../../src/model/figure'
import { findFigures } from '../support/figureFinder'

/** A page that holds nothing but the story; `|` parts pieces, in reading order. */
export function witness(page: string, marked: string): Witness {
  let text = ''
  const pieces = marked.split('|').map((part) => {
    const start = text.length
    text += part
    return rawSpan(start, text.length)
  })
  return { page: pageId(page), text, pieces, figures: findFigures(page, text) }
}

/** The one figure of a text. */
export function figure(text: string, page = 'p'): Figure {
  return present(findFigures(page, text)[0], `a figure in ${text}`)
}

/** Groups as `page:text` lists, without spaces in the texts. */
export function shown(collation: Collation): string[][] {
  return collation.groups.map(shownGroup)
}

export function shownGroup(group: Group): string[] {
  return group.figures.map((f) => `${f.page}:${f.text.replace(/\s/g, '')}`)
}

/** The group of a figure, by page and printed text. */
export function groupOf(collation: Collation, label: string): Group {
  return present(
    collation.groups.find((group) => shownGroup(group).includes(label)),
    `a group with ${label}`,
  )
}
