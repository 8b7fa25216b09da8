import { describe, expect, it } from 'vitest'
import { layoutChart, leastWidth } from '../../../src/charts/layout/layoutChart'
import type { Box, Scene, TextShape } from '../../../src/charts/scene/scene'
import { gallerySpec } from '../gallery/spec'
import { palette } from '../../../src/charts/theme'

const layout = (id: string, width: number, chrome = false): Scene =>
  layoutChart(gallerySpec(id), { edition: 'light', width, chrome })
const texts = (scene: Scene): readonly TextShape[] =>
  scene.groups.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'))
const find = (scene: Scene, text: string): TextShape | undefined =>
  texts(scene).find((shape) => shape.text === text)
const boxOf = (scene: Scene, id: string): Box | null | undefined =>
  scene.groups.find(({ statistic }) => statistic === id)?.box

describe('layoutChart', () => {
  it('puts names beside their bars on wide sheets and above them on narrow ones', () => {
    const level = (width: number): number =>
      (find(layout('ends', width), '确数')?.y ?? 0) - (find(layout('ends', width), '500家')?.y ?? 0)
    expect(Math.abs(level(720))).toBeLessThan(4)
    expect(level(360)).toBeLessThan(-12)
  })
  it('draws disputes in vermilion and nothing else', () => {
    const inks = (id: string): boolean => JSON.stringify(layout(id, 720)).includes(palette.light.vermilion)
    expect(['ends', 'disputed', 'change', 'ratio', 'companion', 'words'].filter(inks)).toEqual(['disputed'])
  })
  it('says what it cannot draw', () => {
    const said = texts(layout('disputed', 720)).map(({ text }) => text)
    expect(said).toContain('13万家 · 版面 b · 超出坐标')
    expect(said).toContain('约8千吨 · 版面 b · 超出坐标')
    expect(said).toContain('4家 · 版面 b')
  })
  it('draws a dot for each member of an average group', () => {
    const dots = layout('ratio', 720).groups.flatMap(({ shapes }) =>
      shapes.filter(({ kind }) => kind === 'circle'),
    )
    expect(dots).toHaveLength(176)
  })
  it('puts title, key and source into a picture only', () => {
    const said = (chrome: boolean): readonly string[] =>
      texts(layout('ends', 720, chrome)).map(({ text }) => text)
    expect(said(true)).toContain('接近、不足')
    expect(said(false)).not.toContain('接近、不足')
  })
  it('says that there is nothing where nothing is left', () => {
    expect(texts(layout('empty', 720)).map(({ text }) => text)).toEqual(['筛选之后没有可画的数字'])
  })
  it('is never narrower than it can be', () => {
    expect(layout('ends', 10).width).toBe(leastWidth)
  })
  it('gives every mark a place to click inside the picture', () => {
    const scene = layout('ends', 360)
    for (const id of ['exact', 'about', 'band']) {
      const box = boxOf(scene, id)
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 361 && box.height >= 20).toBe(true)
    }
  })
})
