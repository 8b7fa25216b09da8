import { describe, expect, test } from 'vitest'
import { alignRows } from '../../../src/collate/align/alignRows'
import { Reference } from '../../../src/collate/align/reference'

const codes = (text: string): Int32Array =>
  Int32Array.from(text, (c) => (/\d/.test(c) ? -1 - Number(c) : c.charCodeAt(0)))
const add = (reference: Reference, text: string): Int32Array =>
  reference.add(codes(text), alignRows(codes(text), reference.row))
const base = '临川先后关停沿江码头搬迁养殖户腾出的滩地用来造林'
const more = '下游的湿地公园则算起了生态账园区管理处作了统计'

describe('reference', () => {
  test('the first printing gives a column to each token', () => {
    const reference = new Reference()
    expect([...add(reference, base)]).toEqual([...base].map((_, i) => i))
    expect(reference.order).toHaveLength(base.length)
  })

  test('a slip gets no column, so that the reference does not grow with it', () => {
    const reference = new Reference()
    add(reference, base)
    const columns = add(reference, base.replace('滩地', '难地'))
    expect(columns[base.indexOf('滩')]).toBe(-1)
    expect(reference.order).toHaveLength(base.length)
  })

  test('a new passage gets columns where it stands', () => {
    const reference = new Reference()
    add(reference, base)
    const columns = add(reference, `${base.slice(0, 10)}${more}${base.slice(10)}`)
    expect(reference.order).toHaveLength(base.length + more.length)
    const places = new Map([...reference.order].map((id, place) => [id, place]))
    expect([...columns].map((id) => places.get(id))).toEqual([...columns].map((_, i) => i))
  })

  test('a figure that the others lack gets a column, however short', () => {
    const reference = new Reference()
    add(reference, base)
    add(reference, `${base.slice(0, 10)}7${base.slice(10)}`)
    expect(reference.order).toHaveLength(base.length + 1)
    expect(add(reference, `${base.slice(0, 10)}7${base.slice(10)}`)[10]).toBe(base.length)
  })

  test('what is new before the first column comes first', () => {
    const reference = new Reference()
    add(reference, base)
    const columns = add(reference, `${more}${base}`)
    expect(reference.order[0]).toBe(columns[0])
  })
})
