/**
 * A chart as a picture of a given size, as SVG: title, subtitle, marks, source line, all texts as texts. Knows
 * no file and no browser.
 */
import { renderSvg } from '../../charts/renderSvg'
import type { ChartSpec } from '../../charts/spec/spec'
import { fonts } from '../../charts/theme'
import type { Edition, Language } from '../../model/language'
import type { PictureSize } from './presets'

export interface PictureOptions {
  readonly size: PictureSize
  readonly edition: Edition
  readonly background: 'paper' | 'none'
}

interface Faces {
  readonly serif: string
  readonly sans: string
}

/**
 * Office programs take the first face of a list and, where it is missing, whatever they like: first come faces
 * that Windows has and that Office brings to the Mac. Browsers are served by the rest of the list. English begins with
 * Latin faces: the Chinese ones set an apostrophe and a raised dot as wide as a hanzi.
 */
export const officeFaces: Readonly<Record<Language, Faces>> = {
  zh: {
    serif: "SimSun,'Songti SC','Noto Serif CJK SC',Georgia,serif",
    sans: "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif",
  },
  en: {
    serif: "Georgia,'Times New Roman',SimSun,'Songti SC','Noto Serif CJK SC',serif",
    sans: "Arial,'Helvetica Neue','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif",
  },
}

const quoted = (stack: string): string => stack.replaceAll('"', "'")

/** Puts the faces first that office programs have. */
export function withOfficeFaces(svg: string, language: Language): string {
  const { serif, sans } = officeFaces[language]
  return svg.replaceAll(quoted(fonts.serif[language]), serif).replaceAll(quoted(fonts.sans), sans)
}

/**
 * Puts each text where its baseline is: not every program knows `dy`, and those that don't set texts too high.
 * A third of a hanzi lies below the middle line.
 */
export function withBaselines(svg: string): string {
  return svg.replace(
    /<text dy="([\d.]+)em"([^>]*?font-size:([\d.]+)px[^>]*?) y="(-?[\d.]+)"/g,
    (_, dy: string, between: string, size: string, y: string) =>
      `<text${between} y="${Number((Number(y) + Number(dy) * Number(size)).toFixed(2))}"`,
  )
}

/** Programs that know no `lang` choose Japanese shapes for hanzi. */
const withLanguage = (svg: string): string => svg.replace(/ lang="([^"]+)"/, ' lang="$1" xml:lang="$1"')

/** The picture as a browser draws it, for previews and for PNG: with the faces of the page. */
export function pictureSvg(spec: ChartSpec, { size, edition, background }: PictureOptions): string {
  return renderSvg(spec, { edition, width: size.width, height: size.height, background })
}

/** The picture as a file of its own. */
export function toSvg(spec: ChartSpec, options: PictureOptions): string {
  const svg = withBaselines(withOfficeFaces(pictureSvg(spec, options), spec.language))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withLanguage(svg)}\n`
}
