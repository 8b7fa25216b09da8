/** What a slide is called, for the voice. Draws nothing. */
import type { Words } from '../words'
import type { Slide } from './deck'
import type { PresentWords } from './presentWords'

/** The title of a slide. */
export function titleOf(slide: Slide, words: Words, own: PresentWords): string {
  switch (slide.kind) {
    case 'title':
      return words.title
    case 'chart':
      return slide.spec.title
    case 'sources':
      return own.sources
  }
}
