/**
 * The sizes in which pictures are made: for slides, squares, half an A4 page, or any size within bounds.
 * Pure numbers; knows no chart and no canvas.
 */
import { err, ok, type Result } from '../../base/result'
import type { Bilingual } from '../../model/corpus'

export const presetIds = ['slide', 'classic', 'square', 'a4-half'] as const
export type PresetId = (typeof presetIds)[number]

/** In px at scale 1. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface Preset extends PictureSize {
  readonly label: Bilingual
}

/** Half an A4 page is A5 across, 210 × 148 mm, here at 200 dots an inch. */
export const presets: Readonly<Record<PresetId, Preset>> = {
  slide: { width: 1920, height: 1080, label: { zh: '幻灯片 16:9', en: 'Slide 16:9' } },
  classic: { width: 1600, height: 1200, label: { zh: '幻灯片 4:3', en: 'Slide 4:3' } },
  square: { width: 1200, height: 1200, label: { zh: '方形 1:1', en: 'Square 1:1' } },
  'a4-half': { width: 1654, height: 1165, label: { zh: 'A4 半页', en: 'Half an A4 page' } },
}

export const scales = [1, 2, 3] as const
export type Scale = (typeof scales)[number]

/** Below it texts collide, above it no slide and no print asks for more. */
export const sideBounds = { least: 320, most: 4096 } as const
/** Beyond this shape a chart is a thread. */
export const widestShape = 4
/** What every browser's canvas can hold: 8192 a side, and 64 million pixels in all. */
export const canvasBounds = { side: 8192, area: 64_000_000 } as const

export type SizeFault = 'not-a-number' | 'too-small' | 'too-large' | 'too-narrow'

export const sizeFaults: Readonly<Record<SizeFault, Bilingual>> = {
  'not-a-number': { zh: '宽与高须是整数（像素）', en: 'width and height must be whole numbers of px' },
  'too-small': {
    zh: `每边至少 ${sideBounds.least} 像素`,
    en: `each side must have at least ${sideBounds.least} px`,
  },
  'too-large': {
    zh: `每边至多 ${sideBounds.most} 像素`,
    en: `each side may have at most ${sideBounds.most} px`,
  },
  'too-narrow': {
    zh: `长边不能超过短边的 ${widestShape} 倍`,
    en: `the long side may be at most ${widestShape} times the short one`,
  },
}

/** Checks a size of a reader's own. */
export function checkSize({ width, height }: PictureSize): Result<PictureSize, SizeFault> {
  if (!Number.isInteger(width) || !Number.isInteger(height)) return err('not-a-number')
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (short < sideBounds.least) return err('too-small')
  if (long > sideBounds.most) return err('too-large')
  return long > short * widestShape ? err('too-narrow') : ok({ width, height })
}

/** Reads what a reader typed. */
export function parseSize(width: string, height: string): Result<PictureSize, SizeFault> {
  const whole = (text: string): number => (/^\s*\d{1,5}\s*$/.test(text) ? Number(text) : NaN)
  return checkSize({ width: whole(width), height: whole(height) })
}

/** The pixels of a picture; null where no canvas holds them. */
export function pixelSize({ width, height }: PictureSize, scale: Scale): PictureSize | null {
  const pixels = { width: width * scale, height: height * scale }
  const fits =
    Math.max(pixels.width, pixels.height) <= canvasBounds.side &&
    pixels.width * pixels.height <= canvasBounds.area
  return fits ? pixels : null
}
