/** The words of the notice, beside it because most visits never need them. */
import type { Language } from '../../model/language'

interface OfflineWords {
  readonly ready: string
  readonly says: string
  readonly reload: string
  readonly later: string
}

export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  zh: {
    ready: '新版已备好。',
    says: '重新载入后换成新版，当前的筛选不变。',
    reload: '重新载入',
    later: '稍后',
  },
  en: {
    ready: 'A new edition is ready.',
    says: 'Reload to change to it; your filters stay.',
    reload: 'Reload',
    later: 'Later',
  },
}
