import { describe, expect, it } from 'vitest'
import { furniture, type Scene, type TextShape } from '../../../src/charts/scene/scene'
import { clashes, textBox } from '../../../src/charts/scene/textBox'

const text = (words: string, x: number, y: number, align: TextShape['align'] = 'left'): TextShape => ({
  kind: 'text', text: words, x, y, size: 10, fill: '#000000', align, bold: false, family: 'sans',
}) // prettier-ignore
const scene = (...shapes: readonly TextShape[]): Scene => ({
  width: 100,
  height: 40,
  groups: [furniture(shapes)],
})

describe('textBox', () => {
  it.each([
    ['left', 50],
    ['center', 40],
    ['right', 30],
  ] as const)('%s starts at %d', (align, x) => {
    expect(textBox(text('家家', 50, 20, align))).toMatchObject({ x, width: 20 })
  })
})

describe('clashes', () => {
  it('finds none between texts that are apart', () => {
    expect(clashes(scene(text('家家', 0, 10), text('个个', 21, 10), text('项项', 0, 25)))).toEqual([])
  })
  it('names both texts that touch', () => {
    expect(clashes(scene(text('家家', 0, 10), text('个个', 19, 10)))).toEqual([
      { text: '家家', other: '个个' },
    ])
    expect(clashes(scene(text('家家', 0, 10), text('个个', 0, 20)))).toHaveLength(1)
  })
  it('names a text that an edge cuts', () => {
    expect(clashes(scene(text('家家', 90, 10)))).toEqual([{ text: '家家', other: null }])
    expect(clashes(scene(text('家家', 5, 10, 'right')))).toHaveLength(1)
    expect(clashes(scene(text('家家', 5, 38)))).toHaveLength(1)
  })
})
