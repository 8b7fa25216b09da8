/** The words of a presentation, which is loaded with it: the page itself only has the button's. */
import type { Language } from '../../model/language'

export interface PresentWords {
  readonly label: string
  readonly next: string
  readonly previous: string
  readonly notes: string
  readonly fullScreen: string
  readonly speaker: string
  readonly print: string
  readonly leave: string
  readonly controls: string
  readonly keys: string
  /** For the voice: which slide, of how many, and what it says. */
  readonly slide: (number: number, count: number, title: string) => string
  readonly everything: string
  readonly charts: (count: number) => string
  readonly shownOn: (day: string) => string
  readonly sources: string
  /** Sources that found no room on the slide. */
  readonly more: (count: number) => string
  readonly numbers: string
  readonly printed: string
  readonly adopted: string
  readonly tied: string
  readonly disputed: string
  readonly derived: string
  readonly elsewhere: string
  readonly notHere: (chart: string) => string
  readonly noWindow: string
  readonly noFullScreen: string
  readonly handout: string
  readonly nothingToNote: string
}

/** The words in each language. */
export const presentWordsIn: Readonly<Record<Language, PresentWords>> = {
  zh: {
    label: '放映',
    next: '下一页',
    previous: '上一页',
    notes: '备注',
    fullScreen: '全屏',
    speaker: '讲者窗口',
    print: '打印讲义',
    leave: '退出放映',
    controls: '放映控制',
    keys: '← → 翻页　数字 跳页　N 备注　F 全屏　S 讲者窗口　Esc 退出',
    slide: (number, count, title) => `第 ${number} 页，共 ${count} 页：${title}`,
    everything: '全部数据',
    charts: (count) => `${count} 幅图`,
    shownOn: (day) => `制于 ${day}`,
    sources: '来源',
    more: (count) => `另有 ${count} 条，见讲义与数据文件。`,
    numbers: '数字与出处',
    printed: '原文写法',
    adopted: '采用',
    tied: '两说相当，未作裁定，两值都画出。',
    disputed: '各版面说法不一',
    derived: '推算',
    elsewhere: '别处的同一事实',
    notHere: (chart) => `这次放映里没有“${chart}”这幅图：它不存在，或不在筛选之内。`,
    noWindow: '浏览器拦下了新窗口。请允许本页打开窗口，或按 N 在这里看备注。',
    noFullScreen: '浏览器不允许全屏。',
    handout: '讲义',
    nothingToNote: '这一页没有数字。',
  },
  en: {
    label: 'Presentation',
    next: 'Next',
    previous: 'Previous',
    notes: 'Notes',
    fullScreen: 'Full screen',
    speaker: 'Speaker window',
    print: 'Print the handout',
    leave: 'Leave',
    controls: 'Controls of the presentation',
    keys: '← → turn · digits jump · N notes · F full screen · S speaker window · Esc leave',
    slide: (number, count, title) => `Slide ${number} of ${count}: ${title}`,
    everything: 'All data',
    charts: (count) => (count === 1 ? '1 chart' : `${count} charts`),
    shownOn: (day) => `Made on ${day}`,
    sources: 'Sources',
    more: (count) => `${count} more in the handout and the data files.`,
    numbers: 'Numbers and their places',
    printed: 'as printed',
    adopted: 'adopted',
    tied: 'Nobody could decide: all readings are drawn.',
    disputed: 'The printings disagree',
    derived: 'worked out',
    elsewhere: 'the same fact elsewhere',
    notHere: (chart) =>
      `There is no chart “${chart}” in this presentation: it does not exist, or the filters hide it.`,
    noWindow: 'The browser blocked the new window. Allow windows for this page, or press N for notes here.',
    noFullScreen: 'The browser allows no full screen.',
    handout: 'Handout',
    nothingToNote: 'There are no numbers on this slide.',
  },
}
