/** The pictures at fixed addresses, painted in Node: looked at in a browser, and beside what the browser itself draws. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { presets } from '../../src/share'
import { subPath } from '../support/staticServer'
import { newPage, useBrowser } from './browser'
import { charts } from './expected'

useBrowser()

const { width, height } = presets.slide
/** Fields of the picture, across and down. */
const fields = { across: 12, down: 9 }

interface Look {
  readonly size: readonly [number, number]
  /** The share of pixels that are not paper, in each field. */
  readonly ink: readonly number[]
  /** Pixels that are not paper at the very edge. */
  readonly edge: number
}

/** Reads a picture in the browser. */
const lookAt = (page: Page, path: string): Promise<Look> =>
  page.evaluate(
    async ([path, width, height, across, down]) => {
      const image = new Image()
      image.src = path
      await image.decode()
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0, width, height)
      const { data } = context.getImageData(0, 0, width, height)
      const paper = [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0]
      const isInk = (x: number, y: number): boolean =>
        paper.some((value, c) => Math.abs((data[(y * width + x) * 4 + c] ?? 0) - value) > 40)
      const ink = Array.from({ length: across * down }, () => 0)
      const perField = (width * height) / (across * down)
      let edge = 0
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          if (!isInk(x, y)) continue
          const field = Math.floor((y * down) / height) * across + Math.floor((x * across) / width)
          ink[field] = (ink[field] ?? 0) + 1 / perField
          if (x < 8 || y < 8 || x >= width - 8 || y >= height - 8) edge++
        }
      return { size: [image.naturalWidth, image.naturalHeight] as const, ink, edge }
    },
    [path, width, height, fields.across, fields.down] as const,
  )

/** The share of ink in each row of fields. */
const rows = ({ ink }: Look): readonly number[] =>
  Array.from({ length: fields.down }, (_, row) => {
    const own = ink.slice(row * fields.across, (row + 1) * fields.across)
    return own.reduce((sum, share) => sum + share, 0) / fields.across
  })

describe('each picture', () => {
  test('is a slide with ink on it and none at its edges, as the browser draws it', async () => {
    const page = await newPage()
    await page.goto(`${inject('origin')}${subPath}charts/${charts[0]?.id ?? ''}.zh.html`)
    for (const { id } of charts)
      for (const language of ['zh', 'en']) {
        const painted = await lookAt(page, `${id}.${language}.png`)
        const shapes = await lookAt(page, `${id}.${language}.outlined.svg`)
        const drawn = await lookAt(page, `${id}.${language}.svg`)
        const name = `${id}.${language}`
        expect(painted.size, name).toEqual([width, height])
        expect(painted.edge, name).toBe(0)
        expect(Math.max(...painted.ink), name).toBeGreaterThan(0.05)
        // The same shapes by another program.
        painted.ink.forEach((share, i) =>
          expect(Math.abs(share - (shapes.ink[i] ?? 0)), `${name}, field ${i}`).toBeLessThan(0.015),
        )
        // Other typefaces, the same picture: what has ink in one has ink in the other, about as much of it. Latin
        // ones have other widths, so that a headline ends in another field.
        const [own, others] = language === 'zh' ? [painted.ink, drawn.ink] : [rows(painted), rows(drawn)]
        own.forEach((share, i) =>
          expect(Math.abs(share - (others[i] ?? 0)), `${name}, part ${i}`).toBeLessThan(
            language === 'zh' ? 0.06 : 0.03,
          ),
        )
      }
    await page.close()
  })

  test('has hanzi in it, not the boxes that stand for missing ones', async () => {
    const page = await newPage()
    const id = charts[0]?.id ?? ''
    await page.goto(`${inject('origin')}${subPath}charts/${id}.zh.html`)
    const apart = await page.evaluate(
      async ([id, width, height]) => {
        const inkOf = async (address: string): Promise<readonly boolean[]> => {
          const image = new Image()
          image.src = address
          await image.decode()
          const context = new OffscreenCanvas(width, height).getContext('2d')
          if (!context) throw new Error('no canvas')
          context.drawImage(image, 0, 0, width, height)
          const { data } = context.getImageData(0, 0, width, height)
          return Array.from({ length: width * height }, (_, i) => (data[i * 4] ?? 0) < 160)
        }
        const svg = await (await fetch(`${id}.zh.svg`)).text()
        const boxes = svg.replace(/>[^<]+<\/text>/g, (text) => text.replace(/[\u4e00-\u9fff]/g, '□'))
        const urls = [svg, boxes].map((text) =>
          URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })),
        )
        const [painted = [], real = [], tofu = []] = await Promise.all([`${id}.zh.png`, ...urls].map(inkOf))
        const differing = (other: readonly boolean[]): number =>
          painted.filter((ink, i) => ink !== other[i]).length
        return { real: differing(real), tofu: differing(tofu) }
      },
      [id, width, height] as const,
    )
    // Digits are set in other widths here and there; boxes are off everywhere.
    expect(apart.real).toBeLessThan(apart.tofu * 0.75)
    await page.close()
  })
})
