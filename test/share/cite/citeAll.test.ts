import { describe, expect, test } from 'vitest'
import { storyId } from '../../../src/model/corpus'
import { texText, toBibtex } from '../../../src/share/cite/bibtex'
import { citables, citeAll } from '../../../src/share/cite/citeAll'
import { toCslItem } from '../../../src/share/cite/cslJson'
import { sampleCorpus } from '../../support/sampleCorpus'

const sources = (...ids: readonly string[]) => citables(sampleCorpus, ids.map(storyId)) // prettier-ignore

describe('citables', () => {
  test('each source once, in the order of the chart; unknown ones are left out', () => {
    const found = sources('loans', 'fair', 'loans', 'nobody').map(({ story }) => story.id)
    expect(found).toEqual(['loans', 'fair'])
  })
})

describe('citeAll', () => {
  test('one source stands alone', () => {
    expect(citeAll(sources('loans'), 'gbt7714')).toBe('贷款政策调整[N]. 新华社, 2024-11-04(版面 b).')
  })

  test('several are numbered, each on a line', () => {
    const lines = citeAll(sources('fair', 'loans'), 'en').split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^\[2\] Xinhua, “贷款政策调整”/)
  })

  test('no source is no text, and an empty list', () => {
    expect(citeAll([], 'zh')).toBe('')
    expect(JSON.parse(citeAll([], 'csl-json'))).toEqual([])
    expect(citeAll([], 'bibtex')).toBe('')
  })
})

describe('CSL-JSON', () => {
  test('where no paper is known, the agency stands as publisher on the day of the story', () => {
    const [citable] = sources('fair')
    expect(citable && toCslItem(citable)).toMatchObject({
      type: 'article-newspaper',
      title: '博览会看点',
      author: [{ literal: '新华社' }],
      'container-title': '新华社',
      issued: { 'date-parts': [[2024, 11, 4]] },
      page: 'a, b',
      language: 'zh-CN',
    })
  })

  test('a known paper gives its name, its day and only its pages', () => {
    const [citable] = sources('fair')
    if (!citable) throw new Error('the sample has no fair')
    const pages = sampleCorpus.pages.map((page) => (page.id === 'page-b' ? { ...page, paper: '某报' } : page))
    const byline = ['张三', '李四']
    const item = toCslItem({ story: { ...citable.story, byline }, pages })
    expect(item).toMatchObject({
      'container-title': '某报',
      page: 'b',
      author: [{ literal: '张三' }, { literal: '李四' }],
      issued: { 'date-parts': [[2024, 11, 5]] },
    })
  })
})

describe('BibTeX', () => {
  test('an entry with names in braces of their own', () => {
    const entry = toBibtex(sources('loans'))
    expect(entry).toMatch(/^@article\{loans,\n/)
    expect(entry).toContain('  author = {{新华社}},\n')
    expect(entry).toContain('  title = {{贷款政策调整}},\n')
    expect(entry).toContain('  month = nov,\n')
    expect(entry.endsWith('}\n')).toBe(true)
  })

  test.each([
    ['50% & more', '50\\% \\& more'],
    ['a_b {c} \\d', 'a\\_b \\{c\\} \\textbackslash{}d'],
    ['约3.3万个', '约3.3万个'],
  ])('%s', (text, masked) => expect(texText(text)).toBe(masked))
})
