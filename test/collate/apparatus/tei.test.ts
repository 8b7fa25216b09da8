// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { apparatusOf, apparatusTei, collateStory } from '../../../src/collate/index'
import { witness } from '../support'

const story =
  '招商局介绍，本届共有39个地方采购团和4个行业采购团报名，约360个项目、超3000家企业参加。尼加拉瓜馆备有讲解员7名。'
const collation = collateStory([
  witness('page-1', story),
  witness('2 页', story.replace('4个', '14个').replace('尼加拉瓜', '厄瓜多尔')),
  witness('page-3', story.slice(0, story.indexOf('，约'))),
])
const apparatus = apparatusOf(collation, { title: '采购团 <一> & 二', deviations: new Map(), decisions: [] })
const xml = apparatusTei('对校', [apparatus])
const document = new DOMParser().parseFromString(xml, 'application/xml')
const all = (selector: string) => [...document.querySelectorAll(selector)]

describe('TEI', () => {
  test('is well-formed and in the namespace', () => {
    expect(all('parsererror')).toEqual([])
    expect(document.documentElement.namespaceURI).toBe('http://www.tei-c.org/ns/1.0')
    expect(all('div > head')[0]?.textContent).toBe('采购团 <一> & 二')
  })

  test('each pointer has its witness', () => {
    const ids = all('witness').map((w) => `#${w.getAttribute('xml:id') ?? ''}`)
    expect(ids).toEqual(['#_2_页', '#page-1', '#page-3'])
    for (const reading of all('[wit]'))
      for (const pointer of reading.getAttribute('wit')?.split(' ') ?? []) expect(ids).toContain(pointer)
  })

  test('the lemma is the adopted reading, its rivals follow with their suspicion', () => {
    const app = all('app[type=substantive]')[0]
    expect(app?.querySelector('lem')?.textContent).toBe('4个')
    expect(app?.querySelector('rdg')?.textContent).toBe('14个')
    expect([...(app?.querySelectorAll('note') ?? [])].map((note) => note.getAttribute('xml:lang'))).toEqual([
      'zh',
      'en',
    ])
  })

  test('a measure says what its words promise', () => {
    const measure = (text: string) => all('measure').find((m) => m.textContent === text)
    expect(measure('39个')?.getAttribute('quantity')).toBe('39')
    expect(measure('超3000家')?.getAttribute('atLeast')).toBe('3000')
    expect(measure('超3000家')?.hasAttribute('quantity')).toBe(false)
    expect(measure('约360个')?.hasAttribute('atLeast')).toBe(false)
  })

  test('absence is no disagreement', () => {
    expect(all('rdg[type=lacuna]').map((r) => r.getAttribute('wit'))).toEqual([
      '#page-3',
      '#page-3',
      '#page-3',
    ])
  })

  test('an undecided tie has no lemma', () => {
    const tied = collateStory([witness('a', story), witness('b', story.replace('4个', '14个'))])
    const tei = apparatusTei('x', [apparatusOf(tied, { title: 'x', deviations: new Map(), decisions: [] })])
    expect(tei.split('<app type="substantive">')[1]?.split('</app>')[0]).not.toContain('<lem')
  })
})
