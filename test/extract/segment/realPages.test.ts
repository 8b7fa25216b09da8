/**
 * The real pages, where they are at hand: headlines, datelines, bylines and captions that a reader finds on each.
 * Facts only; the pages' sentences are not ours to keep.
 */
import { describe, expect, test } from 'vitest'
import type { StorySegment } from '../../../src/model/page'
import { hasPages, realPages } from '../../support/realPages'
import { segment } from './pages'

type Row = readonly [
  kind: StorySegment['kind'],
  headline: string | null,
  dateline: string | null,
  byline: string,
]

const SOCIAL = '谱写新时代社会工作高质量发展新篇章'
const expected: Readonly<Record<string, { readonly issued: string; readonly rows: readonly Row[] }>> = {
  'page-000': {
    issued: '2024-11-06',
    rows: [
      ['article', SOCIAL, '北京 2024-11-04', ''],
      ['article', '人工智能安全为什么要建立监管制度', '北京 2024-11-05', ''],
      ['article', '我国将建立健全知识产权领域信用承诺制', '北京 2024-11-05', ''],
      ['article', '越办越好，进博会七岁了！', '上海 2024-11-05', ''],
      ['caption', null, null, ''],
    ],
  },
  'page-001': {
    issued: '2024-11-05',
    rows: [
      ['article', SOCIAL, '北京 2024-11-04', ''],
      ['article', '中国国际消费中心城市精品消费月在沪启动', '上海 2024-11-04', '王默玲 周蕊'],
      ['article', '提额度、降利率！国家助学贷款政策调整', '北京 2024-11-04', '申铖'],
      ['article', '生态环境部加强入河排污口监督管理', '北京 2024-11-04', '叶昊鸣 高敬'],
      ['article', '联合国：黎巴嫩人道状况比2006年黎以冲突时更糟', '北京 2024-11-04', ''],
      ['article', '外国投资者大举撤离印度股市', '– –', ''],
      ['article', '第七年相约“四叶草”,本届进博会哪些看点值得期待?', null, ''],
      ['caption', null, null, ''],
    ],
  },
  'page-002': { issued: '2024-11-05', rows: [['article', SOCIAL, '北京 2024-11-04', '']] },
  'page-003': {
    issued: '2024-11-05',
    rows: [
      ['article', '共建和谐美丽城市 共创幸福美好生活', '北京 2024-11-04', ''],
      ['article', SOCIAL, '北京 2024-11-04', ''],
      ['article', '合作共赢创未来', '上海 2024-11-04', ''],
      ['article', '第七年相约“四叶草” 本届进博会哪些看点值得期待？', '上海 2024-11-04', '宋佳 周蕊 唐诗凝'],
    ],
  },
  'page-004': {
    issued: '2024-11-05',
    rows: [
      [
        'article',
        '习近平给上海市杨浦区“老杨树宣讲汇”全体同志回信强调 坚持人民城市人民建人民城市为人民 共建和谐美丽城市共创幸福美好生活',
        '北京 2024-11-04',
        '',
      ],
      ['article', SOCIAL, null, '新华社记者'],
    ],
  },
}

function rowOf({ kind, headline, dateline, byline }: StorySegment): Row {
  const printed = dateline && `${dateline.place ?? '–'} ${dateline.date ?? '–'}`
  return [kind, headline, printed, byline.join(' ')]
}

describe.runIf(hasPages)('the real pages', () => {
  const read = (id: string): string => realPages.get(id) ?? ''

  test.each(Object.entries(expected))('%s', (id, { issued, rows }) => {
    const { stories } = segment(read(id), issued)
    expect(stories.map((story) => rowOf(story.segment))).toEqual(rows)
    expect(
      stories.every((story) => story.segment.agency === '新华社' || story.segment.dateline === null),
    ).toBe(true)
  })

  test('decks, the note of a page that goes on, and the slogan below it', () => {
    const deck = /^(?:——)?党的十八大以来社会工作成就综述$/
    for (const [id, { issued }] of Object.entries(expected)) {
      const social = segment(read(id), issued).stories.find((story) => story.segment.headline === SOCIAL)
      expect(social?.segment.deck).toMatch(deck)
      expect(social?.segment.continuedOn).toBe(id === 'page-004' ? '04版' : null)
    }
    expect(segment(read('page-004'), '2024-11-05').furniture).toHaveLength(1)
    expect(segment(read('page-003'), '2024-11-05').furniture).toHaveLength(0)
  })

  test('the two stories that page 003 tears apart are whole again, in three pieces each', () => {
    const stories = segment(read('page-003'), '2024-11-05').stories.slice(2)
    expect(stories.map((story) => story.segment.pieces.length)).toEqual([3, 3])
  })

  test('every sign of every page lies in one story or in the furniture', () => {
    for (const [id, { issued }] of Object.entries(expected)) {
      const page = read(id)
      const { stories, furniture } = segment(page, issued)
      const ranges = [...stories.flatMap((story) => story.segment.pieces), ...furniture]
      const outside = [...ranges].sort((a, b) => b.start - a.start)
      const left = outside.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), page)
      expect(left.trim()).toBe('')
    }
  })
})
