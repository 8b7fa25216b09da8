/** All cases of the gallery. */
import { change } from './cases/change'
import { disputed } from './cases/disputed'
import { ends } from './cases/ends'
import { figures } from './cases/figures'
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
  figures,
  words,
  empty,
]
