/** All cases of the gallery. */
import { change } from './cases/change'
import { disputed } from './cases/disputed'
import { ends } from './cases/ends'
import { companion, decades, ratio } from './cases/sample'
import { empty, words } from './cases/words'
import type { GalleryCase } from './galleryCase'

export const gallery: readonly GalleryCase[] = [
  ends,
  disputed,
  change,
  ratio,
  companion,
  decades,
  words,
  empty,
]
