/** The words of the share panel, which is loaded with it: the page itself only has the button's. */
import type { Language } from '../../model/language'
import type { CitationForm } from '../../share'

export interface ShareWords {
  readonly close: string
  readonly preview: (title: string) => string
  readonly pixels: (width: number, height: number) => string
  readonly size: string
  readonly custom: string
  readonly width: string
  readonly height: string
  readonly scale: string
  readonly look: string
  readonly light: string
  readonly dark: string
  readonly transparent: string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly picture: string
  readonly copyImage: string
  readonly slide: string
  readonly pptx: string
  readonly data: string
  readonly dataNote: string
  readonly link: string
  readonly copyLink: string
  readonly citation: string
  readonly citationForm: string
  readonly forms: Readonly<Record<CitationForm, string>>
  readonly copyCitation: string
  readonly embed: string
  readonly embedCode: string
  readonly embedNote: string
  readonly copyEmbed: string
  readonly follow: string
  readonly pin: string
  readonly noPin: string
  readonly noEmbed: string
  readonly fixed: string
  readonly fixedNote: string
  readonly outlined: string
  readonly chartPage: string
  readonly copyPng: string
  readonly copyPage: string
  readonly filtered: (hidden: number) => string
  readonly busy: string
  readonly saved: (name: string) => string
  readonly copied: string
  readonly broken: string
}

const forms = { 'gbt7714': 'GB/T 7714', 'csl-json': 'CSL-JSON', 'bibtex': 'BibTeX' } as const // prettier-ignore
const languages = { zh: '中文', en: 'English' } as const

const zh: ShareWords = {
  close: '关闭',
  preview: (title) => `图片预览：${title}`,
  pixels: (width, height) => `${width} × ${height} 像素`,
  size: '尺寸',
  custom: '自定',
  width: '宽',
  height: '高',
  scale: '倍数',
  look: '底色',
  light: '日版',
  dark: '夜版',
  transparent: '透明底',
  language: '图中文字',
  languages,
  picture: '图片',
  copyImage: '复制图片',
  slide: '幻灯片',
  pptx: 'PPTX（图可编辑）',
  data: '数据',
  dataNote: '图中各数，附上下限、版面与字位',
  link: '链接',
  copyLink: '复制链接',
  citation: '引用',
  citationForm: '引用格式',
  forms: { ...forms, zh: '中文简式', en: '英文简式' },
  copyCitation: '复制引用',
  embed: '嵌入网页',
  embedCode: '嵌入代码',
  embedNote: '高度随图自适应；不许用脚本的页面，高度固定。',
  copyEmbed: '复制代码',
  follow: '随系统',
  pin: '锁定为本期数据，日后数据有变即加提示',
  noPin: '此地址不是 https，不能锁定数据版本。',
  noEmbed:
    '此页旁边没有可供嵌入的图（自动成图、单文件版，或网站未发布此图）。编好的图可到发布它的网站上取代码。',
  fixed: '固定地址',
  fixedNote:
    '整幅图，16:9，日版，不随筛选变化。SVG 的文字仍是文字，“文字转轮廓”不依赖字体；图的网页可贴入支持 oEmbed 的编辑器。',
  outlined: 'SVG（文字转轮廓）',
  chartPage: '图的网页',
  copyPng: '复制 PNG 地址',
  copyPage: '复制网页地址',
  filtered: (hidden) => `筛选隐去 ${hidden} 项，图与数据中也没有。`,
  busy: '正在生成…',
  saved: (name) => `已下载 ${name}`,
  copied: '已复制',
  broken: '这一项未能生成，是程序的错误。',
}

const en: ShareWords = {
  close: 'Close',
  preview: (title) => `Preview of the picture: ${title}`,
  pixels: (width, height) => `${width} × ${height} px`,
  size: 'Size',
  custom: 'Custom',
  width: 'Width',
  height: 'Height',
  scale: 'Scale',
  look: 'Ground',
  light: 'Day',
  dark: 'Night',
  transparent: 'Transparent',
  language: 'Words',
  languages,
  picture: 'Picture',
  copyImage: 'Copy image',
  slide: 'Slide',
  pptx: 'PPTX (editable chart)',
  data: 'Data',
  dataNote: 'The numbers drawn, with their bounds, pages and places',
  link: 'Link',
  copyLink: 'Copy link',
  citation: 'Citation',
  citationForm: 'Form of the citation',
  forms: { ...forms, zh: 'Plain, Chinese', en: 'Plain, English' },
  copyCitation: 'Copy citation',
  embed: 'Embed in a page',
  embedCode: 'Code to embed',
  embedNote: 'The frame grows with its chart; where scripts are not allowed its height is fixed.',
  copyEmbed: 'Copy code',
  follow: 'System',
  pin: 'Pin to the data of this edition: the frame says so when they change',
  noPin: 'This address is not https: the frame cannot be pinned to its data.',
  noEmbed:
    'No chart to embed lies beside this page: it was made automatically, this is the one-file edition, or the site does not publish it. The code of an edited chart is on a site that does.',
  fixed: 'At fixed addresses',
  fixedNote:
    'The whole chart, 16:9, day edition, whatever the filters. Text in the SVG stays text; outlined, it needs no fonts. The page can be pasted where oEmbed is understood.',
  outlined: 'SVG (outlined text)',
  chartPage: 'Page of the chart',
  copyPng: 'Copy PNG address',
  copyPage: 'Copy page address',
  filtered: (hidden) => `The filters hide ${hidden} of its numbers, here and in the files.`,
  busy: 'In the making…',
  saved: (name) => `Downloaded ${name}`,
  copied: 'Copied',
  broken: 'This could not be made, through a fault of the program.',
}

/** The words in each language. */
export const shareWordsIn: Readonly<Record<Language, ShareWords>> = { zh, en }
