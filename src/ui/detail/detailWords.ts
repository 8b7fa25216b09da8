/** The words of the panel of a statistic, in both languages: they come with it. */
import type { Certainty } from '../../model/corpus'
import type { TimeStatus } from '../../model/figure'
import type { Language } from '../../model/language'
export interface DetailWords {
  readonly close: string
  readonly printings: string
  readonly derived: string
  readonly derivedNote: string
  readonly adopted: string
  readonly locator: (start: string, end: string) => string
  readonly absent: (pages: string) => string
  readonly adoption: {
    readonly agreed: (pages: number) => string
    readonly majority: string
    readonly decided: (certainty: string) => string
    readonly tied: string
  }
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly suspicion: string
  readonly variants: { readonly name: string; readonly wording: string }
  readonly companions: string
  readonly contradicts: (other: string) => string
  readonly usedIn: string
  readonly time: string
  readonly timeStatus: Readonly<Record<TimeStatus, string>>
  readonly noTime: string
  readonly interval: string
  readonly atLeast: string
  readonly atMost: string
  readonly open: string
  readonly note: string
  readonly citation: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
}

const zh: DetailWords = {
  close: '关闭',
  printings: '各版面的读法',
  derived: '推算所得',
  derivedNote: '原文没有印这个数，由下列两项算出：',
  adopted: '采用',
  locator: (start, end) => `第 ${start}–${end} 字`,
  absent: (pages) => `${pages} 刊有此文而无此数`,
  adoption: {
    agreed: (pages) => (pages > 1 ? `${pages} 个版面一致` : '仅见于一个版面'),
    majority: '各版面说法不一，取多数；尚无人裁定',
    decided: (certainty) => `各版面说法不一，经裁定采用（${certainty}）`,
    tied: '各版面说法不一，两说相当，未作裁定；两值都画出',
  },
  certainty: { certain: '确定', likely: '很可能', open: '存疑' },
  suspicion: '疑为误植',
  variants: { name: '名称不同', wording: '字句不同' },
  companions: '别处的同一事实',
  contradicts: (other) => `与“${other}”不能同时成立`,
  usedIn: '用于推算',
  time: '所指时间',
  timeStatus: { stated: '原文写明', inferred: '由电头推知', unknown: '未知' },
  noTime: '原文未写明时间',
  interval: '这句话保证的范围',
  atLeast: '不少于',
  atMost: '不多于',
  open: '不限',
  note: '说明',
  citation: '引用',
  copy: '复制引用',
  copied: '已复制',
  copyFailed: '浏览器不许复制，请手动选取上面的文字',
}

const en: DetailWords = {
  close: 'Close',
  printings: 'What each printing says',
  derived: 'Derived',
  derivedNote: 'Not printed anywhere; worked out of these two:',
  adopted: 'adopted',
  locator: (start, end) => `characters ${start}–${end}`,
  absent: (pages) => `${pages} prints the story without this number`,
  adoption: {
    agreed: (pages) => (pages > 1 ? `${pages} pages agree` : 'Stands on one page only'),
    majority: 'The pages disagree; the majority is taken, nobody has decided',
    decided: (certainty) => `The pages disagree; an editor decided (${certainty})`,
    tied: 'The pages disagree, evenly and undecided; both values are drawn',
  },
  certainty: { certain: 'certain', likely: 'likely', open: 'open' },
  suspicion: 'Suspected slip',
  variants: { name: 'Names differ', wording: 'Wording differs' },
  companions: 'The same fact elsewhere',
  contradicts: (other) => `Cannot hold together with “${other}”`,
  usedIn: 'Used to derive',
  time: 'Time it speaks of',
  timeStatus: { stated: 'printed', inferred: 'inferred from the dateline', unknown: 'unknown' },
  noTime: 'No time is printed',
  interval: 'What the words promise',
  atLeast: 'no less than',
  atMost: 'no more than',
  open: 'open',
  note: 'Note',
  citation: 'Citation',
  copy: 'Copy citation',
  copied: 'Copied',
  copyFailed: 'The browser refused; select the text above instead',
}

export const detailWordsIn: Readonly<Record<Language, DetailWords>> = { zh, en }
