import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageId } from '../../../src/model/figure'
import { proposalOf, type JudgedFigure } from '../../../src/model/session'
import { draftOf, isTime, judgedOf, type Draft } from '../../../src/ui/reader/work/draft'
import { quantitiesOf } from '../../support/ownPages'

const all = quantitiesOf(pageId('own-a')).map((figure) => proposalOf(figure))
const about = all.find(({ text }) => text === '约4300元')
const plain = all.find(({ text }) => text === '46条')

function changed(base: JudgedFigure | undefined, patch: Partial<Draft>): JudgedFigure | string {
  if (!base) throw new Error('the page prints it')
  const read = judgedOf({ ...draftOf(base), ...patch }, base, 'confirmed')
  return read.ok ? read.value : read.error
}

describe('a judgement as it is typed', () => {
  test('left alone is what it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), (base) => {
        const read = judgedOf(draftOf(base), base, base.verdict)
        expect(read.ok && read.value).toEqual(base)
      }),
    )
  })

  test('with another value or bound has the ends that these promise', () => {
    expect(changed(plain, { value: '45' })).toMatchObject({ value: 45, min: 45, max: 45 })
    expect(changed(plain, { bound: 'ge' })).toMatchObject({ value: 46, min: 46, max: null })
    expect(changed(about, { bound: 'le' })).toMatchObject({ value: 4300, min: null, max: 4300 })
  })

  test('with ends that were typed keeps these; an emptied value is no point', () => {
    expect(changed(about, { min: '4000', max: '4500' })).toMatchObject({ value: 4300, min: 4000, max: 4500 })
    expect(changed(plain, { value: '', min: '40', max: '' })).toMatchObject({ value: null, min: 40, max: null }) // prettier-ignore
  })

  test('with ends the wrong way round, or a time that nobody can read, is none', () => {
    expect(changed(plain, { min: '50', max: '40' })).toBe('ends')
    expect(changed(plain, { time: '去年' })).toBe('time')
    expect(changed(plain, { time: '2024-10' })).toMatchObject({ when: { time: '2024-10', timeStatus: 'stated' } }) // prettier-ignore
  })

  test('times are EDTF or nothing', () => {
    expect(['', '2024', '2024-10-05/2024-10-07', '2023/..'].every(isTime)).toBe(true)
    expect(['10月', '2024-13', 'XXXX-10'].some(isTime)).toBe(false)
  })
})
