/** Names for what a reader makes: the same page and place always give the same name, and no edition has it. */
import { fingerprint } from '../base/fingerprint'
import { statisticId, storyId, type StatisticId, type StoryId } from './corpus'
import { pageId, type PageId } from './figure'
import type { SessionPage } from './session'

/** Long enough that two pages of one reader never share it. */
const KEY = 8

/** A short name of a page by its content. */
export function pageKey({ sha256, name, length }: Pick<SessionPage, 'sha256' | 'name' | 'length'>): string {
  return sha256?.slice(0, KEY) ?? fingerprint(`${name}${length}`)
}

/** A name for the story that begins at a place of a page. */
export function ownStoryId(page: Parameters<typeof pageKey>[0], start: number): StoryId {
  return storyId(`own-${pageKey(page)}-s${start}`)
}

/** A name for the statistic that stands on the number at a place of a page. */
export function ownStatisticId(page: Parameters<typeof pageKey>[0], start: number): StatisticId {
  return statisticId(`own-${pageKey(page)}-${start}`)
}

/** The id of a new page: the file's name without its ending, as no other page has it. */
export function freePageId(name: string, taken: readonly PageId[]): PageId {
  const bare = name.replace(/\.\w+$/, '').replace(/[\s;；,#|]+/g, '-').replace(/^-+|-+$/g, '') || 'page' // prettier-ignore
  const ids = new Set<string>(taken)
  for (let i = 1; ; i++) {
    const id = i === 1 ? bare : `${bare}-${i}`
    if (!ids.has(id)) return pageId(id)
  }
}
