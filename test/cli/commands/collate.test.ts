// @vitest-environment jsdom
// The TEI is read back by the parser of a browser.
import { describe, expect, test } from 'vitest'
import { collate } from '../../../src/cli/commands/collate'
import { fakeEffects } from '../../support/fakeEffects'

const passage = `# 新区引进企业提速

新华社南城11月4日电 新区管委会说，今年以来新区引进企业约360家，累计投资超过4.2亿元，比上一年多出一截。

服务中心由9个窗口增加到18个窗口，办一件事平均用时减到半天以内，群众说方便多了。
`
const files = {
  'pages/page-a.txt': passage,
  'pages/page-b.txt': passage.replace('约360家', '约260家'),
  'pages/page-c.txt': passage,
}

describe('youju collate', () => {
  test('finds the stories by itself and prints the readings with their witnesses', () => {
    const effects = fakeEffects(files)
    expect(collate(['pages', '--auto', '--as', 'json'], effects)).toBe(0)
    const [story] = JSON.parse(effects.printed()) as {
      title: string
      entries: { readings: { text: string; pages: string[] }[] }[]
    }[]
    expect(story?.title).toBe('新区引进企业提速')
    expect(story?.entries[0]?.readings.map(({ text, pages }) => [text, pages])).toEqual([
      ['约360家', ['page-a', 'page-c']],
      ['约260家', ['page-b']],
    ])
    expect(effects.complaints.at(-1)).toMatch(/^\d+ statistics in several printings, 1 of them disputed$/)
  })

  test('as text, in both languages', () => {
    const [zh, en] = [fakeEffects(files), fakeEffects(files)]
    collate(['pages', '--auto'], zh)
    collate(['pages', '--auto', '--lang', 'en'], en)
    for (const effects of [zh, en]) expect(effects.printed()).toContain('约260家')
    expect(zh.printed()).not.toBe(en.printed())
  })

  test('as TEI, well-formed, each reading with its witnesses', () => {
    const effects = fakeEffects(files)
    collate(['pages', '--auto', '--as', 'tei'], effects)
    const document = new DOMParser().parseFromString(effects.printed(), 'application/xml')
    expect(document.querySelector('parsererror')).toBeNull()
    const disputed = [...document.querySelectorAll('app')].find(
      (app) => app.querySelectorAll('rdg').length > 0,
    )
    expect(disputed?.querySelector('lem')?.textContent).toContain('约360家')
    expect(disputed?.querySelector('rdg')?.getAttribute('wit')).toBe('#page-b')
  })

  test('prints no sentence of a page', () => {
    const effects = fakeEffects(files)
    for (const form of ['text', 'json', 'tei']) collate(['pages', '--auto', '--as', form], effects)
    expect(effects.printed()).not.toContain('群众说方便多了')
  })

  test('without a catalogue it says how to go on', () => {
    const effects = fakeEffects(files)
    expect(collate(['pages', '--data', 'nowhere'], effects)).toBe(1)
    expect(effects.complaints[0]).toMatch(/use --auto/)
  })

  test.each([
    [[]],
    [['pages', 'more']],
    [['pages', '--as', 'docx']],
    [['pages', '--lang', 'fr']],
    [['pages', '--wat']],
  ])('refuses the call %j', (args) => {
    const effects = fakeEffects(files)
    expect(collate(args, effects)).toBe(2)
    expect(effects.printed()).toBe('')
  })
})
