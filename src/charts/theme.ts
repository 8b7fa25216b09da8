/**
 * The colours and type of both editions, once, as plain data: charts draw with them and the
 * interface writes them out as CSS properties. Knows nothing of ECharts and nothing of the page.
 * Ink blue carries data, ochre what came before, vermilion disagreement and nothing else.
 * `theme.test.ts` computes every contrast that is promised here.
 */
import type { Edition, Language } from '../model/language'

/** Colours of one edition, as `#rrggbb`. Text colours keep 4.5:1 on `paper`, `raised` and `sunken`. */
export interface Palette {
  /** The ground of the page. */
  readonly paper: string
  /** A sheet that lies on it: panels, menus, cards. */
  readonly raised: string
  /** A well in it: table heads, code, the hovered row. */
  readonly sunken: string
  /** Text. */
  readonly ink: string
  /** Secondary text: subtitles, units. */
  readonly inkSoft: string
  /** Tertiary text: source lines, axis labels. Still AA. */
  readonly inkFaint: string
  /** Rules that divide; not for borders of controls. */
  readonly hairline: string
  /** Borders of controls and zero lines: 3:1 on paper. */
  readonly rule: string
  /** The data colour: 4.5:1, so it may also be text. */
  readonly data: string
  /** Its tints, from strong to faint; `dataMid` keeps 3:1 on paper. */
  readonly dataMid: string
  readonly dataSoft: string
  readonly dataFaint: string
  /** Before, context. 4.5:1, so it may also be text. */
  readonly ochre: string
  readonly ochreSoft: string
  /** Disagreement between printings. 4.5:1, so it may also be text. */
  readonly vermilion: string
  readonly vermilionSoft: string
  /** The ground behind marked text. `ink` keeps 4.5:1 on it. */
  readonly highlight: string
  /** The ring around what has the focus: 3:1 on paper. */
  readonly focus: string
  /** Text on a ground of `data`. */
  readonly onData: string
}

/** The colours of both editions. */
export const palette: Readonly<Record<Edition, Palette>> = {
  light: {
    paper: '#faf7f0',
    raised: '#fffdf8',
    sunken: '#f1ece1',
    ink: '#1c1a17',
    inkSoft: '#4b463e',
    inkFaint: '#6a6357',
    hairline: '#d9d2c3',
    rule: '#8c8475',
    data: '#1f4269',
    dataMid: '#5f82a8',
    dataSoft: '#aabfd4',
    dataFaint: '#dde5ea',
    ochre: '#8f5c12',
    ochreSoft: '#e3cb9f',
    vermilion: '#b3301a',
    vermilionSoft: '#f2cfc4',
    highlight: '#f5e3b3',
    focus: '#1f4269',
    onData: '#fffdf8',
  },
  dark: {
    paper: '#171614',
    raised: '#201e1b',
    sunken: '#0f0e0d',
    ink: '#efe9dc',
    inkSoft: '#c3bbab',
    inkFaint: '#9d9586',
    hairline: '#37332d',
    rule: '#7c7466',
    data: '#93b7de',
    dataMid: '#6488b0',
    dataSoft: '#3f5c7c',
    dataFaint: '#263545',
    ochre: '#dba850',
    ochreSoft: '#5c4722',
    vermilion: '#f5856b',
    vermilionSoft: '#5a2a20',
    highlight: '#4d4019',
    focus: '#a9c8ea',
    onData: '#14202d',
  },
}

// Single quotes inside: the stacks end up in double-quoted attributes of SVG.
const serif =
  "'Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC','Songti SC',STSong,SimSun,Georgia,'Times New Roman',serif"
const latinSerif = `Georgia,'Source Serif 4','Times New Roman',${serif}`
const sans =
  "system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif"

/** Font stacks; no web fonts. English headlines take a Latin serif first. */
export const fonts: Readonly<{ serif: Readonly<Record<Language, string>>; sans: string }> = {
  serif: { zh: serif, en: latinSerif },
  sans,
}

/** Sizes of the texts in a chart, in px at scale 1. */
export const typeSize = {
  title: 21,
  subtitle: 14,
  panel: 13,
  label: 13.5,
  value: 13.5,
  small: 12,
  source: 12,
  figure: 44,
} as const
