/** What can go wrong with an export, in words for the reader: what happened, and what helps. */
import type { Bilingual } from '../model/corpus'
import type { ClipboardFault } from './browser/clipboard'
import type { PngFault } from './browser/png'

export type ShareFault =
  PngFault | ClipboardFault | 'nothing-to-draw' | 'nothing-selected' | 'not-loaded' | 'blocked'

export const shareFaults: Readonly<Record<ShareFault, Bilingual>> = {
  'too-large': {
    zh: '图片超出浏览器的画布，请减小尺寸或倍数',
    en: 'the picture is larger than a browser can hold: choose a smaller size or scale',
  },
  'no-canvas': {
    zh: '浏览器没有给出图片，请减小尺寸，或改用 SVG',
    en: 'the browser gave no picture: choose a smaller size, or SVG',
  },
  'not-drawn': {
    zh: '浏览器未能画出图片，可改用 SVG',
    en: 'the browser could not draw the picture: SVG will do',
  },
  unsupported: {
    zh: '此浏览器或此地址（非 https）不能复制，请改用下载',
    en: 'this browser, or an address without https, cannot copy: download instead',
  },
  refused: {
    zh: '浏览器拒绝复制，请允许后再试，或改用下载',
    en: 'the browser refused to copy: allow it and try again, or download',
  },
  'nothing-to-draw': {
    zh: '筛选之后图中没有数字，请放宽筛选',
    en: 'the filters leave nothing to draw: relax them',
  },
  'nothing-selected': {
    zh: '筛选之后没有数据，请放宽筛选',
    en: 'the filters leave no statistics: relax them',
  },
  'not-loaded': {
    zh: '导出程序未能载入，请检查网络后再试',
    en: 'the export program could not be loaded: check the network and try again',
  },
  blocked: {
    zh: '浏览器阻止了下载，请允许后再试',
    en: 'the browser blocked the download: allow it and try again',
  },
}
