import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/cli/commands/extract'
import type { Figure } from '../../../src/model/figure'
import { fakeEffects } from '../../support/fakeEffects'

const passage = '新区今年引进企业约360家，累计投资超过4.2亿元。\n'

describe('youju extract', () => {
  test('prints a figure a line, with places in the raw file', () => {
    const effects = fakeEffects({ 'in/page-a.txt': passage })
    expect(extract(['in/page-a.txt', '--issued', '2024-11-05'], effects)).toBe(0)
    const figures = effects
      .printed()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Figure)
    for (const f of figures) expect(passage.slice(f.start, f.end)).toBe(f.text)
    expect(figures.filter((f) => f.kind === 'quantity')).toMatchObject([
      { page: 'page-a', text: '约360家', value: 360, bound: 'approx', unit: '家' },
      { page: 'page-a', text: '超过4.2亿元', value: 420000000, bound: 'gt', unit: '元' },
    ])
  })

  test('one unreadable file does not silence the others', () => {
    const effects = fakeEffects({ 'a.txt': passage, 'gb.txt': new Uint8Array([0xd0, 0xc2, 0xc7, 0xf8]) })
    expect(extract(['missing.txt', 'gb.txt', 'a.txt'], effects)).toBe(1)
    expect(effects.complaints[0]).toMatch(/^missing.txt: can't be read: ENOENT/)
    expect(effects.complaints[1]).toMatch(/^gb.txt: is not UTF-8 text/)
    expect(effects.printed()).toContain('约360家')
  })

  test('an empty page and a page of garbage are said to be so', () => {
    const effects = fakeEffects({
      'empty.txt': ' \n',
      'noise.txt': '\u0000\u0001\ufffd\ufffd\ufffd#@@@\u0002\u0003'.repeat(20),
    })
    expect(extract(['empty.txt', 'noise.txt'], effects)).toBe(0)
    expect(effects.complaints.join('\n')).toMatch(/empty: warning: .*\(empty-page\)/)
    expect(effects.complaints.join('\n')).toMatch(/noise: warning: .*\(not-chinese-text\)/)
  })

  test.each([[[]], [['--wat', 'a.txt']], [['a.txt', '--issued', 'today']]])('refuses the call %j', (args) => {
    const effects = fakeEffects({ 'a.txt': passage })
    expect(extract(args, effects)).toBe(2)
    expect(effects.complaints.at(-1)).toMatch(/^usage: /)
    expect(effects.printed()).toBe('')
  })
})
