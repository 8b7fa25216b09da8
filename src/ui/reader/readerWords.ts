/** The words of the page reader, in both languages; they come with it, when it is first opened. */
import type { Encoding, PageFault, ReadingStage } from '../../model/heldPage'
import type { FigureKind } from '../../model/figure'
import type { Language } from '../../model/language'
import type { StoreFault } from './ports'
import type { Verdict } from './review'

export interface ReaderWords {
  readonly title: string
  readonly close: string
  readonly intro: string
  readonly choose: string
  readonly drop: string
  readonly forms: string
  readonly atHand: string
  readonly remove: (name: string) => string
  readonly same: (page: string) => string
  readonly copy: (page: string, percent: string, found: string, all: string) => string
  readonly unknown: (numbers: string) => string
  readonly encodings: Readonly<Record<Encoding, string>>
  readonly unreadable: (count: string) => string
  readonly keep: string
  readonly keepNote: string
  readonly reading: (name: string, stage: string, waiting: number) => string
  readonly stages: Readonly<Record<ReadingStage, string>>
  readonly cancel: string
  readonly fault: (name: string, reason: string) => string
  readonly faults: { readonly [K in PageFault['kind']]: (fault: Extract<PageFault, { kind: K }>) => string }
  readonly storeFaults: {
    readonly [K in StoreFault['kind']]: (fault: Extract<StoreFault, { kind: K }>) => string
  }
  readonly dismiss: string
  readonly previous: string
  readonly next: string
  readonly place: (at: string, all: string) => string
  readonly kinds: Readonly<Record<FigureKind, string>>
  readonly sure: (percent: string) => string
  readonly notPlotted: string
  readonly noneLooked: string
  readonly notHere: string
  readonly text: string
  readonly review: {
    readonly title: string
    readonly label: string
    readonly value: string
    readonly confirm: string
    readonly reject: string
    readonly undo: string
    readonly verdicts: Readonly<Record<Verdict, string>>
    readonly progress: (judged: string, all: string, confirmed: string) => string
    readonly save: string
    readonly csv: string
    readonly table: string
    readonly keys: string
    readonly blocked: string
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

const zh: ReaderWords = {
  title: '对照版面',
  close: '关闭',
  intro: '放入你手中的版面文本，图表里的每个数字就能在原句中看到。文件只在这个浏览器里打开，不上传。',
  choose: '选择文件',
  drop: '或把文件拖到页面任意处',
  forms: '.txt、.md、.html，或这里保存的 .json；UTF-8、UTF-16 或 GB18030',
  atHand: '手中的版面',
  remove: (name) => `移走“${name}”`,
  same: (page) => `${page}，逐字相同`,
  copy: (page, percent, found, all) => `${page}的另一份抄本，找到 ${found} / ${all} 处数字，把握 ${percent}`,
  unknown: (numbers) => `不是本期的版面，读出 ${numbers} 处统计数字`,
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', gb18030: 'GB18030' },
  unreadable: (count) => `有 ${count} 个字符无法辨认`,
  keep: '留在这台设备上',
  keepNote: '不勾选，关闭页面即忘记。',
  reading: (name, stage, waiting) => `“${name}”：${stage}${waiting > 0 ? `，另有 ${waiting} 个文件` : ''}`,
  stages: { decode: '读取文字', extract: '摘取数字', locate: '比对版面' },
  cancel: '取消',
  fault: (name, reason) => `“${name}”${reason}`,
  faults: {
    empty: () => '里没有文字。',
    binary: () => '不是文本，或编码无法辨认；可用 .txt、.md、.html。',
    'too-large': ({ bytes, most }) =>
      `有 ${megabytes(bytes)}，超过 ${megabytes(most)} 的上限，未读取；请只取一个版面。`,
    unreadable: ({ reason }) => `打不开：${reason}`,
    'too-slow': ({ seconds }) => `${seconds} 秒内没有读完，已停止。`,
    cancelled: () => '已取消。',
    failed: ({ reason }) => `未能读取：${reason}`,
    'no-session': ({ reason }) => `不是在这里保存的核定文件：${reason}`,
  },
  storeFaults: {
    full: () => '这台设备的存储已满，版面没有留下；本次仍可使用。',
    forbidden: () => '浏览器不许在这台设备上存储，版面没有留下；本次仍可使用。',
    broken: ({ reason }) => `存储出错，版面没有留下；本次仍可使用：${reason}`,
  },
  dismiss: '知道了',
  previous: '上一个',
  next: '下一个',
  place: (at, all) => `第 ${at} / ${all} 个`,
  kinds: {
    quantity: '统计数字',
    date: '日期',
    ordinal: '序数',
    name: '名称中的数字',
    rhetorical: '虚指',
    layout: '版面说明',
  },
  sure: (percent) => `位置把握 ${percent}`,
  notPlotted: '不在本期数据之内',
  noneLooked: '用“下一个”逐个查看（按键 n、p）',
  notHere: '手中的版面没有印这一数据，或印它的版面还没有放入。',
  text: '版面文字',
  review: {
    title: '核定这个数字',
    label: '所计的事物',
    value: '数值',
    confirm: '确认',
    reject: '不是统计数字',
    undo: '撤回',
    verdicts: { confirmed: '已确认', rejected: '不采用' },
    progress: (judged, all, confirmed) => `已核 ${judged} / ${all}，确认 ${confirmed} 个`,
    save: '保存核定（JSON）',
    csv: '导出已确认的（CSV）',
    table: '核定表',
    keys: '按键：c 确认，x 不采用，u 撤回',
    blocked: '浏览器不许下载，核定仍在这里。',
  },
}

const en: ReaderWords = {
  title: 'Check against the page',
  close: 'Close',
  intro:
    'Drop the text of a page that you hold, and every number of the charts is shown in its sentence. Files are opened in this browser alone; nothing is uploaded.',
  choose: 'Choose files',
  drop: 'or drop them anywhere on this page',
  forms: '.txt, .md, .html, or work saved here as .json; UTF-8, UTF-16 or GB18030',
  atHand: 'Pages at hand',
  remove: (name) => `Remove “${name}”`,
  same: (page) => `${page}, character for character`,
  copy: (page, percent, found, all) =>
    `another copy of ${page}: ${found} of ${all} numbers found, ${percent} sure`,
  unknown: (numbers) => `not a page of this edition; ${numbers} statistical numbers read`,
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', gb18030: 'GB18030' },
  unreadable: (count) => `${count} characters cannot be read`,
  keep: 'Keep on this device',
  keepNote: 'Otherwise forgotten when you leave.',
  reading: (name, stage, waiting) => `“${name}”: ${stage}${waiting > 0 ? `; ${waiting} more waiting` : ''}`,
  stages: { decode: 'reading the text', extract: 'finding numbers', locate: 'comparing pages' },
  cancel: 'Cancel',
  fault: (name, reason) => `“${name}” ${reason}`,
  faults: {
    empty: () => 'holds no text.',
    binary: () => 'is not text, or its encoding is unknown; .txt, .md and .html can be read.',
    'too-large': ({ bytes, most }) =>
      `has ${megabytes(bytes)}, more than the ${megabytes(most)} that are read; it was left unread. Take one page only.`,
    unreadable: ({ reason }) => `cannot be opened: ${reason}`,
    'too-slow': ({ seconds }) => `was not read within ${seconds} seconds and was given up.`,
    cancelled: () => 'was cancelled.',
    failed: ({ reason }) => `could not be read: ${reason}`,
    'no-session': ({ reason }) => `is no work saved here: ${reason}`,
  },
  storeFaults: {
    full: () => 'The storage of this device is full; pages are not kept, but stay usable now.',
    forbidden: () => 'The browser does not allow storage; pages are not kept, but stay usable now.',
    broken: ({ reason }) => `Storage failed; pages are not kept, but stay usable now: ${reason}`,
  },
  dismiss: 'Dismiss',
  previous: 'Previous',
  next: 'Next',
  place: (at, all) => `${at} of ${all}`,
  kinds: {
    quantity: 'statistic',
    date: 'date',
    ordinal: 'ordinal',
    name: 'number in a name',
    rhetorical: 'figure of speech',
    layout: 'note of the layout',
  },
  sure: (percent) => `place ${percent} sure`,
  notPlotted: 'not among the data of this edition',
  noneLooked: 'Step through with Next (keys n and p)',
  notHere: 'No page at hand prints this, or its page has not been dropped yet.',
  text: 'Text of the page',
  review: {
    title: 'Check this number',
    label: 'What is counted',
    value: 'Value',
    confirm: 'Confirm',
    reject: 'Not a statistic',
    undo: 'Take back',
    verdicts: { confirmed: 'confirmed', rejected: 'left out' },
    progress: (judged, all, confirmed) => `${judged} of ${all} checked, ${confirmed} confirmed`,
    save: 'Save the work (JSON)',
    csv: 'Export what is confirmed (CSV)',
    table: 'What was checked',
    keys: 'Keys: c confirms, x leaves out, u takes back',
    blocked: 'The browser does not allow the download; the work is still here.',
  },
}

/** The words in each language. */
export const readerWords: Readonly<Record<Language, ReaderWords>> = { zh, en }

/** What is wrong with a file, in words. */
export function faultText(words: ReaderWords, fault: PageFault): string {
  // A record over a union: the compiler cannot see that fault and function belong together.
  return (words.faults[fault.kind] as (fault: PageFault) => string)(fault)
}

/** What is wrong with the store, in words. */
export function storeFaultText(words: ReaderWords, fault: StoreFault): string {
  return (words.storeFaults[fault.kind] as (fault: StoreFault) => string)(fault)
}
