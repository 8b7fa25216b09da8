/** The few words of a frame. */
import type { Language } from '../../model/language'
import type { PinState } from './embedded'

export interface EmbedWords {
  readonly full: string
  readonly blocked: string
  readonly unknown: (chart: string) => string
  readonly none: string
  readonly choose: string
  readonly pin: Readonly<Record<Exclude<PinState, 'held'>, string>>
}

const otherCorpus: Readonly<Record<Language, string>> = {
  zh: '数据已有变动：此图嵌入时锁定的是另一版数据，数字可能与当时不同。',
  en: 'The data have changed: this frame was pinned to another version, and its numbers may differ.',
}

/** The words in each language. */
export const embedWordsIn: Readonly<Record<Language, EmbedWords>> = {
  zh: {
    full: '在有据中看',
    blocked: '浏览器没有让新页打开。可点此处，或允许弹出窗口：',
    unknown: (chart) => `没有编号为“${chart}”的图`,
    none: '网址没有写明是哪一幅图（?chart=…）',
    choose: '可用的图：',
    pin: {
      other: otherCorpus.zh,
      asked: otherCorpus.zh,
      unchecked: '此图锁定了数据版本，但此浏览器或此地址（非 https）无法核对。',
    },
  },
  en: {
    full: 'See it in Youju',
    blocked: 'The browser did not open a new page. Follow this link, or allow pop-ups:',
    unknown: (chart) => `There is no chart “${chart}”`,
    none: 'The address names no chart (?chart=…)',
    choose: 'These can be shown:',
    pin: {
      other: otherCorpus.en,
      asked: otherCorpus.en,
      unchecked:
        'This frame is pinned to a version of the data, which this browser, or an address without https, cannot check.',
    },
  },
}
