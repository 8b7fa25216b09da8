/**
 * The HTML that puts one chart into another page: a frame as wide as its place and as high as its chart. Where
 * the other page allows no script, the frame keeps a fixed height. Knows no deployment.
 */
import { xmlText } from '../xml'
import { embedAddress, type EmbedChoice } from './embedAddress'
import { tallest } from './heightMessage'

export interface EmbedOptions extends EmbedChoice {
  /** The address of the page that the reader is on. */
  readonly base: string
  /** What a screen reader says of the frame. */
  readonly title: string
  /** The height before and without any message, in px. */
  readonly height: number
}

/**
 * Listens for the frame's height. It knows its own frame by the window that the message came from, so several
 * frames on a page, also of several sites, don't disturb each other. ES5: it runs in pages of any age.
 */
const listener =
  '(function(s){var f=s.previousElementSibling;addEventListener("message",function(e){' +
  'var d=e.data;if(e.source===f.contentWindow&&d&&d.youju==="height"&&d.height>0&&d.height<=' +
  `${tallest})f.style.height=Math.ceil(d.height)+"px"})})(document.currentScript)`

/** The frame alone, for pages that take no script. */
export function embedFrame(options: EmbedOptions): string {
  const { base, title, height } = options
  return (
    `<iframe src="${xmlText(embedAddress(base, options))}" title="${xmlText(title)}" loading="lazy" ` +
    `width="100%" height="${Math.ceil(height)}" style="width:100%;border:0" allowfullscreen></iframe>`
  )
}

/** The frame and its listener, to be pasted as they are. */
export function embedCode(options: EmbedOptions): string {
  return `${embedFrame(options)}<script>${listener}</script>`
}
